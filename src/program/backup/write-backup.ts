import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { carriedTables } from './table-list.ts';

/** Rows fetched at a time: memory stays flat however large the table. */
const batch = 2_000;

/** What was written, for the terminal and for the restore to check. */
export interface BackupSummary {
	readonly tables: Readonly<Record<string, number>>;
	readonly migrations: readonly string[];
	readonly writtenAt: string;
}

/**
 * Writes everything in the database as one moment saw it, and the stored files, while the program runs on. The keys are
 * not in it: they are kept apart, so that a stolen backup tells nobody's voice.
 */
export async function writeBackup(pool: pg.Pool, dataDir: string, folder: string, now: Date): Promise<BackupSummary> {
	await mkdir(folder, { recursive: true });
	if ((await readdir(folder)).length > 0)
		throw new Error(`The folder ${folder} is not empty. Name a new one for each backup.`);
	const client = await pool.connect();
	try {
		await client.query('begin transaction isolation level repeatable read read only');
		const tables: Record<string, number> = {};
		for (const table of await carriedTables(client)) {
			const columns = table.columns.map((column) => `"${column}"`).join(', ');
			tables[table.name] = await writeTable(
				client,
				`select to_json(row) as row from (select ${columns} from "${table.name}") as row`,
				join(folder, `${table.name}.ndjson.gz`),
			);
		}
		const { rows } = await client.query<{ name: string }>('select name from migration order by name');
		const summary: BackupSummary = { tables, migrations: rows.map(({ name }) => name), writtenAt: now.toISOString() };
		await client.query('commit');
		if (existsSync(join(dataDir, 'files')))
			await cp(join(dataDir, 'files'), join(folder, 'files'), { recursive: true });
		// Written last: a backup without it was broken off.
		await writeFile(join(folder, 'backup.json'), `${JSON.stringify(summary, undefined, '\t')}\n`);
		return summary;
	} finally {
		client.release();
	}
}

async function writeTable(client: pg.ClientBase, query: string, path: string): Promise<number> {
	const lines = new PassThrough();
	const written = pipeline(lines, createGzip(), createWriteStream(path));
	await client.query(`declare backup no scroll cursor for ${query}`);
	let count = 0;
	for (;;) {
		const { rows } = await client.query<{ row: unknown }>(`fetch ${batch} from backup`);
		if (rows.length === 0) break;
		count += rows.length;
		if (!lines.write(rows.map(({ row }) => `${JSON.stringify(row)}\n`).join(''))) await once(lines, 'drain');
	}
	await client.query('close backup');
	lines.end();
	await written;
	return count;
}
