import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { InboxFilter, InboxPile } from '../inbox.ts';

/** The processes that are asked about, as rows with the day that each has promised. */
export function promisedRows({ processes }: InboxFilter): RawBuilder<unknown> {
	const ids = processes.map(({ id }) => id);
	const days = processes.map(({ promiseBy }) => promiseBy);
	return sql`unnest(${ids}::uuid[], ${days}::date[]) as promised (process, promise_by)`;
}

/** Who has a piece in hand now. */
export const currentAssignment = sql`
	left join assignment on assignment.contribution = contribution.id and assignment.ended_at is null`;

/** What everybody can see, and so what lies in an inbox. */
export const inPublic = sql<boolean>`contribution.published_at is not null and contribution.withdrawn_at is null`;

/** What waits for an answer. */
export const waits = sql<boolean>`contribution.needs_answer and contribution.answered_at is null`;

/** What has been answered. */
export const answered = sql<boolean>`contribution.needs_answer and contribution.answered_at is not null`;

/** Which of the waiting pieces lie in a pile. */
export function isInPile({ actor }: Pick<Context, 'actor'>, pile: InboxPile): RawBuilder<boolean> {
	if (pile === 'considered') return sql<boolean>`contribution.state = 'under-consideration'`;
	if (pile === 'mine') return sql<boolean>`assignment.person = ${actor.personId ?? null}::uuid`;
	return pile === 'unassigned' ? sql<boolean>`assignment.person is null` : sql<boolean>`true`;
}

/** What narrows every pile alike. */
export function inboxFilter({ themeId, channel, assigneeId, found }: InboxFilter): RawBuilder<boolean> {
	const parts = [
		...(themeId ? [sql<boolean>`contribution.theme = ${themeId}`] : []),
		...(channel ? [sql<boolean>`contribution.channel = ${channel}`] : []),
		...(assigneeId
			? [
					sql<boolean>`exists (select from assignment as held
						where held.contribution = contribution.id and held.ended_at is null and held.person = ${assigneeId})`,
				]
			: []),
		...(found ? [sql<boolean>`contribution.id = any (${sql.val([...found])}::uuid[])`] : []),
	];
	return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`true`;
}
