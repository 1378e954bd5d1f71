import { type Received, receiveContribution } from '../../src/modules/contributions/index.ts';
import { findOrCreatePerson } from '../../src/modules/people/index.ts';
import { system } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/identifiers.ts';
import type { TestRuntime } from './runtime.ts';

/** A published process that takes contributions until Christmas and has promised answers by a day. */
export async function somePublishedProcess(
	test: Pick<TestRuntime, 'pool'>,
	wish: {
		readonly slug?: string;
		readonly title?: string;
		readonly promiseBy?: string;
		readonly department?: string;
		readonly published?: boolean;
	} = {},
): Promise<string> {
	const id = newId();
	await test.pool.query(
		`insert into participation_process (id, slug, title, question, question_kind, audience, already_decided, promise_what,
			promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, published_at, department)
		values ($1, $2, $3, 'Hvordan bliver færre alene?', 'ideas', 'Alle i kommunen', 'Der bygges ikke nyt.', 'Du får et svar.',
			'Socialudvalget', $4, '2026-11-01', '2026-12-24', 'Ring til os på 00 00 00 00.', $5, now(), $6, $7)`,
		[
			id,
			wish.slug ?? `forloeb-${id.slice(-6)}`,
			wish.title ?? 'Færre alene, flere sammen',
			wish.promiseBy ?? '2027-02-12',
			`preview-${id}`,
			wish.published === false ? null : '2026-11-01T08:00:00Z',
			wish.department ?? null,
		],
	);
	return id;
}

/** A proposal that has come in on the site, unless something else is wished. */
export async function somePiece(
	test: Pick<TestRuntime, 'context'>,
	processId: string,
	wish: Partial<Received> = {},
): Promise<{ readonly id: string; readonly number: number }> {
	return receiveContribution(test.context(system), {
		kind: 'proposal',
		processId,
		title: 'En bænk ved bageren',
		text: 'Så kan man hvile benene og få en snak på vejen hjem.',
		channel: 'web',
		happenedOn: '2026-11-20',
		needsAnswer: true,
		...wish,
	});
}

/** A person who can be written to, or not. */
export async function somePerson(
	test: Pick<TestRuntime, 'context' | 'pool'>,
	wish: { readonly email?: string; readonly language?: 'da' | 'en'; readonly name?: string } = {},
): Promise<string> {
	const id = await findOrCreatePerson(test.context(system), {
		name: wish.name ?? 'Prøve Person',
		level: 1,
		...(wish.email && { email: wish.email }),
	});
	if (wish.language) await test.pool.query('update person set language = $2 where id = $1', [id, wish.language]);
	return id;
}
