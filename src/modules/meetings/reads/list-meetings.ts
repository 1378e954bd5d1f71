import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { limits } from '../limits.ts';
import type { PublicMeeting } from '../meeting.ts';
import { type MeetingTable, type MeetingTables, meetingTables } from '../tables.ts';
import { meetingOf } from './read-meeting.ts';

/** How many have a place at a meeting, and how many sign-ups wait. */
export interface SignUpCounts {
	readonly taken: number;
	readonly waiting: number;
}

/** A meeting in a list, with how full it is. */
export interface ListedMeeting extends PublicMeeting, SignUpCounts {}

const counts = [
	sql<number>`(select coalesce(sum(head_count), 0)::int from meeting_sign_up
		where meeting = public_meeting.id and left_at is null and placed_at is not null)`.as('taken'),
	sql<number>`(select count(*)::int from meeting_sign_up
		where meeting = public_meeting.id and left_at is null and placed_at is null)`.as('waiting'),
] as const;

type Row = Selectable<MeetingTable> & SignUpCounts;

function listedOf(row: Row): ListedMeeting {
	return { ...meetingOf(row), taken: row.taken, waiting: row.waiting };
}

function listing(context: Context) {
	return meetingTables(context.db)
		.selectFrom('public_meeting')
		.selectAll('public_meeting')
		.select([...counts]);
}

/** How full one meeting is. */
export async function countSignUps(context: Context, meetingId: string): Promise<SignUpCounts> {
	const row = await meetingTables(context.db)
		.selectFrom('public_meeting')
		.select([...counts])
		.where('id', '=', meetingId)
		.executeTakeFirst();
	return row ?? { taken: 0, waiting: 0 };
}

/** All meetings of a process, drafts too, by their hours; there are never more than a process may have. */
export async function meetingsOf(context: Context, processId: string): Promise<ListedMeeting[]> {
	const rows = await listing(context)
		.where('process', '=', processId)
		.orderBy('starts_at')
		.orderBy('id')
		.limit(limits.meetings)
		.execute();
	return rows.map(listedOf);
}

/** The next public meetings of one process, those that are cancelled too until their hour has passed. */
export function nextMeetingsOf(context: Context, processId: string, limit: number): Promise<ListedMeeting[]> {
	return nextMeetingsAmong(context, { processIds: [processId] }, limit);
}

/** The same of several processes, or about one theme. */
export async function nextMeetingsAmong(
	context: Context,
	where: { readonly processIds: readonly string[] } | { readonly themeId: string },
	limit: number,
): Promise<ListedMeeting[]> {
	if ('processIds' in where && where.processIds.length === 0) return [];
	const rows = await listing(context)
		.$call((meetings) =>
			'themeId' in where
				? meetings.where('theme', '=', where.themeId)
				: meetings.where('process', 'in', where.processIds),
		)
		.where('published_at', 'is not', null)
		.where('ends_at', '>', context.now)
		.orderBy('starts_at')
		.orderBy('id')
		.limit(limit)
		.execute();
	return rows.map(listedOf);
}

/** A page of all public meetings to come, soonest first. */
export async function listComing(
	context: Context,
	wish: { readonly after?: string | undefined; readonly limit: number },
): Promise<KeysetPage<ListedMeeting>> {
	const cursor = readCursor(wish.after);
	let query = listing(context).where('published_at', 'is not', null).where('ends_at', '>', context.now);
	if (cursor) query = query.where(sql<boolean>`(starts_at, id) > (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('starts_at')
		.orderBy('id')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(listedOf), wish.limit, ({ id, startsAt }) => ({ id, value: startsAt.toISOString() }));
}

/** Public and other meetings by id, in one query. */
export async function meetingsById(context: Context, ids: readonly string[]): Promise<PublicMeeting[]> {
	if (ids.length === 0) return [];
	const rows = await meetingTables(context.db)
		.selectFrom('public_meeting')
		.selectAll()
		.where('id', 'in', ids)
		.execute();
	return rows.map(meetingOf);
}

/** What a meeting keeps of the notes that came out of it. */
export interface KeptNote {
	readonly contributionId: string;
	readonly table: string;
	readonly agreed: number | null;
}

/** The notes of a meeting in the order in which they were entered. */
export async function notesOf(context: Context, meetingId: string, limit: number): Promise<KeptNote[]> {
	const rows: readonly Selectable<MeetingTables['meeting_note']>[] = await meetingTables(context.db)
		.selectFrom('meeting_note')
		.selectAll()
		.where('meeting', '=', meetingId)
		.orderBy('position')
		.limit(limit)
		.execute();
	return rows.map((row) => ({ contributionId: row.contribution, table: row.table_name, agreed: row.agreed }));
}

/** How many notes of a meeting have been entered. */
export async function countNotes(context: Context, meetingId: string): Promise<number> {
	const { count } = await meetingTables(context.db)
		.selectFrom('meeting_note')
		.select(sql<number>`count(*)::int`.as('count'))
		.where('meeting', '=', meetingId)
		.executeTakeFirstOrThrow();
	return count;
}

/** One meeting by the number in its address. */
export async function meetingByNumber(context: Context, number: number): Promise<PublicMeeting | undefined> {
	const row = await meetingTables(context.db)
		.selectFrom('public_meeting')
		.selectAll()
		.where('number', '=', number)
		.executeTakeFirst();
	return row && meetingOf(row);
}
