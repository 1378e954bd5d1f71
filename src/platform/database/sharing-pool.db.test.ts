import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { databaseOn, inTransaction, narrow, openPool, writeLast } from './database.ts';

let database: TestDatabase;
let pool: ReturnType<typeof openPool>;
let db: ReturnType<typeof databaseOn>;
const reading = () => narrow<Record<string, never>>(db);

beforeAll(async () => {
	database = await testDatabase();
	pool = openPool(database.url, 3);
	db = databaseOn(pool);
	await pool.query('create table note (id integer primary key)');
});
afterAll(async () => {
	await pool.end();
	await database.drop();
});

async function processOfServer(on: Kysely<Record<string, never>> = reading()): Promise<number> {
	const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(on);
	return rows[0]?.pid ?? 0;
}

test('what is asked in one turn travels together, and each gets its own answer', async () => {
	const answers = await Promise.all(
		Array.from({ length: 10 }, async (_, place) => {
			const { rows } = await sql<{
				n: number;
				pid: number;
			}>`select ${place}::int as n, pg_backend_pid() as pid`.execute(reading());
			return rows[0];
		}),
	);
	expect(answers.map((row) => row?.n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	expect(new Set(answers.map((row) => row?.pid)).size).toBe(1);
});

test('a statement that fails fails alone', async () => {
	const outcomes = await Promise.allSettled([
		processOfServer(),
		sql`select 1 / 0`.execute(reading()),
		processOfServer(),
	]);
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a hundred readers on three connections are all answered, and all connections come home', async () => {
	await Promise.all(Array.from({ length: 100 }, () => processOfServer()));
	expect(pool.waitingCount).toBe(0);
	expect(pool.idleCount).toBe(pool.totalCount);
});

test('a transaction has its connection to itself: readers beside it see nothing before it is whole', async () => {
	await inTransaction(db, async (transaction) => {
		const mine = narrow<Record<string, never>>(transaction);
		await sql`insert into note values (1)`.execute(mine);
		const [inside, outside] = await Promise.all([processOfServer(mine), processOfServer()]);
		expect(outside).not.toBe(inside);
		const seen = await sql`select 1 from note where id = 1`.execute(reading());
		expect(seen.rows).toEqual([]);
	});
	expect((await sql`select 1 from note where id = 1`.execute(reading())).rows).toHaveLength(1);
});

test('a last write that fails takes the transaction with it, and says why', async () => {
	const writing = inTransaction(db, async (transaction) => {
		const mine = narrow<Record<string, never>>(transaction);
		await sql`insert into note values (2)`.execute(mine);
		await writeLast(transaction, {
			compile: () => sql`insert into note values (1)`.compile(mine),
			execute: () => Promise.reject(new Error('it waits for the commit')),
		});
		return 'done';
	});
	await expect(writing).rejects.toMatchObject({ code: '23505' });
	expect((await sql`select 1 from note where id = 2`.execute(reading())).rows).toEqual([]);
});

test('a lost connection fails what it carried, and the next readers get another', async () => {
	const lost = Promise.allSettled([sql`select pg_sleep(5)`.execute(reading()), processOfServer()]);
	await new Promise((resolve) => setTimeout(resolve, 100));
	await database.pool.query(
		"select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()",
	);
	expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await processOfServer()).toBeGreaterThan(0);
});
