import { createReadStream, existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { carriedTables } from './table-list.ts';
import type { BackupSummary } from './write-backup.ts';

const batch = 1_000;

/**
 * Reads a backup into an empty, migrated database, and lays its files back. Stops with everything rolled back when the
 * backup is broken off, the database is not empty, or a count does not fit.
 */
export async function readBackup(pool: pg.Pool, dataDir: string, folder: string): Promise<BackupSummary> {
	const summary = await readSummary(folder);
	const client = await pool.connect();
	try {
		await client.query('begin');
		const { rows } = await client.query<{ name: string }>('select name from migration order by name');
		const known = new Set(rows.map(({ name }) => name));
		const unknown = summary.migrations.filter((name) => !known.has(name));
		if (unknown.length > 0)
			throw new Error(`The backup comes from a newer version of the program: it knows ${unknown.join(', ')}.`);
		// References are whole in the backup, for it saw one moment; their checks would only demand an order of tables.
		await client.query("set local session_replication_role = 'replica'");
		for (const table of await carriedTables(client)) {
			if (table.name === 'migration' || !(table.name in summary.tables)) continue;
			const { rowCount } = await client.query(`select 1 from "${table.name}" limit 1`);
			if (rowCount) throw new Error('The database is not empty. Restore into a new data folder.');
			// The old server's transaction numbers mean nothing here, and the sealer would wait for them for ever.
			const columns = table.columns.filter((column) => !(table.name === 'journal' && column === 'xid'));
			const count = await readTable(client, table.name, columns, join(folder, `${table.name}.ndjson.gz`));
			if (count !== summary.tables[table.name])
				throw new Error(
					`The table ${table.name} has ${count} rows and should have ${summary.tables[table.name]}: the backup is damaged.`,
				);
		}
		await setSequences(client);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw error;
	} finally {
		client.release();
	}
	if (existsSync(join(folder, 'files'))) await cp(join(folder, 'files'), join(dataDir, 'files'), { recursive: true });
	return summary;
}

async function readSummary(folder: string): Promise<BackupSummary> {
	const path = join(folder, 'backup.json');
	if (!existsSync(path)) throw new Error(`There is no whole backup in ${folder}: backup.json is missing.`);
	return JSON.parse(await readFile(path, 'utf8')) as BackupSummary;
}

async function readTable(
	client: pg.ClientBase,
	table: string,
	columns: readonly string[],
	path: string,
): Promise<number> {
	const names = columns.map((column) => `"${column}"`).join(', ');
	const insert = `insert into "${table}" (${names}) overriding system value select ${names} from json_populate_recordset(null::"${table}", $1::json)`;
	let count = 0;
	let waiting: string[] = [];
	const put = async () => {
		if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`]);
		count += waiting.length;
		waiting = [];
	};
	for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
		waiting.push(line);
		if (waiting.length === batch) await put();
	}
	await put();
	return count;
}

async function setSequences(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
		`select c.relname as "table", a.attname as "column", pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
		 from pg_class c join pg_attribute a on a.attrelid = c.oid
		 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`,
	);
	for (const { table, column, sequence } of rows) {
		await client.query(`select setval($1, coalesce((select max("${column}") from "${table}"), 0) + 1, false)`, [
			sequence,
		]);
	}
}
