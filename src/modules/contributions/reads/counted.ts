import { type RawBuilder, sql } from 'kysely';

const sides = sql.raw('process, kind, channel, author_level, state, needs_answer, is_answered, theme');

/**
 * The public pieces of some processes by everything they are counted by: the numbers kept, and the changes that are not in them yet. A
 * group may stand in both, and in the second more than once: its sum is what counts, and may be nought.
 *
 * `where` is about the columns of both tables, as in `process = …`.
 */
export function countedWhere(where: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`counted as (
		select ${sides}, pieces from contribution_count where ${where}
		union all
		select ${sides}, change from contribution_change where ${where}
	)`;
}

/** How many a group of `counted` has. */
export const pieces = sql<number>`sum(pieces)::int`;
