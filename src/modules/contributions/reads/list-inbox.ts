import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage } from '../../../platform/keyset.ts';
import { deadlineCursor, type InboxFilter, type InboxItem, type InboxPile, instantCursor } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { type ContributionRow, contributionColumns, listedOf } from './columns.ts';
import { inboxFilter, inboxRows, inPile } from './inbox-rows.ts';

interface InboxRow extends ContributionRow {
	readonly supports: number;
	readonly promise_by: string;
	readonly assignee: string | null;
	readonly flags: number;
	readonly first_flag: Date | null;
}

/** A page of one pile: what waits by the nearest promise, what is flagged by the oldest flag, what is answered newest first. */
export async function listInbox(
	context: Context,
	wish: InboxFilter & {
		readonly pile: InboxPile;
		readonly after?: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<InboxItem>> {
	if (wish.processes.length === 0) return { items: [] };
	const { goesOn, order } = placeIn(wish.pile, wish.after);
	const firstFlag = sql`(select min(flagged_at) from flag where flag.contribution = contribution.id and settled_at is null)`;
	// Ids are sorted before the words of those that are shown are fetched: the words are most of what a row weighs.
	const { rows } = await sql<InboxRow>`
		with ranked as (
			select contribution.id, promise_by, happened_on, answered_at, assignment.person as assignee,
				${wish.pile === 'flagged' ? firstFlag : sql`null::timestamptz`} as first_flag
			from ${inboxRows(wish)}
			where ${inPile(context, wish.pile)} and ${inboxFilter(wish)}
		), shown as (
			select *, row_number() over (order by ${order}) as place
			from ranked where ${goesOn} order by place limit ${wish.limit + 1}
		)
		select ${sql.join(contributionColumns.map((name) => sql.ref(name)))},
			shown.promise_by, shown.assignee, shown.first_flag,
			(select count(*)::int from support where support.contribution = contribution.id) as supports,
			(select count(*)::int from flag where flag.contribution = contribution.id and settled_at is null) as flags
		from shown join contribution using (id)
		order by shown.place
	`.execute(contributionTables(context.db));
	return keysetPage(rows.map(itemOf), wish.limit, (item) => ({ id: item.id, value: sortValue(item, wish.pile) }));
}

type Sort = 'deadline' | 'answered' | 'flagged';

const orders: Readonly<Record<Sort, string>> = {
	deadline: 'promise_by, happened_on, id',
	answered: 'answered_at desc, id desc',
	flagged: 'first_flag, id',
};

function sortOf(pile: InboxPile): Sort {
	return pile === 'answered' || pile === 'flagged' ? pile : 'deadline';
}

function placeIn(
	pile: InboxPile,
	after: string | undefined,
): { goesOn: RawBuilder<unknown>; order: RawBuilder<unknown> } {
	const sort = sortOf(pile);
	const order = sql.raw(orders[sort]);
	if (sort === 'deadline') {
		const cursor = deadlineCursor(after);
		const goesOn = cursor
			? sql`(promise_by, happened_on, id) > (${cursor.promiseBy}::date, ${cursor.happenedOn}::date, ${cursor.id}::uuid)`
			: sql`true`;
		return { goesOn, order };
	}
	const cursor = instantCursor(after);
	if (!cursor) return { goesOn: sql`true`, order };
	const last = sql`(${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
	return { goesOn: sort === 'answered' ? sql`(answered_at, id) < ${last}` : sql`(first_flag, id) > ${last}`, order };
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
