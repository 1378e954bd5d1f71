import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** When something last happened to each of many contributions: the latest step of its receipt. */
export async function changesOf(context: Context, ids: readonly string[]): Promise<Map<string, Date>> {
	if (ids.length === 0) return new Map();
	const rows = await contributionTables(context.db)
		.selectFrom('contribution_step')
		.where('contribution', 'in', ids)
		.groupBy('contribution')
		.select(['contribution', sql<Date>`max(at)`.as('at')])
		.execute();
	return new Map(rows.map((row) => [row.contribution, row.at]));
}
