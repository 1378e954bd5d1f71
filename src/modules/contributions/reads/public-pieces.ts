import { type SelectQueryBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { hasWords } from '../../../platform/search/hits.ts';
import type { TextQuery } from '../../../platform/search/text-query.ts';
import type { ContributionKind } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import { type ContributionTables, contributionTables } from '../tables.ts';

/** Which public contributions, in which order, and where to go on. */
export interface ContributionListWish {
	readonly kind: ContributionKind;
	readonly processId?: string | undefined;
	/** Only those of one of these processes. */
	readonly processIds?: readonly string[] | undefined;
	readonly themeId?: string | undefined;
	/** Only those about a place in this area. */
	readonly areaId?: string | undefined;
	readonly state?: ContributionState | undefined;
	/** Only what something has happened to since: handed in, corrected, looked into or answered. */
	readonly changedSince?: Date | undefined;
	/** Words to find in title, text and place. */
	readonly text?: TextQuery | undefined;
	readonly order: 'newest' | 'supported' | 'unanswered' | 'answered';
	readonly after?: string | undefined;
	readonly limit: number;
}

/** A question about contributions that does not say yet what of them it wants. */
export type Listing = SelectQueryBuilder<ContributionTables, 'contribution', Record<never, never>>;

/** The public contributions of a wish, in no order. */
export function publicOf(context: Context, wish: Omit<ContributionListWish, 'order' | 'limit'>): Listing {
	let query: Listing = contributionTables(context.db)
		.selectFrom('contribution')
		.where('contribution.kind', '=', wish.kind)
		.where('contribution.published_at', 'is not', null)
		.where('contribution.withdrawn_at', 'is', null);
	if (wish.processId) query = query.where('contribution.process', '=', wish.processId);
	if (wish.processIds)
		query =
			wish.processIds.length > 0
				? query.where('contribution.process', 'in', wish.processIds)
				: query.where(sql<boolean>`false`);
	if (wish.changedSince)
		query = query.where('contribution.id', 'in', (from) =>
			from
				.selectFrom('contribution_step')
				.select('contribution_step.contribution')
				.where('contribution_step.at', '>=', wish.changedSince as Date),
		);
	if (wish.themeId) query = query.where('contribution.theme', '=', wish.themeId);
	if (wish.areaId) query = query.where('contribution.area', '=', wish.areaId);
	if (wish.state) query = query.where('contribution.state', '=', wish.state);
	if (wish.text) query = query.where(hasWords(sql`contribution.search`, wish.text));
	return query;
}
