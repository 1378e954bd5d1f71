import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Cursor } from '../../../platform/keyset.ts';
import { fromNewestOn } from '../../../platform/search/from-newest-on.ts';
import { plannedAnew, readByWords } from '../../../platform/search/hits.ts';
import { piecesFrom, since } from './newest-from.ts';
import { type ContributionListWish, publicOf } from './public-pieces.ts';

/** What of a list is looked through by its words. */
export interface WordsWish extends Omit<ContributionListWish, 'order' | 'after' | 'limit'> {
	/** What else must hold of the row of `contribution`. */
	readonly only?: RawBuilder<boolean> | undefined;
	/** Only what stands behind this one in the order of the newest. */
	readonly after?: Cursor | undefined;
	readonly most: number;
	/** How many of the newest to look at, step by step. */
	readonly sizes?: readonly number[] | undefined;
}

/** The ids of the newest public pieces with some words, no more than `most`. */
export async function newestWithWords(context: Context, wish: WordsWish): Promise<readonly string[]> {
	const { after, only, most, sizes, ...which } = wish;
	const before = after
		? sql<boolean>`(contribution.published_at, contribution.id) < (${after.value}::timestamptz, ${after.id}::uuid)`
		: sql<boolean>`true`;
	const look = (from: Date | undefined) =>
		readByWords(context.db, (db) =>
			publicOf({ ...context, db }, which)
				.modifyFront(plannedAnew)
				.select('contribution.id')
				.where(before)
				.where(only ?? sql<boolean>`true`)
				.where(since(sql`contribution.published_at`, from))
				.orderBy('contribution.published_at', 'desc')
				.orderBy('contribution.id', 'desc')
				.limit(sql.lit(most))
				.execute(),
		);
	const rows = await fromNewestOn({
		beginningOf: after ? behind(context, wish, after) : piecesFrom(context, wish.kind, { processId: wish.processId }),
		look,
		countOf: (found) => found.length,
		enough: most,
		...(sizes && { sizes }),
	});
	return rows.map(({ id }) => id);
}

/** When the newest so many behind a place in the list began. */
function behind(context: Context, { kind, processId }: WordsWish, after: Cursor) {
	return async (size: number): Promise<Date | undefined> => {
		const row = await publicOf(context, { kind, processId })
			.select('contribution.published_at')
			.where(
				sql<boolean>`(contribution.published_at, contribution.id) < (${after.value}::timestamptz, ${after.id}::uuid)`,
			)
			.orderBy('contribution.published_at', 'desc')
			.orderBy('contribution.id', 'desc')
			.offset(sql.lit(size - 1))
			.limit(sql.lit(1))
			.executeTakeFirst();
		return row?.published_at ?? undefined;
	};
}
