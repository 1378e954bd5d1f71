import { expect, test } from 'vitest';
import { killAndCount } from './support/kill-and-count.ts';

// The program brings its own PostgreSQL, so a run on an older server would only repeat this.
test.skipIf(process.env.TEST_POSTGRES !== undefined)(
	'a program and a database that are killed while people write lose nothing that was acknowledged, and double nothing',
	{ timeout: 90_000 },
	async () => {
		const counted = await killAndCount({ kills: 1, people: 12, secondsBetween: 2 });
		expect(counted).toMatchObject({ strange: [], lost: 0, doubled: 0, unjournalled: 0 });
		expect(counted.acknowledged).toBeGreaterThan(40);
		expect(Math.max(...counted.secondsUntilBack.web, ...counted.secondsUntilBack.database)).toBeLessThan(15);
	},
);
