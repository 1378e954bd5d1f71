import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { DescribedQuery } from './described-query.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
	database = await testDatabase();
	client = new pg.Client(database.url);
	await client.connect();
	await client.query('create table parcel (id integer primary key, words text, sent_on date, parts jsonb, ids uuid[])');
});
afterAll(async () => {
	await client.end();
	await database.drop();
});

const put = 'insert into parcel values ($1, $2, $3, $4, $5)';
const look = 'select *, id > $1 as later from parcel where id >= $1 order by id';

function ask(text: string, values: unknown[]): Promise<pg.QueryResult> {
	return new Promise((resolve, reject) => {
		const statement = new DescribedQuery({ name: text.slice(0, 6), text, values });
		statement.callback = (error, result) => (error ? reject(error) : resolve(result));
		client.query(statement as unknown as pg.Query);
	});
}

test('a statement gives the same rows at every turn, kinds and names too, and none where there are none', async () => {
	const id = '01890000-0000-7000-8000-000000000001';
	expect((await ask(put, [1, 'hej', '2026-11-27', { a: [1] }, [id]])).rowCount).toBe(1);
	expect((await ask(put, [2, null, null, null, null])).rowCount).toBe(1);
	const rows = [
		{ id: 1, words: 'hej', sent_on: '2026-11-27', parts: { a: [1] }, ids: [id], later: false },
		{ id: 2, words: null, sent_on: null, parts: null, ids: null, later: true },
	];
	for (let turn = 0; turn < 3; turn++) {
		const found = await ask(look, [1]);
		expect(found.rows).toEqual(rows);
		expect(found.rowCount).toBe(2);
		expect(found.fields.map(({ name }) => name)).toEqual(['id', 'words', 'sent_on', 'parts', 'ids', 'later']);
		expect((await ask(look, [9])).rows).toEqual([]);
	}
});

test('one that fails is told so at every turn, and those after it are answered', async () => {
	await ask(put, [7, null, null, null, null]);
	for (let turn = 0; turn < 2; turn++) {
		await expect(ask(put, [7, null, null, null, null])).rejects.toMatchObject({ code: '23505' });
		await expect(ask(look, ['not a number'])).rejects.toMatchObject({ code: '22P02' });
		expect((await ask(look, [7])).rows).toHaveLength(1);
	}
});

test('when the table has changed below it, it is refused and never read wrongly', async () => {
	await ask(look, [1]);
	await client.query('alter table parcel drop column words');
	await expect(ask(look, [1])).rejects.toMatchObject({ code: '0A000' });
});
