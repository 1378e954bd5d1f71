import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { type Db, databaseOn, narrow, openPool, writeLast } from './database.ts';
import { inSharedTransaction } from './shared-transaction.ts';

let database: TestDatabase;
let pool: ReturnType<typeof openPool>;
let db: ReturnType<typeof databaseOn>;

beforeAll(async () => {
	database = await testDatabase();
	pool = openPool(database.url, 6);
	db = databaseOn(pool);
	await pool.query(
		'create table note (id integer primary key, transaction xid8 not null default pg_current_xact_id())',
	);
});
afterAll(async () => {
	await pool.end();
	await database.drop();
});

const tables = (handle: Db) => narrow<Record<string, never>>(handle);

async function noteLast(transaction: Db, id: number): Promise<number> {
	const write = sql`insert into note (id) values (${id})`;
	await writeLast(transaction, {
		compile: () => write.compile(tables(transaction)),
		execute: () => write.execute(tables(transaction)),
	});
	return id;
}

const kept = async () => (await pool.query('select id from note order by id')).rows.map(({ id }: { id: number }) => id);

/** Ways in which a piece of work ends, and whether what it wrote is to be kept. */
const endings = {
	done: (transaction: Db, id: number) => noteLast(transaction, id),
	'done after reading': async (transaction: Db, id: number) => {
		await sql`select 1`.execute(tables(transaction));
		return noteLast(transaction, id);
	},
	refused: async (transaction: Db) => {
		await sql`select 1`.execute(tables(transaction));
		throw new Error('refused');
	},
	'refused after writing': async (transaction: Db, id: number) => {
		await noteLast(transaction, id);
		throw new Error('refused');
	},
	'refused by the database': async (transaction: Db) => {
		await sql`select 1 / 0`.execute(tables(transaction));
	},
	'refused by the database at the end': async (transaction: Db) => noteLast(transaction, 0),
} satisfies Record<string, (transaction: Db, id: number) => Promise<unknown>>;

test('whatever becomes of the others, each piece of work is kept whole or not at all', async () => {
	await pool.query('insert into note (id) values (0)');
	let next = 1;
	const ending = fc.constantFrom(...(Object.keys(endings) as (keyof typeof endings)[]));
	await fc.assert(
		fc.asyncProperty(fc.array(ending, { minLength: 1, maxLength: 40 }), async (asked) => {
			const before = await kept();
			const numbered = asked.map((how) => ({ how, id: next++ }));
			const outcomes = await Promise.allSettled(
				numbered.map(({ how, id }) => inSharedTransaction<unknown>(db, (transaction) => endings[how](transaction, id))),
			);
			const good = numbered.filter(({ how }) => how.startsWith('done'));
			expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
				numbered.map(({ how }) => how.startsWith('done')),
			);
			expect(await kept()).toEqual([...before, ...good.map(({ id }) => id)]);
		}),
		{ numRuns: 30 },
	);
	expect(pool.idleCount).toBe(pool.totalCount);
});

test('a rush shares few transactions, and whoever comes alone has one to themselves', async () => {
	await Promise.all(
		Array.from({ length: 100 }, (_, turn) =>
			inSharedTransaction(db, (transaction) => noteLast(transaction, 100_000 + turn)),
		),
	);
	const transactions = async (from: number) =>
		(await pool.query('select distinct transaction from note where id >= $1', [from])).rows.length;
	expect(await transactions(100_000)).toBeLessThanOrEqual(7);
	await inSharedTransaction(db, (transaction) => noteLast(transaction, 200_000));
	await inSharedTransaction(db, (transaction) => noteLast(transaction, 200_001));
	expect(await transactions(200_000)).toBe(2);
});

test('a connection that breaks is no word of the server: what came with it is done once', async () => {
	const broken = inSharedTransaction(db, async () => {
		throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
	});
	let turns = 0;
	const beside = inSharedTransaction(db, async (transaction) => {
		turns++;
		await noteLast(transaction, 250_000);
	});
	await expect(broken).rejects.toThrow('EPIPE');
	await beside;
	expect(turns).toBe(1);
});

test('a server that stops fails all that it carried, and does none of it twice', async () => {
	const sleeping = Promise.allSettled(
		[300_000, 300_001].map((id) =>
			inSharedTransaction(db, async (transaction) => {
				await noteLast(transaction, id);
				await sql`select pg_sleep(5)`.execute(tables(transaction));
			}),
		),
	);
	await new Promise((resolve) => setTimeout(resolve, 200));
	await database.pool.query(
		"select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()",
	);
	expect((await sleeping).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect((await kept()).filter((id) => id >= 300_000)).toEqual([]);
});
