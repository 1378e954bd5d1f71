import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { type CommentKind, type Stance, stances } from '../stance.ts';
import { discussionTables } from '../tables.ts';

/** How many comments each contribution has, replies too, in one query. One without comments is not in the map. */
export async function countComments(context: Context, aboutIds: readonly string[]): Promise<Map<string, number>> {
	if (aboutIds.length === 0) return new Map();
	const rows = await discussionTables(context.db)
		.selectFrom('comment')
		.where(isOneOf('about', aboutIds))
		.where('withdrawn_at', 'is', null)
		.groupBy('about')
		.select(['about', sql<number>`count(*)::int`.as('count')])
		.execute();
	return new Map(rows.map((row) => [row.about, row.count]));
}

/** The voices about one contribution by where they stand, and the replies to them. */
export async function countStances(
	context: Context,
	aboutId: string,
): Promise<Readonly<Record<CommentKind | 'voices', number>>> {
	const rows = await discussionTables(context.db)
		.selectFrom('comment')
		.where('about', '=', aboutId)
		.where('withdrawn_at', 'is', null)
		.groupBy('stance')
		.select(['stance', sql<number>`count(*)::int`.as('count')])
		.execute();
	const count = (kind: CommentKind) => rows.find((row) => row.stance === kind)?.count ?? 0;
	const byStance = Object.fromEntries(stances.map((stance) => [stance, count(stance)])) as Record<Stance, number>;
	return { ...byStance, reply: count('reply'), voices: stances.reduce((sum, stance) => sum + byStance[stance], 0) };
}
