import { expect, test } from 'vitest';
import { killAndCount } from '../support/kill-and-count.ts';

test('ten kills of the program and ten of the database, under ten thousand writes, lose nothing and double nothing', async () => {
	const counted = await killAndCount({ kills: 10, people: 150, secondsBetween: 10 });
	console.log(JSON.stringify(counted));
	expect(counted).toMatchObject({ kills: 20, strange: [], lost: 0, doubled: 0, unjournalled: 0 });
	expect(counted.acknowledged).toBeGreaterThanOrEqual(10_000);
	// Three seconds is what a machine of its own needs; this one may be busy with other things.
	expect(Math.max(...counted.secondsUntilBack.web)).toBeLessThan(10);
	expect(Math.max(...counted.secondsUntilBack.database)).toBeLessThan(15);
});
