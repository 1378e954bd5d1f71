import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../platform/config.ts';
import { openPool } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { startPostgres } from '../platform/postgres/start-postgres.ts';
import { programFolder } from './folders.ts';

/** A database with all migrations, and how to let go of it. */
export interface OpenDatabase {
	readonly url: string;
	readonly pool: pg.Pool;
	readonly applied: readonly string[];
	close(): Promise<void>;
}

/** Uses the server that the operator names, or starts the program's own with its files in the data folder. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
	const own = config.databaseUrl
		? undefined
		: await startPostgres({ dataDir: join(config.dataDir, 'postgres'), onRestart: (what) => console.error(what) });
	try {
		const url = config.databaseUrl ?? (own as NonNullable<typeof own>).url('samskab');
		if (own) await createDatabase(own.url('postgres'), 'samskab');
		const pool = openPool(url);
		const applied = await migrate(pool, join(programFolder, 'migrations'));
		return {
			url,
			pool,
			applied,
			async close() {
				await own?.stop();
			},
		};
	} catch (error) {
		await own?.stop();
		throw error;
	}
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
		if (rowCount === 0) await client.query(`create database ${name}`);
	} finally {
		await client.end();
	}
}
