import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { pointTables } from '../tables.ts';

/** The points of some contributions and those that they were merged into. */
const ofThem = (ids: readonly string[]) => sql<boolean>`point.id in (
	select coalesce(merged_into, id) from point where contribution = any (${ids}::uuid[])
	union select id from point where contribution = any (${ids}::uuid[])
)`;

/**
 * Locks what some contributions say, with the points that stand for it, in the order of their ids: nobody takes an answer from them until
 * the act is done. The caller holds the contributions themselves, so that nothing more is taken out of them.
 */
export async function lockPointsOf(context: Context, contributionIds: readonly string[]): Promise<void> {
	await pointTables(context.db)
		.selectFrom('point')
		.select('id')
		.where(ofThem(contributionIds))
		.orderBy('id')
		.forUpdate()
		.execute();
}

/** Shows the answers to what some contributions say; says how many came new. */
export async function showAnswersTo(context: Context, contributionIds: readonly string[]): Promise<number> {
	const shown = await pointTables(context.db)
		.updateTable('point')
		.set({ answer_shown_at: context.now })
		.where(ofThem(contributionIds))
		.where('answered_at', 'is not', null)
		.where('answer_shown_at', 'is', null)
		.executeTakeFirst();
	return Number(shown.numUpdatedRows);
}

/** Forgets the quoted words of some contributions and the earlier words of their points. What was answered, and what changed, stays. */
export async function forgetQuotes(context: Context, contributionIds: readonly string[]): Promise<void> {
	if (contributionIds.length === 0) return;
	const tables = pointTables(context.db);
	const rows = await tables
		.updateTable('point')
		.set({ quote: '', quote_from: null, quote_to: null })
		.where(sql<boolean>`contribution = any (${contributionIds}::uuid[])`)
		.returning('id')
		.execute();
	await tables
		.updateTable('point_change')
		.set({ earlier: null })
		.where(sql<boolean>`point = any (${rows.map(({ id }) => id)}::uuid[])`)
		.where('earlier', 'is not', null)
		.execute();
}
