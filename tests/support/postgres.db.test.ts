import { expect, test } from 'vitest';
import { testDatabase } from './postgres.ts';

test('many tests at once each get a migrated database of their own', async () => {
	const databases = await Promise.all(Array.from({ length: 6 }, () => testDatabase()));
	const [first, second] = databases;
	const migrated = await first?.pool.query('select count(*)::int as count from migration');
	expect(migrated?.rows[0].count).toBeGreaterThan(0);

	await first?.pool.query('create table only_here (id int)');
	const seen = await second?.pool.query("select to_regclass('only_here') as seen");
	expect(seen?.rows).toEqual([{ seen: null }]);

	await Promise.all(databases.map((database) => database.drop()));
});
