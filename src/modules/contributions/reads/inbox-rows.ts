import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { InboxFilter, InboxPile } from '../inbox.ts';
import { searchWords } from '../search-words.ts';

/** What a query about the inbox begins with: the promises, and who has which piece in hand. */
export function inboxRows({ processes }: InboxFilter): RawBuilder<unknown> {
	const ids = processes.map(({ id }) => id);
	const days = processes.map(({ promiseBy }) => promiseBy);
	return sql`
		unnest(${ids}::uuid[], ${days}::date[]) as promised (process, promise_by)
		join contribution on contribution.process = promised.process
			and contribution.published_at is not null and contribution.withdrawn_at is null
		left join assignment on assignment.contribution = contribution.id and assignment.ended_at is null`;
}

/** What narrows every pile alike. */
export function inboxFilter({ themeId, channel, assigneeId, words }: InboxFilter): RawBuilder<boolean> {
	const parts = [
		...(themeId ? [sql<boolean>`contribution.theme = ${themeId}`] : []),
		...(channel ? [sql<boolean>`contribution.channel = ${channel}`] : []),
		...(assigneeId ? [sql<boolean>`assignment.person = ${assigneeId}`] : []),
		...(words ? [inWords(words)] : []),
	];
	return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`true`;
}

/** What a pile holds, beside what every pile must be. */
export function inPile({ actor }: Pick<Context, 'actor'>, pile: InboxPile): RawBuilder<boolean> {
	const waits = sql<boolean>`contribution.needs_answer and contribution.answered_at is null`;
	switch (pile) {
		case 'waiting':
			return waits;
		case 'considered':
			return sql<boolean>`${waits} and contribution.state = 'under-consideration'`;
		case 'mine':
			return sql<boolean>`${waits} and assignment.person = ${actor.personId ?? null}::uuid`;
		case 'unassigned':
			return sql<boolean>`${waits} and assignment.person is null`;
		case 'answered':
			return sql<boolean>`contribution.needs_answer and contribution.answered_at is not null`;
		case 'flagged':
			return sql<boolean>`exists (select from flag where flag.contribution = contribution.id and flag.settled_at is null)`;
	}
}

/** A number that somebody says on the phone finds its piece; anything else is looked for in the words. */
function inWords(typed: string): RawBuilder<boolean> {
	const number = /^\s*(?:nr\.?|nummer)?\s*([1-9]\d{0,8})\s*$/i.exec(typed)?.[1];
	const words = searchWords(typed);
	if (!words) return sql<boolean>`false`;
	const found = sql<boolean>`contribution.search @@ plainto_tsquery('danish', ${words})`;
	return number ? sql<boolean>`(${found} or contribution.number = ${Number(number)})` : found;
}
