import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { ListedContribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, listedOf } from './columns.ts';
import { keptSupports, withSupportChanges } from './kept-supports.ts';
import { mostSupported } from './most-supported.ts';
import { type ContributionListWish, publicOf } from './public-pieces.ts';

/** The most that is counted: beyond that, narrow the search. */
const mostCounted = 1_000;

const orderings = {
	newest: [
		['contribution.published_at', 'desc'],
		['contribution.id', 'desc'],
	],
	unanswered: [
		['contribution.happened_on', 'asc'],
		['contribution.id', 'asc'],
	],
	answered: [
		['contribution.answered_at', 'desc'],
		['contribution.id', 'desc'],
	],
} as const;

/** A page of public contributions. Never unbounded: the keyset goes on where the last page ended. */
export async function listContributions(
	context: Context,
	wish: ContributionListWish,
): Promise<KeysetPage<ListedContribution>> {
	if (wish.order === 'supported') {
		const most = await mostSupported(context, wish);
		return keysetPage(most, wish.limit, (item) => ({ id: item.id, value: String(item.supports) }));
	}
	const cursor = readCursor(wish.after);
	let query = publicOf(context, wish);
	switch (wish.order) {
		case 'newest':
			if (cursor)
				query = query.where(sql<boolean>`(published_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
			break;
		case 'unanswered':
			query = query.where('needs_answer', '=', true).where('answered_at', 'is', null);
			if (cursor) query = query.where(sql<boolean>`(happened_on, id) > (${cursor.value}::date, ${cursor.id}::uuid)`);
			break;
		case 'answered':
			query = query.where('answered_at', 'is not', null);
			if (cursor)
				query = query.where(sql<boolean>`(answered_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
			break;
	}
	for (const [column, direction] of orderings[wish.order]) query = query.orderBy(column, direction);
	// The order is found on ids alone: an index holds it, and the server then keeps its plan for every process.
	const listed = query.select('contribution.id as listed').limit(oneMoreThan(wish.limit)).as('listing');
	let shown = withSupportChanges(contributionTables(context.db))
		.selectFrom(listed)
		.innerJoin('contribution', 'contribution.id', 'listing.listed')
		.select(contributionColumns)
		.select(keptSupports.as('supports'));
	for (const [column, direction] of orderings[wish.order]) shown = shown.orderBy(column, direction);
	const rows = await shown.execute();
	return keysetPage(rows.map(listedOf), wish.limit, (item) => ({ id: item.id, value: sortValue(item, wish.order) }));
}

/** Written out, as there are few: with the number unknown the server plans the same list anew for every reader. */
function oneMoreThan(limit: number) {
	return sql.lit(limit + 1);
}

function sortValue(item: ListedContribution, order: ContributionListWish['order']): string {
	if (order === 'unanswered') return item.happenedOn;
	return ((order === 'answered' ? item.answeredAt : item.publishedAt) ?? item.createdAt).toISOString();
}

/** How many there are, counted no further than a thousand: beyond that the page says "over 1.000". */
export async function countContributions(
	context: Context,
	wish: Omit<ContributionListWish, 'limit' | 'after'>,
): Promise<number> {
	let query = publicOf(context, wish);
	if (wish.order === 'unanswered') query = query.where('needs_answer', '=', true).where('answered_at', 'is', null);
	if (wish.order === 'answered') query = query.where('answered_at', 'is not', null);
	const capped = query
		.select('contribution.id')
		.limit(mostCounted + 1)
		.as('capped');
	const { count } = await contributionTables(context.db)
		.selectFrom(capped)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
