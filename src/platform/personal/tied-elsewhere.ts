import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';

/**
 * Those of these persons whom some row points to, beside the columns that are named: `table.column`. Asked of the foreign keys, so that a
 * table that is added later is asked too.
 */
export async function tiedElsewhere(
	context: Context,
	persons: readonly string[],
	besides: readonly string[],
): Promise<Set<string>> {
	if (persons.length === 0) return new Set();
	const db = platformTables(context.db);
	const { rows: keys } = await sql<{ table: string; column: string }>`
		select c.relname as table, a.attname as column
		from pg_constraint k
		join pg_class c on c.oid = k.conrelid
		join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
		where k.contype = 'f' and k.confrelid = 'person'::regclass and c.relnamespace = 'public'::regnamespace
		order by 1, 2
	`.execute(db);
	const asked = keys
		.filter(({ table, column }) => !besides.includes(`${table}.${column}`))
		.map(
			({ table, column }) =>
				sql`select ${sql.ref(column)} as person from ${sql.table(table)} where ${sql.ref(column)} = any(${persons}::uuid[])`,
		);
	const { rows } = await sql<{ person: string }>`${sql.join(asked, sql` union `)}`.execute(db);
	return new Set(rows.map(({ person }) => person));
}
