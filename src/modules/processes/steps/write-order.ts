import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { processTables } from '../tables.ts';

type PartTable = 'phase' | 'theme' | 'process_option';

/** Parts are moved out of the way first: two may not stand in one place, not even in passing. */
const outOfTheWay = 1_000;

/** Puts the parts of a process in this order. */
export async function writeOrder(
	context: Context,
	table: PartTable,
	processId: string,
	ids: readonly string[],
): Promise<void> {
	const db = processTables(context.db);
	await db
		.updateTable(table)
		.set({ position: sql<number>`position + ${outOfTheWay}::int` })
		.where('process', '=', processId)
		.execute();
	for (const [position, id] of ids.entries())
		await db.updateTable(table).set({ position }).where('id', '=', id).where('process', '=', processId).execute();
}

/** The place after the last part. */
export async function nextPosition(context: Context, table: PartTable, processId: string): Promise<number> {
	const { next } = await processTables(context.db)
		.selectFrom(table)
		.where('process', '=', processId)
		.select(sql<number>`coalesce(max(position) + 1, 0)`.as('next'))
		.executeTakeFirstOrThrow();
	return next;
}
