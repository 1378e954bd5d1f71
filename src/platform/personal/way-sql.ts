import { type RawBuilder, sql } from 'kysely';
import type { RawTable } from './faults.ts';
import type { Way } from './way.ts';

/** Everything by which one person can be found in a row. */
export interface PersonSought {
	readonly id: string;
	/** The journal's reference. */
	readonly actor: string;
	/** Addresses and numbers that the person has shown to be theirs, in small letters. */
	readonly addresses: readonly string[];
	/** The person's keys in the processes whose own keys are left. */
	readonly voices: readonly Buffer[];
}

type Tables = ReadonlyMap<string, RawTable>;

/** The condition that a row of the table is the person's by one of the ways. */
export function isTheirs(
	table: string,
	ways: readonly Way[],
	person: PersonSought,
	tables: Tables,
): RawBuilder<boolean> {
	if (ways.length === 0) return sql<boolean>`false`;
	return sql<boolean>`(${sql.join(
		ways.map((way) => overTo(table, way.over, tables, (last) => named(last, way, person))),
		sql` or `,
	)})`;
}

function named(table: string, way: Way, person: PersonSought): RawBuilder<boolean> {
	const column = sql.ref(`${table}.${way.column}`);
	switch (way.end) {
		case 'person':
			return sql<boolean>`${column} = ${person.id}::uuid`;
		case 'address':
			return sql<boolean>`lower(${column}) = any(${[...person.addresses]}::text[])`;
		case 'actor':
			return sql<boolean>`${column} = ${person.actor}`;
		case 'voice':
			return sql<boolean>`${column} = any(${[...person.voices]}::bytea[])`;
	}
}

/** A condition on a row that others lead to, as a condition on the row itself. */
export function overTo(
	table: string,
	over: readonly string[],
	tables: Tables,
	condition: (last: string) => RawBuilder<boolean>,
): RawBuilder<boolean> {
	const [first, ...rest] = over;
	if (first === undefined) return condition(table);
	const next = tables.get(table)?.columns.get(first)?.pointsTo?.table;
	if (!next) throw new Error(`${table}.${first} points nowhere`);
	const inner = overTo(next, rest, tables, condition);
	return sql<boolean>`${sql.ref(`${table}.${first}`)} in (select ${sql.ref(`${next}.${keyOf(next, tables)}`)} from ${sql.table(next)} where ${inner})`;
}

/** The column that others point to: nothing here points to a key of several columns. */
function keyOf(table: string, tables: Tables): string {
	const key = [...(tables.get(table)?.columns.values() ?? [])].find(({ isKey }) => isKey);
	if (!key) throw new Error(`${table} has no key`);
	return key.name;
}
