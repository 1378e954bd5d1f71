import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { openPool } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.drop());

test('a connection that is lost between two statements fails the second, and not the whole program', async () => {
	const pool = openPool(database.url);
	const uncaught: Error[] = [];
	const note = (error: Error) => uncaught.push(error);
	process.on('uncaughtException', note);
	try {
		const client = await pool.connect();
		const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
		await client.query('begin');
		await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
		await sleep(100);
		await expect(client.query('select 1')).rejects.toThrow();
		client.release(true);
		expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
		expect(uncaught).toEqual([]);
	} finally {
		process.off('uncaughtException', note);
		await pool.end();
	}
});
