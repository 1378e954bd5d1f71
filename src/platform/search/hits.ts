import type { Kysely } from 'kysely';
import { type RawBuilder, sql } from 'kysely';
import { type Db, platformTables, readPlanned } from '../database/database.ts';
import { type Cursor, readCursor } from '../keyset.ts';
import { fromNewestOn } from './from-newest-on.ts';
import type { TextQuery } from './text-query.ts';

/** How what is found stands: what fits best first, or the newest. */
export type HitOrder = 'best' | 'newest';

/** What is looked for, in which order, and where to go on. */
export interface HitWish {
	readonly query: TextQuery;
	readonly order: HitOrder;
	readonly after?: string | undefined;
	readonly limit: number;
	/** Only what is from then on. */
	readonly since?: Date | undefined;
	/** Only what is before then. */
	readonly until?: Date | undefined;
}

/** Something found. */
export interface Hit {
	readonly id: string;
	readonly at: Date;
	/** How well it fits; comparable between everything that is searched. */
	readonly score: number;
}

/** A page of what was found, and how much there is in all, counted no further than `mostRanked` and one. */
export interface Hits {
	readonly items: readonly Hit[];
	readonly count: number;
}

/** So much of each kind is counted and ranked, the newest of it: beyond that, narrow the search. Ranking a find costs reading its words. */
export const mostRanked = 300;

/** How to look among very many depends on how many have the words: see `NamingClient`. */
export const plannedAnew = sql`/* planned anew */`;

/** Nothing at all. */
export const noHits: Hits = { items: [], count: 0 };

/** Where a list goes on after something found. */
export function cursorAfter({ id, at, score }: Hit, order: HitOrder): Cursor {
	return { id, value: order === 'newest' ? at.toISOString() : String(score) };
}

/**
 * A page of what a query finds among rows that keep their own words. `found` gives `id`, `at` and `search` of what may be seen and has the
 * words; `weight` says how much a find of this kind counts beside one of another.
 */
export async function topHits<Tables>(
	db: Kysely<Tables>,
	found: RawBuilder<unknown>,
	weight: number,
	wish: HitWish,
	planning: 'once' | 'anew' = 'once',
): Promise<Hits> {
	const { query, order, limit } = wish;
	const cursor = readCursor(wish.after);
	// Forms of the word itself count more than any compound with it; a long text does not win by its length.
	const score = sql`round(1e6 * ${sql.lit(weight)} * coalesce(
		nullif(3 * ts_rank('{0.05, 0.1, 0.3, 1}', search, ${query.exact}::tsquery, 1), 0),
		ts_rank('{0.05, 0.1, 0.3, 1}', search, ${query.wide}::tsquery, 1)))::int`;
	const after =
		cursor === undefined
			? sql`true`
			: order === 'newest'
				? sql`(at, id) < (${instant(cursor.value)}::timestamptz, ${cursor.id}::uuid)`
				: sql`(score, id) < (${whole(cursor.value)}::int, ${cursor.id}::uuid)`;
	const { rows } = await sql<Hit & { count: number; id: string | null }>`${planning === 'anew' ? plannedAnew : sql``}
		with found as materialized (
			select id, at, search from (${found}) as found
			where ${wish.since ? sql`at >= ${wish.since}` : sql`true`} and ${wish.until ? sql`at < ${wish.until}` : sql`true`}
			order by at desc, id desc limit ${sql.lit(mostRanked + 1)}
		), scored as (
			select id, at, ${order === 'newest' ? sql`0` : score} as score from found
		)
		select counted.count, page.* from (select count(*)::int as count from found) as counted
		left join (
			select * from scored where ${after}
			order by ${order === 'newest' ? sql`at desc` : sql`score desc`}, id desc limit ${sql.lit(limit)}
		) as page on true
	`.execute(db);
	const items = rows.flatMap(({ id, at, score: own }) => (id === null ? [] : [{ id, at, score: own }]));
	return { items, count: rows[0]?.count ?? 0 };
}

/**
 * The same among very many rows, which are looked at from the newest on (`fromNewestOn`): `found` is told from when on. The index of words
 * is used whatever the server thinks: it counts comparing a text with fifty words as cheap as comparing two numbers, and would rather read
 * everything.
 */
export function topRecentHits(
	db: Db,
	beginningOf: (size: number) => Promise<Date | undefined>,
	found: (from: Date | undefined) => RawBuilder<unknown>,
	weight: number,
	wish: HitWish,
): Promise<Hits> {
	return fromNewestOn({
		beginningOf,
		look: (from) => readByWords(db, (reading) => topHits(platformTables(reading), found(from), weight, wish, 'anew')),
		countOf: ({ count }) => count,
		enough: mostRanked + 1,
	});
}

/** Whether some words have what is looked for: by the index what may, and of that what really has it. */
export function hasWords(search: RawBuilder<unknown>, { wide, rough }: TextQuery): RawBuilder<boolean> {
	return rough === wide
		? sql<boolean>`${search} @@ ${wide}::tsquery`
		: sql<boolean>`(${search} @@ ${rough}::tsquery and (${search} @@ ${wide}::tsquery) is true)`;
}

/** Lets what is read go by the index of words, and alone: for some hundred finds, calling others costs more than it saves. */
export function readByWords<Result>(db: Db, run: (db: Db) => Promise<Result>): Promise<Result> {
	return readPlanned(db, { enable_seqscan: 'off', enable_indexscan: 'off', max_parallel_workers_per_gather: '0' }, run);
}

/**
 * The same among rows whose words are kept beside them. `rows` gives `id` and `at` of what may be seen. What has words in several languages
 * is found once, by all of them together.
 */
export function topKeptHits<Tables>(
	db: Kysely<Tables>,
	sources: readonly string[],
	rows: RawBuilder<unknown>,
	weight: number,
	wish: HitWish,
): Promise<Hits> {
	const found = sql`
		select may.id, may.at, string_agg(kept.search::text, ' ')::tsvector as search
		from search_kept kept join (${rows}) as may on may.id = kept.id
		where kept.source = any (${sql.val([...sources])}::text[]) and kept.search @@ ${wish.query.wide}::tsquery
		group by may.id, may.at
	`;
	return topHits(db, found, weight, wish);
}

// What stands in an address may be anything; nonsense is the beginning of the list.
function instant(text: string): Date {
	const at = new Date(text);
	return Number.isNaN(at.getTime()) ? new Date('9999-12-31') : at;
}

function whole(text: string): number {
	const value = Number(text);
	return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : 2 ** 31 - 1;
}
