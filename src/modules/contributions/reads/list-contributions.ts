import { type AliasedExpression, type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Cursor, type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { plannedAnew, readByWords } from '../../../platform/search/hits.ts';
import type { ListedContribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, listedOf } from './columns.ts';
import { countedWhere } from './counted.ts';
import { keptSupports, withSupportChanges } from './kept-supports.ts';
import { mostSupported } from './most-supported.ts';
import { newestWithWords } from './newest-with-words.ts';
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
	return shownOf(context, await listing(context, wish, wish.order), wish.order, wish.limit);
}

/** The pieces of a page, of which the ids are known, and where the list goes on. */
async function shownOf(
	context: Context,
	listed: AliasedExpression<{ listed: string }, 'listing'>,
	order: keyof typeof orderings,
	limit: number,
): Promise<KeysetPage<ListedContribution>> {
	let shown = withSupportChanges(contributionTables(context.db))
		.selectFrom(listed)
		.innerJoin('contribution', 'contribution.id', 'listing.listed')
		.select(contributionColumns)
		.select(keptSupports.as('supports'));
	for (const [column, direction] of orderings[order]) shown = shown.orderBy(column, direction);
	const rows = await shown.execute();
	return keysetPage(rows.map(listedOf), limit, (item) => ({ id: item.id, value: sortValue(item, order) }));
}

/** A page and how many there are. What words find is looked for once for both. */
export async function listAndCount(
	context: Context,
	wish: ContributionListWish,
): Promise<{ readonly list: KeysetPage<ListedContribution>; readonly count: number }> {
	const { after, ...which } = wish;
	if (!wish.text || wish.order !== 'newest') {
		const [list, count] = await Promise.all([listContributions(context, wish), countContributions(context, which)]);
		return { list, count };
	}
	const found = await newestWithWords(context, { ...which, most: mostCounted + 1 });
	const last = readCursor(after)?.id;
	const begin = last === undefined ? 0 : found.indexOf(last) + 1;
	const isBehind = begin + wish.limit + 1 > found.length && found.length > mostCounted;
	const list =
		isBehind || (last !== undefined && begin === 0)
			? // Further back than was counted.
				await listContributions(context, wish)
			: await shownOf(context, idsAsListing(found.slice(begin, begin + wish.limit + 1)), 'newest', wish.limit);
	return { list, count: found.length };
}

function idsAsListing(ids: readonly string[]): AliasedExpression<{ listed: string }, 'listing'> {
	return sql<{ listed: string }>`(select unnest(${sql.val([...ids])}::uuid[]) as listed)`.as('listing');
}

/** The ids of a page. The order is found on them alone: an index holds it, and the server then keeps its plan for every process. */
async function listing(
	context: Context,
	wish: ContributionListWish,
	order: keyof typeof orderings,
): Promise<AliasedExpression<{ listed: string }, 'listing'>> {
	if (!wish.text) return placesIn(context, wish, order).as('listing');
	const ids =
		order === 'newest'
			? await newestWithWords(context, { ...wish, after: readCursor(wish.after), most: wish.limit + 1 })
			: await readByWords(context.db, (db) =>
					placesIn({ ...context, db }, wish, order)
						.modifyFront(plannedAnew)
						.execute(),
				).then((rows) => rows.map(({ listed }) => listed));
	return idsAsListing(ids);
}

function placesIn(context: Context, wish: ContributionListWish, order: keyof typeof orderings) {
	const cursor = readCursor(wish.after);
	let query = publicOf(context, wish).where(isIn[order]);
	if (cursor) query = query.where(isBehind(cursor, order));
	for (const [column, direction] of orderings[order]) query = query.orderBy(column, direction);
	return query.select('contribution.id as listed').limit(oneMoreThan(wish.limit));
}

/** What has a place in an order. */
const isIn = {
	newest: sql<boolean>`true`,
	unanswered: sql<boolean>`(contribution.needs_answer and contribution.answered_at is null)`,
	answered: sql<boolean>`contribution.answered_at is not null`,
} as const;

function isBehind({ value, id }: Cursor, order: keyof typeof orderings) {
	if (order === 'newest')
		return sql<boolean>`(contribution.published_at, contribution.id) < (${value}::timestamptz, ${id}::uuid)`;
	return order === 'unanswered'
		? sql<boolean>`(contribution.happened_on, contribution.id) > (${value}::date, ${id}::uuid)`
		: sql<boolean>`(contribution.answered_at, contribution.id) < (${value}::timestamptz, ${id}::uuid)`;
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
	const only = wish.order === 'supported' ? isIn.newest : isIn[wish.order];
	if (wish.text) return (await newestWithWords(context, { ...wish, only, most: mostCounted + 1 })).length;
	if (!wish.areaId && !wish.changedSince) return countKept(context, wish);
	const capped = publicOf(context, wish)
		.where(only)
		.select('contribution.id')
		.limit(sql.lit(mostCounted + 1))
		.as('capped');
	const { count } = await contributionTables(context.db)
		.selectFrom(capped)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** Of what is counted at every change there is nothing to look through. */
async function countKept(context: Context, wish: Omit<ContributionListWish, 'limit' | 'after'>): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		with ${countedWhere(sql.join(keptConditions(wish), sql` and `))}
		select coalesce(sum(pieces), 0)::int as count from counted
	`.execute(contributionTables(context.db));
	return Math.min(rows[0]?.count ?? 0, mostCounted + 1);
}

function keptConditions({
	kind,
	processId,
	processIds,
	themeId,
	state,
	order,
}: Omit<ContributionListWish, 'limit' | 'after'>): RawBuilder<unknown>[] {
	return [
		sql`kind = ${kind}`,
		...(processId ? [sql`process = ${processId}`] : []),
		...(processIds ? [sql`process = any(${processIds}::uuid[])`] : []),
		...(themeId ? [sql`theme = ${themeId}`] : []),
		...(state ? [sql`state = ${state}`] : []),
		...(order === 'unanswered' ? [sql`needs_answer and not is_answered`] : []),
		...(order === 'answered' ? [sql`is_answered`] : []),
	];
}
