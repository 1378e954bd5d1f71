import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { DueTime } from './due-time.ts';
import { holdsSomething, setEmpty } from './emptied.ts';
import type { PersonalColumn, RawColumn } from './personal-column.ts';
import { overTo } from './way-sql.ts';

type Time = Extract<DueTime, { kind: 'time' }>;

/** Forgets what has lain as long as its tag allows, and says how many rows of which table. */
export async function forgetDue(context: Context): Promise<Map<string, number>> {
	const catalogue = await catalogueOf(context);
	const counted = new Map<string, number>();
	for (const { due, columns } of dueGroups(catalogue)) {
		const table = columns[0]?.raw.table ?? '';
		const count = await forgetGroup(
			context,
			catalogue,
			table,
			due,
			columns.map(({ raw }) => raw),
		);
		if (count > 0) counted.set(table, (counted.get(table) ?? 0) + count);
	}
	return counted;
}

/** Columns of one table that are forgotten together. */
function dueGroups({ columns }: Catalogue): { due: Time; columns: PersonalColumn[] }[] {
	const timed = columns.filter(({ due }) => due?.kind === 'time');
	const groups = Map.groupBy(timed, ({ raw, due }) => `${raw.table} ${JSON.stringify(due)}`);
	return [...groups.values()].map((group) => ({ due: group[0]?.due as Time, columns: group }));
}

async function forgetGroup(
	context: Context,
	{ tables }: Catalogue,
	table: string,
	due: Time,
	columns: readonly RawColumn[],
): Promise<number> {
	const before = new Date(context.now.getTime() - due.hours * 3_600_000);
	const isDue = sql<boolean>`(${sql.join(
		due.from.map((steps) => overTo(table, steps.slice(0, -1), tables, (last) => isBefore(last, steps, before))),
		sql` or `,
	)})`;
	const statement =
		due.then === 'row'
			? sql`delete from ${sql.table(table)} where ${isDue}`
			: sql`update ${sql.table(table)} set ${sql.join(columns.map(setEmpty))}
				where ${isDue} and (${sql.join(columns.map(holdsSomething), sql` or `)})`;
	const { numAffectedRows } = await statement.execute(platformTables(context.db));
	return Number(numAffectedRows ?? 0);
}

function isBefore(table: string, steps: readonly string[], before: Date): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(`${table}.${steps.at(-1)}`)} < ${before}::timestamptz`;
}
