import { sql } from 'kysely';
import type { Context } from '../../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../../platform/keyset.ts';
import type { ParticipationProcess } from '../../process.ts';
import { processTables } from '../../tables.ts';
import { processOf, translated } from '../read-process.ts';

/** More than a municipality has at a time; beyond it the page says so by its list. */
export const mostRunning = 50;

const mostOfArea = 200;

/** Every published process that is not concluded, the next to close first. */
export async function listRunningProcesses(context: Context): Promise<ParticipationProcess[]> {
	const rows = await runningIn(context).execute();
	return translated(context, rows.map(processOf));
}

function runningIn(context: Context) {
	return processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('concluded_at', 'is', null)
		.orderBy('closes_on')
		.orderBy('id')
		.limit(mostRunning);
}

/** The same together with the latest concluded ones, in one question: the front page is asked for by everybody. */
export async function listRunningAndConcluded(
	context: Context,
	mostConcluded: number,
): Promise<{ readonly running: readonly ParticipationProcess[]; readonly concluded: readonly ParticipationProcess[] }> {
	const concluded = processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('concluded_at', 'is not', null)
		.orderBy('concluded_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostConcluded);
	const rows = await processTables(context.db)
		.selectFrom(runningIn(context).as('running'))
		.selectAll()
		.unionAll((eb) => eb.parens(concluded))
		.execute();
	const all = await translated(context, rows.map(processOf));
	return {
		running: all.filter(({ concludedAt }) => concludedAt === null),
		concluded: all.filter(({ concludedAt }) => concludedAt !== null),
	};
}

/** The concluded processes, the latest first. */
export async function listConcludedProcesses(
	context: Context,
	wish: { readonly after?: string | undefined; readonly limit: number; readonly areaId?: string | undefined },
): Promise<KeysetPage<ParticipationProcess>> {
	const cursor = readCursor(wish.after);
	let query = processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('concluded_at', 'is not', null);
	if (wish.areaId) query = query.where('area', '=', wish.areaId);
	if (cursor) {
		query = query.where(
			sql<boolean>`(date_trunc('milliseconds', concluded_at), id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`,
		);
	}
	const rows = await query
		// The cursor holds milliseconds: a finer instant would be shown twice or not at all.
		.orderBy(sql`date_trunc('milliseconds', concluded_at) desc`)
		.orderBy('id', 'desc')
		.limit(wish.limit + 1)
		.execute();
	const page = keysetPage(rows.map(processOf), wish.limit, (process) => ({
		value: (process.concludedAt as Date).toISOString(),
		id: process.id,
	}));
	return { ...page, items: await translated(context, page.items) };
}

/** The published processes about one area: more than this have never been about one place. */
export async function listProcessesOfArea(context: Context, areaId: string): Promise<ParticipationProcess[]> {
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('published_at', 'is not', null)
		.where('area', '=', areaId)
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostOfArea)
		.execute();
	return translated(context, rows.map(processOf));
}
