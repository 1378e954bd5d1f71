import { hashSecret } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import type { Problem } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { form, type Route, raw, type Shown, signInPath } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { readFormToken } from '../../../platform/web/form-token.ts';
import { addNotices } from '../../../platform/web/notices.ts';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../platform/web/render.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { readSubmitted, type Submitted, untouched } from '../../../platform/web/submitted.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { shownSecret } from '../access-token.ts';
import { makeToken } from '../acts/make-token.ts';
import { revokeToken } from '../acts/revoke-token.ts';
import { ownTokensRead } from '../reads/token-pages.ts';
import { actGroups } from '../shown-acts.ts';
import { exchangeTexts } from '../texts.ts';
import { MadeTokenPage } from './made-token-page.tsx';
import { allTokensPage, ownTokensPage } from './tokens-page.tsx';

addNotices({ da: exchangeTexts('da').notices, en: exchangeTexts('en').notices });

/** Answers for itself, as the secret is shown on the answer and lies nowhere. */
async function make(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, ownTokensRead, {});
	if (seen.kind === 'step-up') return ask.redirect(signInPath(context, { ...seen, returnTo: '/mit/noegler' }), 303);
	const typed = await readSubmitted(ask.req.raw);
	const again = (problems: readonly Problem[], status: 409 | 422 = 422) =>
		answer(ask, (seeing) => ownTokensPage.view(seeing, seen.facts), { typed, problems, status });
	const token = readFormToken(context.runtime.keys.named('form'), typed.text('_form'), context.now);
	if (!token) return again([{ key: '_form-too-old' }]);
	// Made from the form's own key: a second press shows the same secret, though it is never stored.
	const secret = keyedHash(context.runtime.keys.named('form'), `access token ${token.key}`).toString('base64url');
	const performed = await perform(
		context,
		makeToken,
		{
			name: typed.text('name') ?? '',
			scopes: chosenScopes(typed),
			days: Number(typed.text('days')),
			secretHash: hashSecret(secret).toString('hex'),
		},
		{ key: token.key, scope: context.actor.ref ?? '' },
	);
	if (performed.kind === 'step-up')
		return ask.redirect(signInPath(context, { ...performed, returnTo: '/mit/noegler' }), 303);
	if (performed.kind === 'refused') return again(performed.problems);
	if (performed.kind !== 'done') return again([{ key: '_key-reused' }], 409);
	return answer(ask, (seeing) => (
		<MadeTokenPage seeing={seeing} name={typed.text('name')?.trim() ?? ''} secret={shownSecret(secret)} />
	));
}

function chosenScopes(typed: Submitted): string[] {
	return [...typed.texts('scopes'), ...actGroups(true).flatMap(({ noun }) => typed.texts(`scopes-${noun}`))];
}

async function answer(
	ask: Ask,
	view: (seeing: Seeing) => Shown,
	refused?: { readonly typed: Submitted; readonly problems: readonly Problem[]; readonly status: 409 | 422 },
): Promise<Response> {
	const { language } = contextOf(ask);
	const web = webTexts(language);
	const texts = { ...web.problems, ...exchangeTexts(language).refusals };
	const typed = refused?.typed ?? untouched;
	const seeing = seeingOf(ask, { typed, problems: sayProblems(refused?.problems ?? [], texts, web.invalid) });
	return htmlAnswer(ask, seeing, await view(seeing), { status: refused?.status ?? 200, shared: false });
}

const close = (path: string) =>
	form({
		path: `${path}/:id/luk`,
		act: revokeToken,
		input: ({ params }) => ({ id: params.id }),
		then: () => ({ path, notice: 'noegle-lukket' }),
		refusals: (language) => exchangeTexts(language).refusals,
		title: (language) => exchangeTexts(language).tokens.revoke,
	});

/** The pages about tokens, and what their forms lead to. */
export const tokenRoutes: readonly Route[] = [
	ownTokensPage,
	raw('POST', '/mit/noegler', make),
	close('/mit/noegler'),
	allTokensPage,
	close('/styr/noegler'),
];
