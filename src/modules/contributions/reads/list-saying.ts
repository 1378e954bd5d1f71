import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** Those of these public pieces in which one of the passages stands; for moderators, who decide about each. */
export async function listSaying(
	context: Context,
	ids: readonly string[],
	passages: readonly string[],
	limit: number,
): Promise<Contribution[]> {
	if (ids.length === 0 || passages.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where(isOneOf('id', ids))
		.where('withdrawn_at', 'is', null)
		.where('published_at', 'is not', null)
		.where(
			sql<boolean>`exists (select from unnest(${passages}::text[]) as passage where position(passage in title || ' ' || text) > 0)`,
		)
		.orderBy('number')
		.limit(limit)
		.execute();
	return rows.map(contributionOf);
}
