import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { openPool } from '../../src/platform/database/database.ts';
import { templateDatabase } from './global-setup.ts';

/** A migrated, empty database of a test's own. */
export type TestDatabase = { pool: pg.Pool; url: string; drop(): Promise<void> };

/** Another clone of the same template in the same moment. */
const OBJECT_IN_USE = '55006';

/** Makes a database for one test file: a copy of the migrated template, in some 50 ms. Drop it afterwards. */
export async function testDatabase(): Promise<TestDatabase> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	await cloneTemplate(name);
	const url = inject('postgresUrl').replace('DATABASE', name);
	// As many connections as the program has: each has cold caches of its own.
	const pool = openPool(url);
	// A database that is dropped by force tells each idle connection; the run has nothing to learn from it.
	pool.removeAllListeners('error').on('error', () => undefined);
	return {
		pool,
		url,
		async drop() {
			await pool.end();
			await administer(`drop database if exists ${name} with (force)`);
		},
	};
}

async function cloneTemplate(name: string): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await administer(`create database ${name} template ${templateDatabase} strategy file_copy`);
		} catch (error) {
			if ((error as pg.DatabaseError).code !== OBJECT_IN_USE || attempt === 100) throw error;
			await sleep(20 + Math.random() * 50);
		}
	}
}

async function administer(statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: inject('postgresUrl').replace('DATABASE', 'postgres') });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
