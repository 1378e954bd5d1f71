import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import { openPool } from '../platform/database/database.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';

/** The database for a command at the terminal: the one of the running program where it runs, else started for the occasion. */
export async function openForCommand(config: Config): Promise<OpenDatabase> {
	const socket = config.databaseUrl ? undefined : runningSocket(join(config.dataDir, 'postgres'));
	if (!socket) return openDatabase(config);
	const url = `socket:${socket}?db=samskab&user=samskab`;
	const pool = openPool(url, 2);
	try {
		await pool.query('select 1');
	} catch {
		// The file was left by a program that was killed.
		await pool.end();
		return openDatabase(config);
	}
	return { url, pool, applied: [], close: async () => undefined };
}

/** PostgreSQL writes its socket folder on the fifth line of its own file. */
function runningSocket(postgresDir: string): string | undefined {
	const file = join(postgresDir, 'postmaster.pid');
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n')[4]?.trim() : undefined;
}
