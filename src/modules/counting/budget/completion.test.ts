import { describe, expect, it } from 'vitest';
import { chosenIds, plainShares, writtenBudget } from '../../../../tests/support/written-budget.ts';
import { ratio } from '../rational.ts';
import type { BudgetInstance } from './instance.ts';
import { type TallyOptions, tally } from './tally.ts';

const counted = (instance: BudgetInstance, options: Partial<TallyOptions>) =>
	tally(instance, { ...plainShares, ...options });
const lent = (instance: BudgetInstance, options: Partial<TallyOptions> = {}) => {
	const outcome = counted(instance, { completion: 'add1', ...options });
	return { ids: chosenIds(outcome), increments: outcome.run?.increments };
};

describe('lending everybody more', () => {
	it('is left undone where all that is wanted fits together, to the last krone', () => {
		const ballots = ['a', 'b'];
		expect(lent(writtenBudget(10, ['a 6', 'b 4'], ballots))).toEqual({ ids: ['b'], increments: 0 });
		expect(lent(writtenBudget(10, ['a 6', 'b 5'], ballots))).toEqual({ ids: ['b'], increments: 0 });
		// What nobody wants does not count.
		expect(lent(writtenBudget(10, ['a 6', 'b 4', 'nobody 90'], ballots))).toEqual({ ids: ['b'], increments: 0 });
	});

	it('ends with the last outcome that the limit pays', () => {
		// 4 each buy c alone; with 7 b comes to it, and with 8 a, which is too much.
		const instance = writtenBudget(12, ['a 8', 'b 4', 'c 3'], ['a', 'b,c', 'none']);
		expect(lent(instance)).toEqual({ ids: ['c', 'b'], increments: 3 });
		// An outcome that costs exactly the limit still holds.
		const even = writtenBudget(12, ['a 8', 'b 4', 'c 4', 'd 9'], ['a', 'b', 'd']);
		expect(lent(even)).toEqual({ ids: ['b', 'a'], increments: 4 });
	});

	it('goes on to the last krone where it is to be exhaustive, and ends when all is bought', () => {
		const exhaustive = { exhaustive: true };
		expect(lent(writtenBudget(10, ['a 6', 'b 4'], ['a', 'b']), exhaustive)).toEqual({ ids: ['b', 'a'], increments: 1 });
		expect(lent(writtenBudget(10, ['a 6', 'b 5'], ['a', 'b']), exhaustive)).toEqual({ ids: ['b'], increments: 0 });
		// What is left would pay for it, but nobody wants it.
		expect(lent(writtenBudget(10, ['a 6', 'b 3', 'nobody 1'], ['a', 'b']), exhaustive)).toEqual({
			ids: ['b', 'a'],
			increments: 1,
		});
		expect(lent(writtenBudget(10, ['a 6', 'nobody 1'], []), exhaustive)).toEqual({ ids: [], increments: 0 });
	});

	it('is told step by step, with what each outcome costs', () => {
		const steps: string[] = [];
		const onStep = (step: number, cost: bigint) => steps.push(`${step}: ${cost}`);
		// 5 each, then 5.5; at 6 each both would be bought, for 12.
		const instance = writtenBudget(10, ['a 6', 'b 6'], ['a', 'b']);
		expect(lent(instance, { increment: ratio(1n, 2n), onStep })).toEqual({ ids: [], increments: 1 });
		expect(steps).toEqual(['0: 0', '1: 0']);
		expect(lent(instance, { increment: ratio(1n, 2n) })).toEqual({ ids: [], increments: 1 });
	});

	it('is by kroner, too, where costs have øre', () => {
		const instance = writtenBudget('10.00', ['a 6.75', 'b 6.75'], ['a', 'b']);
		const outcome = counted(instance, { completion: 'add1' });
		expect(outcome.run?.increments).toBe(1);
		expect(outcome.run?.start).toEqual(ratio(600n));
	});
});

describe('the money left over', () => {
	/** Ten voters with one krone each, who can buy nothing together; three want z for 9, two want y for 5. */
	const instance = writtenBudget(
		10,
		['y 5', 'z 9'],
		[
			[3, 'z'],
			[2, 'y'],
			[5, 'none'],
		],
	);

	it('goes to what most want, or to what is worth most for the money', () => {
		expect(chosenIds(counted(instance, { completion: 'utilitarian' }))).toEqual(['z']);
		expect(chosenIds(counted(instance, { completion: 'greedy' }))).toEqual(['y']);
		expect(chosenIds(counted(instance, { completion: 'utilitarian', satisfaction: 'cost' }))).toEqual(['z']);
		expect(chosenIds(counted(instance, { completion: 'greedy', satisfaction: 'cost' }))).toEqual(['z']);
	});

	it('is shared out by a rule that writes down its ties, after what was bought', () => {
		// 10 each: a costs its three 9 each. Then c and d could have 11 of their 12 from their two, and 13 are left for one of them.
		const projects = ['a 27', 'c 12', 'd 12'];
		const outcome = counted(writtenBudget(40, projects, ['a,c', 'a,d', 'a', 'c,d']), {
			...{ completion: 'utilitarian', satisfaction: 'cost' },
		});
		expect(chosenIds(outcome)).toEqual(['a', 'c']);
		expect(outcome.completed).toEqual([1]);
		expect(outcome.cost).toBe(39n);
		expect(outcome.ties).toEqual([{ at: 'completion 1', among: ['c', 'd'], rule: 'id', chosen: 'c' }]);
	});

	it('is none of greedy, which counts by votes, or by votes for the money', () => {
		const greedy = counted(instance, { rule: 'greedy' });
		expect(chosenIds(greedy)).toEqual(['z']);
		expect(greedy.completed).toEqual([]);
		expect(greedy.run).toBeUndefined();
		expect(chosenIds(counted(instance, { rule: 'greedy-per-cost' }))).toEqual(['y']);
	});
});
