import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { databaseOn, inTransaction } from '../database/database.ts';
import { openJobs, workJobs } from './jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.drop());

test('sixty facts that are told together are carried out in a few turns, and one that fails takes no other with it', async () => {
	const jobs = await openJobs(database.url, ['note-written']);
	await inTransaction(databaseOn(database.pool), async (db) => {
		for (let note = 0; note < 60; note++) await jobs.send(db, 'note-written', { note });
	});
	const carriedOut: number[] = [];
	const begun = Date.now();
	const worker = await workJobs(database.url, [
		{
			fact: 'note-written',
			async run({ note }) {
				if (note === 7) throw new Error('not yet');
				carriedOut.push(note as number);
			},
		},
	]);
	while (carriedOut.length < 59 && Date.now() - begun < 15_000) await new Promise((resolve) => setTimeout(resolve, 50));
	await worker.stop();
	await jobs.stop();
	expect(new Set(carriedOut).size).toBe(59);
	expect(carriedOut).toHaveLength(59);
	const { rows } = await database.pool.query(
		"select state, count(*)::int as count from pgboss.job where name = 'note-written' group by state order by 2",
	);
	expect(rows).toEqual([
		{ state: 'retry', count: 1 },
		{ state: 'completed', count: 59 },
	]);
});
