import { type Kysely, sql } from 'kysely';
import type { ContributionTables } from '../tables.ts';

/** What has been supported or taken back since the numbers were added up, for each piece: few lines, read once a question. */
export const supportChanges = sql`changed as materialized (
	select contribution, sum(change)::int as change from support_change group by contribution
)`;

/** The same for a question that is put together. */
export function withSupportChanges(db: Kysely<ContributionTables>) {
	return db.with(
		(named) => named('changed').materialized(),
		(from) =>
			from
				.selectFrom('support_change')
				.groupBy('contribution')
				.select(['contribution', sql<number>`sum(change)::int`.as('change')]),
	);
}

/** How many supports the row of `contribution` has, where `changed` is at hand: the number kept and what is not in it yet. */
export const keptSupports = sql<number>`(
	coalesce((select supports from support_count where support_count.contribution = contribution.id), 0)
	+ coalesce((select change from changed where changed.contribution = contribution.id), 0)
)`;
