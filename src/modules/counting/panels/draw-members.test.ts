import { describe, expect, it } from 'vitest';
import { lotOf } from '../../../../tests/support/small-pool.ts';
import { dealMembers, layOut } from './draw-members.ts';
import type { Distribution } from './leximin.ts';

const steps = 1_000_000_000;

/** How many of the numbered panels are of each composition, by weights and a shift. */
function counts(weights: readonly number[], shift: number): number[] {
	const panels = weights.map((weight, at) => ({ composition: [at], weight }));
	const distribution: Distribution = { panels, chances: [], levels: [] };
	const numbered = layOut(distribution, lotOf(`${shift * steps + 1} of ${steps}`));
	expect(numbered).toEqual(numbered.toSorted(([a = 0], [b = 0]) => a - b));
	return weights.map((_, at) => numbered.filter(([its]) => its === at).length);
}

describe('numbered panels', () => {
	it('are 1,000, of which each panel has its share', () => {
		expect(counts([1], 0)).toEqual([1000]);
		expect(counts([0.25, 0.75], 0)).toEqual([250, 750]);
		expect(counts([0.25, 0.5, 0.25], 0.999)).toEqual([250, 500, 250]);
	});

	it('are rounded up or down by one shift for all', () => {
		// The numbers end at 333.4, 666.7 and 1,000.
		const weights = [0.3334, 0.3333, 0.3333];
		expect(counts(weights, 0)).toEqual([333, 333, 334]);
		expect(counts(weights, 0.4)).toEqual([333, 334, 333]);
		expect(counts(weights, 0.7)).toEqual([334, 333, 333]);
	});

	it('are 1,000 too where the shares do not quite add up', () => {
		expect(counts([0.5, 0.4999], 0)).toEqual([500, 500]);
		expect(counts([0.5, 0.5009, 0.0001], 0.5)).toEqual([500, 500, 0]);
	});
});

describe('the people on numbered panels', () => {
	const young = { members: ['a', 'b', 'c'], quotas: [0] };
	const old = { members: ['d', 'e'], quotas: [1] };

	it('are dealt like cards: all of a kind come before anybody comes again', () => {
		const lot = lotOf('2 of 3', '2 of 2', '1 of 2');
		// Shuffled b, c, a. When a is dealt, b and c are shuffled anew, and a comes after them.
		expect(dealMembers([[2], [2], [2]], [young], lot)).toEqual([
			['b', 'c'],
			['a', 'b'],
			['c', 'a'],
		]);
		expect(lot.left()).toEqual([]);
	});

	it('are shuffled among themselves too when they come last in the new order', () => {
		const all = { members: ['a', 'b', 'c', 'd'], quotas: [0] };
		const lot = lotOf('1 of 4', '1 of 3', '1 of 2', '3 of 3', '1 of 2', '2 of 2', '2 of 2');
		// Shuffled a, b, c, d; after d: c, a, b and d last; after b and d: c, a, and then d before b.
		expect(dealMembers([[3], [3], [3], [3]], [all], lot)).toEqual([
			['a', 'b', 'c'],
			['d', 'c', 'a'],
			['b', 'd', 'c'],
			['a', 'd', 'b'],
		]);
		expect(lot.left()).toEqual([]);
	});

	it('are dealt of each kind by itself, in the order of the kinds', () => {
		const lot = lotOf('3 of 3', '1 of 2', '2 of 2');
		expect(
			dealMembers(
				[
					[1, 1],
					[1, 1],
					[1, 0],
				],
				[young, old],
				lot,
			),
		).toEqual([['c', 'e'], ['a', 'd'], ['b']]);
		expect(lot.left()).toEqual([]);
	});
});
