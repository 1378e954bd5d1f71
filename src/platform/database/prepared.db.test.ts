import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { databaseOn, inTransaction, narrow, openPool, writeLast } from './database.ts';
import { prepared } from './prepared.ts';

interface Tables {
	note: { id: number; word: string | null };
}

let database: TestDatabase;
let pool: ReturnType<typeof openPool>;
let db: ReturnType<typeof databaseOn>;

beforeAll(async () => {
	database = await testDatabase();
	pool = openPool(database.url, 3);
	db = databaseOn(pool);
	await pool.query('create table note (id integer primary key, word text)');
});
afterAll(async () => {
	await pool.end();
	await database.drop();
});

let written = 0;
const note = prepared((on: Kysely<Tables>, { id, word }: { id: number; word: string | null }) => {
	written++;
	return on.insertInto('note').values({ id, word }).returning(['id', 'word']);
});
const wordFrom = prepared((on: Kysely<Tables>, { from }: { from: number }) =>
	on
		.selectFrom('note')
		.select(['word', sql<number>`id + ${1}::int - ${from}::int`.as('after')])
		.where('id', '>=', from)
		.orderBy('id'),
);

test('a statement is written once, and each use has values of its own', async () => {
	const on = narrow<Tables>(db);
	const answers = await Promise.all([
		note(on, { id: 1, word: 'et' }).executeTakeFirst(),
		note(on, { id: 2, word: null }).executeTakeFirst(),
		note(on, { id: 3, word: 'tre' }).executeTakeFirst(),
	]);
	expect(answers).toEqual([
		{ id: 1, word: 'et' },
		{ id: 2, word: null },
		{ id: 3, word: 'tre' },
	]);
	expect(written).toBe(1);
	expect(await wordFrom(on, { from: 2 }).execute()).toEqual([
		{ word: null, after: 1 },
		{ word: 'tre', after: 2 },
	]);
	expect(await wordFrom(on, { from: 9 }).executeTakeFirst()).toBeUndefined();
});

test('it runs in the transaction that it is given, at once or with the commit', async () => {
	const failed = inTransaction(db, async (transaction) => {
		await note(narrow<Tables>(transaction), { id: 4, word: 'fire' }).execute();
		throw new Error('on second thoughts');
	});
	await expect(failed).rejects.toThrow('on second thoughts');
	await inTransaction(db, (transaction) =>
		writeLast(transaction, note(narrow<Tables>(transaction), { id: 5, word: 'fem' })),
	);
	expect((await pool.query('select id from note where id > 3')).rows).toEqual([{ id: 5 }]);
});

test('what it refuses is told as of any other statement', async () => {
	await expect(note(narrow<Tables>(db), { id: 1, word: 'igen' }).execute()).rejects.toMatchObject({ code: '23505' });
});
