import { type SelectQueryBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { TextQuery } from '../../../platform/search/text-query.ts';
import type { Channel } from '../channel.ts';
import type { ContributionKind, ListedContribution } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import { type ContributionTables, contributionTables } from '../tables.ts';
import { contributionColumns, listedOf } from './columns.ts';

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

/** The most that a search ranks or a supported list sorts: beyond that, narrow the search. */
const mostSorted = 1_000;

const supportsOf = sql<number>`(select count(*)::int from support where support.contribution = contribution.id)`;
const counted = sql<number>`count(support.contribution)::int`;

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

type Listing = SelectQueryBuilder<ContributionTables, 'contribution', Record<never, never>>;

/** A page of public contributions. Never unbounded: the keyset goes on where the last page ended. */
export async function listContributions(
	context: Context,
	wish: ContributionListWish,
): Promise<KeysetPage<ListedContribution>> {
	if (wish.order === 'supported') return listMostSupported(context, wish);
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
	let shown = contributionTables(context.db)
		.selectFrom(listed)
		.innerJoin('contribution', 'contribution.id', 'listing.listed')
		.select(contributionColumns)
		.select(supportsOf.as('supports'));
	for (const [column, direction] of orderings[wish.order]) shown = shown.orderBy(column, direction);
	const rows = await shown.execute();
	return keysetPage(rows.map(listedOf), wish.limit, (item) => ({ id: item.id, value: sortValue(item, wish.order) }));
}

/** Written out, as there are few: with the number unknown the server plans the same list anew for every reader. */
function oneMoreThan(limit: number) {
	return sql.lit(limit + 1);
}

/** Ranks by the number of supports on ids alone, and fetches the words of those that are shown. */
async function listMostSupported(
	context: Context,
	wish: ContributionListWish,
): Promise<KeysetPage<ListedContribution>> {
	const cursor = readCursor(wish.after);
	let ranking = rankedBySupports(context, wish);
	if (cursor)
		ranking = ranking.having(sql<boolean>`(${counted}, contribution.id) < (${cursor.value}::int, ${cursor.id}::uuid)`);
	const ranked = ranking.limit(oneMoreThan(wish.limit)).as('ranking');
	const rows = await contributionTables(context.db)
		.selectFrom(ranked)
		.innerJoin('contribution', 'contribution.id', 'ranking.ranked')
		.select(contributionColumns)
		.select('ranking.supports')
		.orderBy('ranking.supports', 'desc')
		.orderBy('contribution.id', 'desc')
		.execute();
	return keysetPage(rows.map(listedOf), wish.limit, (item) => ({ id: item.id, value: sortValue(item, wish.order) }));
}

function rankedBySupports(context: Context, wish: Pick<ContributionListWish, 'kind' | 'processId'>) {
	return publicOf(context, wish)
		.leftJoin('support', 'support.contribution', 'contribution.id')
		.groupBy('contribution.id')
		.select('contribution.id as ranked')
		.select(counted.as('supports'))
		.orderBy('supports', 'desc')
		.orderBy('ranked', 'desc');
}

/** What is shown of a contribution where only its title leads on. */
export type NamedContribution = Pick<
	ListedContribution,
	'number' | 'title' | 'language' | 'channel' | 'publishedAt' | 'createdAt' | 'supports'
>;

const named = [
	'contribution.number',
	'contribution.title',
	'contribution.language',
	'contribution.channel',
	'contribution.published_at',
	'contribution.created_at',
] as const;

/** The most supported and the newest public contribution of a process, in one question: its page is asked for by everybody. */
export async function mostSupportedAndNewest(
	context: Context,
	wish: Pick<ContributionListWish, 'kind' | 'processId'>,
): Promise<{ readonly supported: NamedContribution | undefined; readonly newest: NamedContribution | undefined }> {
	const newest = publicOf(context, wish)
		.select(named)
		.select(supportsOf.as('supports'))
		.select(sql<boolean>`true`.as('is_newest'))
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(sql.lit(1));
	const ranked = rankedBySupports(context, wish).limit(sql.lit(1)).as('ranking');
	const supported = contributionTables(context.db)
		.selectFrom(ranked)
		.innerJoin('contribution', 'contribution.id', 'ranking.ranked')
		.select(named)
		.select('ranking.supports')
		.select(sql<boolean>`false`.as('is_newest'));
	const rows = await supported.unionAll((eb) => eb.parens(newest)).execute();
	const one = (isNewest: boolean): NamedContribution | undefined => {
		const row = rows.find((found) => found.is_newest === isNewest);
		return (
			row && {
				number: row.number,
				title: row.title,
				language: row.language,
				channel: row.channel as Channel,
				publishedAt: row.published_at,
				createdAt: row.created_at,
				supports: row.supports,
			}
		);
	};
	return { supported: one(false), newest: one(true) };
}

function sortValue(item: ListedContribution, order: ContributionListWish['order']): string {
	if (order === 'supported') return String(item.supports);
	if (order === 'unanswered') return item.happenedOn;
	return ((order === 'answered' ? item.answeredAt : item.publishedAt) ?? item.createdAt).toISOString();
}

function publicOf(context: Context, wish: Omit<ContributionListWish, 'order' | 'limit'>): Listing {
	let query: Listing = contributionTables(context.db)
		.selectFrom('contribution')
		.where('kind', '=', wish.kind)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null);
	if (wish.processId) query = query.where('process', '=', wish.processId);
	if (wish.processIds)
		query =
			wish.processIds.length > 0 ? query.where('process', 'in', wish.processIds) : query.where(sql<boolean>`false`);
	if (wish.changedSince)
		query = query.where('contribution.id', 'in', (from) =>
			from
				.selectFrom('contribution_step')
				.select('contribution_step.contribution')
				.where('contribution_step.at', '>=', wish.changedSince as Date),
		);
	if (wish.themeId) query = query.where('theme', '=', wish.themeId);
	if (wish.areaId) query = query.where('area', '=', wish.areaId);
	if (wish.state) query = query.where('state', '=', wish.state);
	if (wish.text) query = query.where(sql<boolean>`search @@ ${wish.text.wide}::tsquery`);
	return query;
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
		.limit(mostSorted + 1)
		.as('capped');
	const { count } = await contributionTables(context.db)
		.selectFrom(capped)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
