import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { ParticipationProcess } from '../process.ts';
import { processTables } from '../tables.ts';
import { processOf, translated } from './read-process.ts';

/** More than this at once no municipality carries on; a page lists no more. */
const mostRunning = 50;

/** Public processes that are not concluded, those that close first standing first. */
export async function runningProcesses(context: Context): Promise<ParticipationProcess[]> {
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('concluded_at', 'is', null)
		.orderBy('closes_on')
		.orderBy('id')
		.limit(mostRunning)
		.execute();
	return translated(context, rows.map(processOf));
}

/** Public processes of this year: running ones, and those concluded since a day. For figures over the year. */
export async function processesSince(context: Context, since: string): Promise<ParticipationProcess[]> {
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where((where) => where.or([where('concluded_at', 'is', null), where('concluded_at', '>=', new Date(since))]))
		.orderBy('closes_on')
		.orderBy('id')
		.limit(2 * mostRunning)
		.execute();
	return translated(context, rows.map(processOf));
}

/** A page of concluded processes, newest first. */
export async function concludedProcesses(
	context: Context,
	wish: { readonly after?: string | undefined; readonly limit: number },
): Promise<KeysetPage<ParticipationProcess>> {
	const cursor = readCursor(wish.after);
	let query = processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('concluded_at', 'is not', null);
	if (cursor)
		query = query.where(sql<boolean>`(concluded_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('concluded_at', 'desc')
		.orderBy('id', 'desc')
		.limit(wish.limit + 1)
		.execute();
	const page = keysetPage(rows.map(processOf), wish.limit, ({ id, concludedAt }) => ({
		id,
		value: (concludedAt as Date).toISOString(),
	}));
	return { ...page, items: await translated(context, page.items) };
}

/** Every process, drafts too, newest first; who may see which is the caller's rule. */
export async function allProcesses(
	context: Context,
	wish: { readonly after?: string | undefined; readonly limit: number },
): Promise<KeysetPage<ParticipationProcess>> {
	const cursor = readCursor(wish.after);
	let query = processTables(context.db).selectFrom('participation_process').selectAll();
	if (cursor) query = query.where(sql<boolean>`(created_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(wish.limit + 1)
		.execute();
	const created = new Map(rows.map((row) => [row.id, row.created_at]));
	return keysetPage(rows.map(processOf), wish.limit, ({ id }) => ({
		id,
		value: (created.get(id) as Date).toISOString(),
	}));
}

/** The processes that a person started or coordinates, newest first. */
export async function ownProcesses(context: Context, personId: string): Promise<ParticipationProcess[]> {
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where((where) => where.or([where('created_by', '=', personId), where('coordinator', '=', personId)]))
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostRunning)
		.execute();
	return rows.map(processOf);
}
