import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../../tests/support/small-pool.ts';
import type { Pool } from './pool.ts';
import { type Relaxation, relaxationWords, relaxQuotas } from './relax.ts';
import type { Column, Row, Solver } from './solver.ts';

/** A solver that finds what is written, and tells what it was asked and whether all was closed. */
function finding(values: readonly number[] | undefined) {
	const asked: { columns: readonly Column[]; rows: readonly Row[] }[] = [];
	let open = 0;
	const never = () => {
		throw new Error('A model of quotas is solved as it is opened.');
	};
	const solver: Solver = {
		open(columns, rows) {
			asked.push({ columns, rows });
			open++;
			return {
				setCosts: never,
				setRow: never,
				setEntry: never,
				addColumn: never,
				solve: () => values && { objective: 0, values, prices: [] },
				close: () => void open--,
			};
		},
	};
	return { solver, asked, open: () => open };
}

const pool = poolOf(2, ['age= young 1-1, old 1-3'], ['a young', 'b young', 'c old @home', 'd old @home']);

describe('the smallest change of the quotas', () => {
	it('is sought among all minimums that may go down and all maximums that may go up', () => {
		const { solver, asked } = finding(undefined);
		relaxQuotas(pool, solver);
		// Columns: the young, c, d, and for each quota how far down and how far up.
		const move = (upper: number) => ({ cost: -1, lower: 0, upper, whole: true });
		expect(asked[0]?.columns.slice(3)).toEqual([move(1), move(1), move(1), move(0)]);
		expect(asked[0]?.rows).toEqual([
			{
				lower: 2,
				upper: 2,
				entries: [
					[0, 1],
					[1, 1],
					[2, 1],
				],
			},
			{
				lower: 1,
				upper: Infinity,
				entries: [
					[0, 1],
					[3, 1],
				],
			},
			{
				lower: -Infinity,
				upper: 1,
				entries: [
					[0, 1],
					[4, -1],
				],
			},
			{
				lower: 1,
				upper: Infinity,
				entries: [
					[1, 1],
					[2, 1],
					[5, 1],
				],
			},
			{
				lower: -Infinity,
				upper: 3,
				entries: [
					[1, 1],
					[2, 1],
					[6, -1],
				],
			},
			{
				lower: 0,
				upper: 1,
				entries: [
					[1, 1],
					[2, 1],
				],
			},
		]);
	});

	it('goes no further than the limits of the quotas, where they have some', () => {
		const { solver, asked } = finding(undefined);
		const [young, old] = pool.quotas as [Pool['quotas'][0], Pool['quotas'][0]];
		const limits = [
			{ ...young, min: 5, max: 6, minFlex: 2, maxFlex: 10 },
			{ ...old, minFlex: 1, maxFlex: 3 },
		];
		relaxQuotas({ ...pool, quotas: limits }, solver);
		expect(asked[0]?.columns.slice(3).map(({ upper }) => upper)).toEqual([3, 4, 0, 0]);
	});

	it('is told for each quota that must give way, rounded to whole people', () => {
		const { solver, open } = finding([2, 0, 0, 0, 0.9999999, 1.0000001, 0]);
		expect(relaxQuotas(pool, solver)).toEqual([
			{ feature: 'age', value: 'young', min: 1, max: 2, was: { min: 1, max: 1 } },
			{ feature: 'age', value: 'old', min: 0, max: 3, was: { min: 1, max: 3 } },
		]);
		expect(open()).toBe(0);
	});

	it('is none where the quotas can be met, and unknown where no change helps', () => {
		expect(relaxQuotas(pool, finding([1, 1, 0, 0, 0, 1e-9, 0]).solver)).toEqual([]);
		const without = finding(undefined);
		expect(relaxQuotas(pool, without.solver)).toBeUndefined();
		expect(without.open()).toBe(0);
	});

	it.each<[Pick<Relaxation, 'min' | 'max'>, string]>([
		[{ min: 1, max: 4 }, 'age, old: change the minimum from 2 to 1'],
		[{ min: 2, max: 5 }, 'age, old: change the maximum from 4 to 5'],
		[{ min: 0, max: 6 }, 'age, old: change the minimum from 2 to 0 and the maximum from 4 to 6'],
	])('is said in words: %j', (change, words) => {
		expect(relaxationWords({ feature: 'age', value: 'old', ...change, was: { min: 2, max: 4 } })).toBe(words);
	});
});
