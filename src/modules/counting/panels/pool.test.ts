import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../../tests/support/small-pool.ts';
import { kindsOf, roomFor } from './pool.ts';
import { columnsOf, meets, rowsOf } from './rules-of-pool.ts';

const quotas = ['age= young 1-2, old 1-3', 'side= north 0-2, south 1-3'];
const people = [
	'a young north',
	'b old south @home',
	'c young north',
	'd old south @home',
	'e old south',
	'f young south',
	'g old south @other',
];

describe('people whom nothing tells apart', () => {
	it('are of one kind, by the quotas that they count towards', () => {
		expect(kindsOf(poolOf(3, quotas, ['a young north', 'e old south', 'c young north', 'f young south']))).toEqual([
			{ members: ['a', 'c'], quotas: [0, 2] },
			{ members: ['e'], quotas: [1, 3] },
			{ members: ['f'], quotas: [0, 3] },
		]);
	});

	it('are not those who have more housemates than may be drawn', () => {
		expect(kindsOf(poolOf(3, quotas, people))).toEqual([
			{ members: ['a', 'c'], quotas: [0, 2] },
			{ members: ['b'], quotas: [1, 3], household: 'home' },
			{ members: ['d'], quotas: [1, 3], household: 'home' },
			{ members: ['e', 'g'], quotas: [1, 3] },
			{ members: ['f'], quotas: [0, 3] },
		]);
		const members = (rules: Parameters<typeof poolOf>[3]) =>
			kindsOf(poolOf(3, quotas, people, rules)).map((kind) => kind.members.join(' '));
		expect(members({ perHousehold: 2 })).toEqual(['a c', 'b d e g', 'f']);
		expect(members({ perHousehold: 2, staying: new Map([['home', 1]]) })).toEqual(['a c', 'b', 'd', 'e g', 'f']);
		// There is no room at all beside who stays, not even for one.
		expect(members({ staying: new Map([['other', 1]]) })).toEqual(['a c', 'b', 'd', 'e', 'f', 'g']);
	});

	it('are not those of a pair, nor those who are needed', () => {
		const pool = poolOf(
			3,
			quotas,
			['a young north', 'b young north', 'c young north', 'd young north', 'e young north'],
			{
				apart: [['a', 'x']],
				together: [['y', 'c']],
				needed: ['d'],
			},
		);
		expect(kindsOf(pool)).toEqual([
			{ members: ['a'], quotas: [0, 2] },
			{ members: ['b', 'e'], quotas: [0, 2] },
			{ members: ['c'], quotas: [0, 2] },
			{ members: ['d'], quotas: [0, 2] },
		]);
	});

	it('may be as many of a household as the rule says less those who stay', () => {
		const pool = poolOf(3, quotas, people, { perHousehold: 3, staying: new Map([['home', 2]]) });
		expect([roomFor(pool, 'home'), roomFor(pool, 'other')]).toEqual([1, 3]);
		expect(roomFor(poolOf(3, quotas, people), 'home')).toBe(1);
	});
});

describe('what a panel must meet', () => {
	it('is the size, the quotas, the households, the pairs and who is needed', () => {
		const pool = poolOf(3, quotas, people, {
			apart: [['a', 'f']],
			together: [['e', 'g']],
			needed: ['c'],
		});
		const kinds = kindsOf(pool);
		expect(kinds.map(({ members }) => members.join(' '))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
		const of = (...columns: readonly number[]) => columns.map((column) => [column, 1]);
		expect(rowsOf(pool, kinds)).toEqual([
			{ lower: 3, upper: 3, entries: of(0, 1, 2, 3, 4, 5, 6) },
			{ lower: 1, upper: 2, entries: of(0, 2, 5) },
			{ lower: 1, upper: 3, entries: of(1, 3, 4, 6) },
			{ lower: 0, upper: 2, entries: of(0, 2) },
			{ lower: 1, upper: 3, entries: of(1, 3, 4, 5, 6) },
			{ lower: 0, upper: 1, entries: of(1, 3) },
			{ lower: 0, upper: 1, entries: of(0, 5) },
			{
				lower: 0,
				upper: 0,
				entries: [
					[4, 1],
					[6, -1],
				],
			},
			{ lower: 1, upper: 1, entries: of(2) },
		]);
	});

	it('leaves out pairs of which one is not in the pool', () => {
		const pool = poolOf(1, ['age= old 0-9'], ['a old', 'b old'], { apart: [['a', 'x']], together: [['x', 'b']] });
		expect(rowsOf(pool, kindsOf(pool))).toHaveLength(2);
	});

	it('is no more of a kind than there are, nor than have a place', () => {
		const pool = poolOf(2, ['age= young 0-9, old 0-9'], ['a young', 'b old', 'c old', 'd old']);
		expect(columnsOf(kindsOf(pool), 2)).toEqual([
			{ cost: 0, lower: 0, upper: 1, whole: true },
			{ cost: 0, lower: 0, upper: 2, whole: true },
		]);
	});

	it('is met from the minimum to the maximum, both included, in every row', () => {
		const row = { lower: 1, upper: 3, entries: [[0, 1] as const, [1, 1] as const] };
		const at = (...composition: readonly number[]) =>
			meets([row, { lower: 0, upper: 1, entries: [[1, 1]] }], composition);
		expect([at(1, 0), at(3, 0), at(2, 1)]).toEqual([true, true, true]);
		expect([at(0, 0), at(4, 0), at(3, 1), at(0, 2)]).toEqual([false, false, false, false]);
	});
});
