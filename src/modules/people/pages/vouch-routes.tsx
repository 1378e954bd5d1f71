import type { Context } from '../../../platform/context.ts';
import { codeFromBytes, hashSecret } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import type { Problem } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { readFormToken } from '../../../platform/web/form-token.ts';
import { readSubmitted, type Submitted } from '../../../platform/web/submitted.ts';
import { vouchForPerson } from '../acts/vouch-for-person.ts';
import { sealIdentity } from '../identities/seal-identity.ts';
import type { SealedIdentity } from '../identity.ts';
import { cleanName } from '../person.ts';
import { vouchRead } from '../reads/manage-pages.ts';
import { answerWith } from './answer-with.ts';
import { VouchedPage, vouchPage } from './vouch-page.tsx';

async function vouch(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	await see(context, vouchRead, {});
	const typed = await readSubmitted(ask.req.raw);
	const again = (problems: readonly Problem[], status?: number) =>
		answerWith(ask, (seeing) => vouchPage.view(seeing, {}), { typed, problems, ...(status && { status }) });
	const token = readFormToken(context.runtime.keys.named('form'), typed.text('_form'), context.now);
	if (!token) return again([{ key: '_form-too-old' }]);
	const identity = sealTyped(context, typed);
	if (identity && 'key' in identity) return again([identity]);
	// Made from the form's own key: a second press shows the same code, though no code is ever stored.
	const code = codeFromBytes(keyedHash(context.runtime.keys.named('form'), `code ${token.key}`));
	const year = typed.filled('birthYear');
	const performed = await perform(
		context,
		vouchForPerson,
		{
			name: typed.text('name') ?? '',
			identity,
			birthYear: year === undefined ? undefined : /^\d{4}$/.test(year) ? Number(year) : 0,
			email: typed.filled('email'),
			samePerson: typed.filled('samePerson'),
			codeHash: hashSecret(code).toString('hex'),
		},
		{ key: token.key, scope: context.actor.ref ?? '' },
	);
	if (performed.kind === 'refused') return again(performed.problems);
	if (performed.kind !== 'done') return again([{ key: '_key-reused' }], 409);
	const name = cleanName(typed.text('name') ?? '');
	return answerWith(ask, (seeing) => <VouchedPage seeing={seeing} name={name} code={code} />);
}

/** The surest of what was typed, hashed before it goes anywhere; what cannot be one is a problem of its field. */
function sealTyped(context: Context, typed: Submitted): SealedIdentity | Problem | undefined {
	for (const kind of ['cpr', 'email', 'phone'] as const) {
		const value = typed.filled(kind);
		if (value !== undefined) return sealIdentity(context, { kind, value }) ?? { key: `${kind}-wrong`, field: kind };
	}
	return undefined;
}

/** The page where staff vouch for somebody, and what its form leads to. */
export const vouchRoutes = [vouchPage, raw('POST', '/styr/vouch', vouch)];
