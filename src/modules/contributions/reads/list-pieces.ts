import { type RawBuilder, sql } from 'kysely';
import { isCalendarDate } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { TextQuery } from '../../../platform/search/text-query.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { type ContributionRow, contributionColumns, contributionOf } from './columns.ts';
import { currentAssignment } from './inbox-rows.ts';

/** Which contributions of a process, of every kind. */
export interface PieceWish {
	readonly processId: string;
	/** Only some of them. */
	readonly among?: readonly string[] | undefined;
	/** All but some of them. */
	readonly except?: readonly string[] | undefined;
	/** Only those that somebody has in hand. */
	readonly assigneeId?: string | undefined;
	readonly words?: TextQuery | undefined;
	readonly number?: number | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
}

// A proposal that is not published is its author's own; whatever else came in has been handed in, shown to all or not.
const handedIn = sql<boolean>`contribution.withdrawn_at is null
	and (contribution.published_at is not null or contribution.kind <> 'proposal')`;

/** A page of all that was handed in to a process, in the order it was said. */
export async function listPieces(context: Context, wish: PieceWish): Promise<KeysetPage<Contribution>> {
	const cursor = readCursor(wish.after);
	const goesOn =
		cursor && isCalendarDate(cursor.value)
			? [sql<boolean>`(contribution.happened_on, contribution.id) > (${cursor.value}::date, ${cursor.id}::uuid)`]
			: [];
	// The order is found on ids alone: the words are most of what a row weighs.
	const { rows } = await sql<ContributionRow>`
		with shown as (
			select contribution.id from contribution ${wish.assigneeId ? currentAssignment : sql``}
			where ${sql.join([...partsOf(wish), ...goesOn], sql` and `)}
			order by contribution.happened_on, contribution.id limit ${wish.limit + 1}
		)
		select ${sql.join(contributionColumns.map((name) => sql.ref(name)))}
		from shown join contribution using (id)
		order by contribution.happened_on, contribution.id
	`.execute(contributionTables(context.db));
	return keysetPage(rows.map(contributionOf), wish.limit, ({ id, happenedOn }) => ({ id, value: happenedOn }));
}

function partsOf({ processId, among, except, assigneeId, words, number }: PieceWish): RawBuilder<boolean>[] {
	return [
		sql<boolean>`contribution.process = ${processId} and ${handedIn}`,
		...(among ? [sql<boolean>`contribution.id = any (${among}::uuid[])`] : []),
		...(except?.length ? [sql<boolean>`contribution.id <> all (${except}::uuid[])`] : []),
		...(assigneeId ? [sql<boolean>`assignment.person = ${assigneeId}`] : []),
		...(words ? [inWords(words, number)] : []),
	];
}

/** A number finds its piece; anything else is looked for in the words. */
function inWords({ wide }: TextQuery, number: number | undefined): RawBuilder<boolean> {
	const found = sql<boolean>`contribution.search @@ ${wide}::tsquery`;
	return number ? sql<boolean>`(${found} or contribution.number = ${number})` : found;
}

/** How many were handed in to a process, and how many of them are among some. */
export async function countPieces(
	context: Context,
	{ processId, among }: { readonly processId: string; readonly among: readonly string[] },
): Promise<{ readonly all: number; readonly among: number }> {
	return contributionTables(context.db)
		.selectFrom('contribution')
		.select([
			sql<number>`count(*)::int`.as('all'),
			sql<number>`(count(*) filter (where id = any (${among}::uuid[])))::int`.as('among'),
		])
		.where('process', '=', processId)
		.where(handedIn)
		.executeTakeFirstOrThrow();
}

/** The words of a contribution as the database reads them: stems without their places, by which alike ones are found. */
export interface ReadPiece {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly stems: readonly string[];
}

/** All that was handed in to a process, as its words; bounded, the newest first. For finding what is alike. */
export async function listStems(
	context: Context,
	{ processId, limit }: { readonly processId: string; readonly limit: number },
): Promise<ReadPiece[]> {
	return contributionTables(context.db)
		.selectFrom('contribution')
		.select(['id', 'number', 'title', sql<string[]>`tsvector_to_array(search)`.as('stems')])
		.where('process', '=', processId)
		.where(handedIn)
		.orderBy('happened_on', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
}
