import type pg from 'pg';

interface ForeignKey {
	readonly name: string;
	readonly table: string;
	readonly column: string;
	readonly other: string;
	readonly otherColumn: string;
}

/**
 * Writes very many rows into some tables without their triggers and their indexes, which are built again afterwards just as they were: an
 * index of everything costs less than everything in an index. What foreign keys would have asked of each row is asked of all at the end.
 */
export async function withIndexesAfterwards(
	database: pg.Client,
	tables: readonly string[],
	tell: (what: string) => void,
	write: () => Promise<void>,
): Promise<void> {
	const indexes = await plainIndexesOf(database, tables);
	for (const { name } of indexes) await database.query(`drop index ${name}`);
	// Ours and those of foreign keys, for this connection alone.
	await database.query('set session_replication_role = replica');
	await write();
	await database.query('set session_replication_role = origin');
	for (const { name, definition } of indexes) {
		tell(`index ${name}`);
		await database.query(definition);
	}
	for (const key of await foreignKeysOf(database, tables)) await checkForeignKey(database, key);
}

/** All but those that a primary key or another constraint is made of: `on conflict` and foreign keys need these all the time. */
async function plainIndexesOf(
	database: pg.Client,
	tables: readonly string[],
): Promise<{ name: string; definition: string }[]> {
	const { rows } = await database.query(
		`select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
		where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid) order by 1`,
		[tables],
	);
	return rows;
}

async function foreignKeysOf(database: pg.Client, tables: readonly string[]): Promise<ForeignKey[]> {
	const { rows } = await database.query(
		`select conname as name, conrelid::regclass::text as table, confrelid::regclass::text as other, own.attname as column, far.attname as "otherColumn"
		from pg_constraint
		join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
		join pg_attribute far on far.attrelid = confrelid and far.attnum = confkey[1]
		where contype = 'f' and conrelid = any ($1::regclass[]) and array_length(conkey, 1) = 1`,
		[tables],
	);
	return rows;
}

async function checkForeignKey(database: pg.Client, key: ForeignKey): Promise<void> {
	const { rows } = await database.query(
		`select count(*)::int as count from ${key.table} as own where own.${key.column} is not null
		and not exists (select from ${key.other} as far where far.${key.otherColumn} = own.${key.column})`,
	);
	if (rows[0].count > 0) throw new Error(`${rows[0].count} rows break ${key.name}`);
}
