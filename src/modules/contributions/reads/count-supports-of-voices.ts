import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** How many proposals one person supports, by their keys in every process, and in how many processes. */
export async function countSupportsOfVoices(
	context: Context,
	keys: readonly Buffer[],
): Promise<{ readonly supports: number; readonly processes: number }> {
	if (keys.length === 0) return { supports: 0, processes: 0 };
	return contributionTables(context.db)
		.selectFrom('support')
		.innerJoin('contribution', 'contribution.id', 'support.contribution')
		.where('participation_key', 'in', [...keys])
		.where('contribution.withdrawn_at', 'is', null)
		.select([
			sql<number>`count(distinct contribution.id)::int`.as('supports'),
			sql<number>`count(distinct contribution.process)::int`.as('processes'),
		])
		.executeTakeFirstOrThrow();
}
