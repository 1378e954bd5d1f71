import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../../tests/support/small-pool.ts';
import type { Pool } from './pool.ts';
import { PoolError } from './read-pool.ts';
import { remainingPool } from './replace.ts';

const quotas = ['age= young 1-2, old 2-3'];
const people = ['a young', 'b old', 'c young', 'd old', 'e old', 'f young'];
const ids = (pool: Pool) => pool.members.map(({ id }) => id).join(' ');

describe('a panel that is filled up', () => {
	it('wants of each value what those who stay do not fill, never less than nothing, within the limits that are left', () => {
		const pool = poolOf(4, quotas, people);
		const limited: Pool = {
			...pool,
			quotas: pool.quotas.map((quota) => ({ ...quota, minFlex: quota.min - 1, maxFlex: quota.max + 1 })),
		};
		// One young and two old stay.
		expect(remainingPool(limited, ['a', 'b', 'd'], ['c'])).toEqual({
			size: 1,
			members: [
				{ id: 'e', values: { age: 'old' } },
				{ id: 'f', values: { age: 'young' } },
			],
			quotas: [
				{ feature: 'age', value: 'young', min: 0, max: 1, minFlex: 0, maxFlex: 2 },
				{ feature: 'age', value: 'old', min: 0, max: 1, minFlex: 0, maxFlex: 2 },
			],
			perHousehold: 1,
			apart: [],
			together: [],
			needed: [],
			staying: new Map(),
		});
		expect(remainingPool(pool, ['a'], []).quotas).toEqual([
			{ feature: 'age', value: 'young', min: 0, max: 1 },
			{ feature: 'age', value: 'old', min: 2, max: 3 },
		]);
		expect(remainingPool(poolOf(4, ['age= young 0-1, old 0-9'], people), ['a', 'c', 'f'], []).quotas[0]).toMatchObject({
			min: 0,
			max: 0,
		});
	});

	it('is drawn anew when nobody stays, without those who have gone', () => {
		const left = remainingPool(poolOf(4, quotas, people), [], ['b']);
		expect([left.size, ids(left)]).toEqual([4, 'a c d e f']);
	});

	it('has nobody more of a household that is full, and says how many of a household stay', () => {
		const homes = ['a young @home', 'b old @home', 'c young @home', 'd old', 'e old', 'f young @other'];
		const left = remainingPool(poolOf(4, quotas, homes), ['a', 'd'], []);
		expect([ids(left), left.staying]).toEqual(['e f', new Map([['home', 1]])]);
		const room = remainingPool(poolOf(4, quotas, homes, { perHousehold: 2 }), ['a', 'f'], []);
		expect(ids(room)).toBe('b c d e');
		expect(room.staying).toEqual(
			new Map([
				['home', 1],
				['other', 1],
			]),
		);
		const full = remainingPool(poolOf(4, quotas, homes, { perHousehold: 2 }), ['a', 'c'], []);
		expect([ids(full), full.staying]).toEqual(['d e f', new Map([['home', 2]])]);
	});

	it('has nobody who is kept apart from one who stays, though from one who has gone', () => {
		const apart: Pool['apart'] = [
			['a', 'b'],
			['c', 'a'],
			['d', 'e'],
			['f', 'd'],
		];
		const left = remainingPool(poolOf(3, quotas, people, { apart }), ['a'], ['f']);
		expect([ids(left), left.apart]).toEqual(['d e', [['d', 'e']]]);
	});

	it('needs whoever is there only together with one who stays', () => {
		const together: Pool['together'] = [
			['a', 'b'],
			['c', 'a'],
			['d', 'e'],
		];
		const left = remainingPool(poolOf(4, quotas, people, { together }), ['a'], []);
		expect([ids(left), left.needed, left.together]).toEqual(['b c d e f', ['b', 'c'], [['d', 'e']]]);
		// Of two who both stay none is needed; who belongs to both is needed once.
		const both: Pool['together'] = [
			['a', 'b'],
			['a', 'c'],
			['c', 'b'],
		];
		expect(remainingPool(poolOf(4, quotas, people, { together: both }), ['a', 'b'], []).needed).toEqual(['c']);
	});

	it('has nobody who would be there only with one who cannot, however long the chain', () => {
		const together: Pool['together'] = [
			['e', 'd'],
			['c', 'd'],
			['c', 'b'],
		];
		const left = remainingPool(poolOf(2, ['age= young 0-9, old 0-9'], people, { together }), [], ['b']);
		expect([ids(left), left.together]).toEqual(['a f', []]);
	});

	it('keeps who stays, and does not need who has gone, when a pair is torn', () => {
		const left = remainingPool(
			poolOf(3, quotas, people, {
				together: [
					['a', 'b'],
					['b', 'c'],
				],
			}),
			['a'],
			['b'],
		);
		expect([ids(left), left.needed, left.size]).toEqual(['d e f', [], 2]);
	});

	it.each([
		[['x'], [], 'nobody has the id "x", who is said to stay'],
		[['a'], ['y'], 'nobody has the id "y", who is said to have gone'],
		[['a'], ['b', 'b'], '"b" is named twice'],
		[['a', 'a'], [], '"a" is named twice'],
		[['b', 'a'], ['c', 'a'], '"a" cannot both stay and have gone'],
		[['a', 'b', 'd', 'c'], [], '4 stay on a panel of 4: no place is empty'],
		[['a', 'b', 'd', 'c', 'e'], [], '5 stay on a panel of 4: no place is empty'],
		[['a', 'b'], ['c', 'd', 'e'], 'there are 1 people for a panel of 2'],
	])('is refused: %j stay and %j have gone', (stay, gone, reason) => {
		expect(() => remainingPool(poolOf(4, quotas, people), stay, gone)).toThrow(new PoolError(reason));
	});
});
