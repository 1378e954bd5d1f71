import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage } from '../../../platform/keyset.ts';
import { deadlineCursor, type InboxFilter, type InboxItem, type InboxPile, instantCursor } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { type ContributionRow, contributionColumns, listedOf } from './columns.ts';
import { answered, currentAssignment, inboxFilter, inPublic, isInPile, promisedRows, waits } from './inbox-rows.ts';
import { keptSupports, supportChanges } from './kept-supports.ts';

interface InboxWish extends InboxFilter {
	readonly pile: InboxPile;
	readonly after?: string | undefined;
	readonly limit: number;
}

interface InboxRow extends ContributionRow {
	readonly supports: number;
	readonly promise_by: string;
	readonly assignee: string | null;
	readonly flags: number;
	readonly first_flag: Date | null;
}

/** A page of one pile: what waits by the nearest promise, what is flagged by the oldest flag, what is answered newest first. */
export async function listInbox(context: Context, wish: InboxWish): Promise<KeysetPage<InboxItem>> {
	if (wish.processes.length === 0) return { items: [] };
	// Ids are put in their places before the words of those that are shown are fetched: the words are most of what a row weighs.
	const { rows } = await sql<InboxRow>`
		with shown as (${placesIn(context, wish)}), ${supportChanges}
		select ${sql.join(contributionColumns.map((name) => sql.ref(name)))},
			shown.promise_by, shown.assignee, shown.first_flag,
			${keptSupports} as supports,
			(select count(*)::int from flag where flag.contribution = contribution.id and settled_at is null) as flags
		from shown join contribution using (id)
		order by shown.place
	`.execute(contributionTables(context.db));
	return keysetPage(rows.map(itemOf), wish.limit, (item) => ({ id: item.id, value: sortValue(item, wish.pile) }));
}

function placesIn(context: Context, wish: InboxWish): RawBuilder<unknown> {
	if (wish.pile === 'flagged') return flaggedPlaces(wish);
	return wish.pile === 'answered' ? answeredPlaces(wish) : waitingPlaces(context, wish);
}

/** Of each process no more than the page can show, in the order of its index; then the nearest promise first. */
function waitingPlaces(context: Context, wish: InboxWish): RawBuilder<unknown> {
	const most = wish.limit + 1;
	const last = deadlineCursor(wish.after);
	const goesOn = last
		? sql`(promised.promise_by, contribution.happened_on, contribution.id)
			> (${last.promiseBy}::date, ${last.happenedOn}::date, ${last.id}::uuid)`
		: sql`true`;
	return sql`
		select id, promise_by, assignee, null::timestamptz as first_flag,
			row_number() over (order by promise_by, happened_on, id) as place
		from ${promisedRows(wish)} cross join lateral (
			select contribution.id, contribution.happened_on, assignment.person as assignee
			from contribution ${currentAssignment}
			where contribution.process = promised.process and ${waits} and ${inPublic}
				and ${isInPile(context, wish.pile)} and ${inboxFilter(wish)} and ${goesOn}
			order by contribution.happened_on, contribution.id limit ${most}
		) as piece
		order by place limit ${most}`;
}

function answeredPlaces(wish: InboxWish): RawBuilder<unknown> {
	const most = wish.limit + 1;
	const last = instantCursor(wish.after);
	const goesOn = last
		? sql`(contribution.answered_at, contribution.id) < (${last.at}::timestamptz, ${last.id}::uuid)`
		: sql`true`;
	return sql`
		select id, promise_by, assignee, null::timestamptz as first_flag,
			row_number() over (order by answered_at desc, id desc) as place
		from ${promisedRows(wish)} cross join lateral (
			select contribution.id, contribution.answered_at, assignment.person as assignee
			from contribution ${currentAssignment}
			where contribution.process = promised.process and ${answered} and ${inPublic} and ${inboxFilter(wish)} and ${goesOn}
			order by contribution.answered_at desc, contribution.id desc limit ${most}
		) as piece
		order by place limit ${most}`;
}

function flaggedPlaces(wish: InboxWish): RawBuilder<unknown> {
	const last = instantCursor(wish.after);
	const goesOn = last
		? sql`(flagged.first_flag, contribution.id) > (${last.at}::timestamptz, ${last.id}::uuid)`
		: sql`true`;
	return sql`
		select contribution.id, promise_by, assignment.person as assignee, flagged.first_flag,
			row_number() over (order by flagged.first_flag, contribution.id) as place
		from (select contribution, min(flagged_at) as first_flag from flag where settled_at is null group by contribution) as flagged
		join contribution on contribution.id = flagged.contribution
		join ${promisedRows(wish)} on contribution.process = promised.process
		${currentAssignment}
		where ${inPublic} and ${inboxFilter(wish)} and ${goesOn}
		order by place limit ${wish.limit + 1}`;
}

type ItemWithPlace = InboxItem & { readonly firstFlag: Date | null };

function itemOf(row: InboxRow): ItemWithPlace {
	return {
		...listedOf(row),
		promiseBy: row.promise_by,
		assigneeId: row.assignee,
		flags: row.flags,
		firstFlag: row.first_flag,
	};
}

function sortValue(item: ItemWithPlace, pile: InboxPile): string {
	if (pile === 'answered') return (item.answeredAt as Date).toISOString();
	if (pile === 'flagged') return (item.firstFlag as Date).toISOString();
	return `${item.promiseBy} ${item.happenedOn}`;
}
