import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** Any number will do, so long as every process of the program uses the same. */
const migrationLock = 7_264_501;

/**
 * Applies the plain SQL files of the folder that this database has not had, in order of name, each in its own transaction.
 * Returns the names that were applied. Refuses when a file that was applied before has changed since.
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
	const client = await pool.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [migrationLock]);
		await client.query(
			'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
		);
		const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
		const appliedHash = new Map(rows.map((row) => [row.name, row.hash]));
		const applied: string[] = [];
		for (const name of names) {
			const text = await readFile(join(folder, name), 'utf8');
			const hash = createHash('sha256').update(text).digest('hex');
			const known = appliedHash.get(name);
			if (known === hash) continue;
			if (known)
				throw new Error(
					`Migration ${name} has changed since it was applied. Put it back and write a new file instead.`,
				);
			await client.query('begin');
			try {
				await client.query("set local lock_timeout = '2s'");
				await client.query(text);
				await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
				await client.query('commit');
			} catch (error) {
				await client.query('rollback');
				throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
			}
			applied.push(name);
		}
		return applied;
	} finally {
		await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
		client.release();
	}
}
