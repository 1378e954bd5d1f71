import { describe, expect, it } from 'vitest';
import { chosenIds, plainShares, writtenBudget } from '../../../../tests/support/written-budget.ts';
import type { BudgetInstance } from './instance.ts';
import { compareParts } from './ladder.ts';
import { tally } from './tally.ts';

const counted = (instance: BudgetInstance, minVotes = 0) => {
	const outcome = tally(instance, { ...plainShares, rule: 'phragmen', minVotes });
	return { ids: chosenIds(outcome), ties: outcome.ties.map(({ at, among }) => `${at}: ${among}`) };
};

describe('sequential Phragmén', () => {
	it('buys what nobody supports after all others, in the order of the ties', () => {
		const ballots = ['a', 'a,b'];
		expect(counted(writtenBudget(20, ['a 4', 'b 5', 'u 3', 'v 3'], ballots))).toEqual({
			ids: ['a', 'b', 'u', 'v'],
			ties: ['round 3: u,v'],
		});
		expect(counted(writtenBudget(20, ['a 4', 'b 5', 'u 3', 'v 3'], ballots), 1).ids).toEqual(['a', 'b']);
	});

	it('ends where one of those that come due together no longer fits', () => {
		const ballots = ['a', 'a'];
		expect(counted(writtenBudget(11, ['a 4', 'u 3', 'v 7'], ballots)).ids).toEqual(['a', 'u']);
		expect(counted(writtenBudget(10, ['a 4', 'u 3', 'v 7'], ballots)).ids).toEqual(['a']);
		expect(counted(writtenBudget(14, ['a 4', 'u 3', 'v 7'], ballots)).ids).toEqual(['a', 'u', 'v']);
	});

	it('leaves out from the first what alone costs more than there is', () => {
		expect(counted(writtenBudget(10, ['a 11', 'b 10'], ['a', 'a', 'a', 'b'])).ids).toEqual(['b']);
	});

	it('sees a difference of one in times so large that numbers with a point show them as the same', () => {
		const huge = 10n ** 18n;
		const projects = [`a ${huge + 1n}`, `b ${huge}`, `c ${huge + 2n}`];
		expect(counted(writtenBudget(4n * huge, projects, ['a', 'b', 'c']))).toEqual({ ids: ['b', 'a', 'c'], ties: [] });
		expect(counted(writtenBudget(4n * huge, [...projects, `d ${huge}`], ['a', 'b', 'c', 'd']))).toEqual({
			ids: ['b', 'd', 'a'],
			ties: ['round 1: b,d'],
		});
	});

	it('leaves those whose project is bought with nothing, and the others with what they have', () => {
		// a comes due at 2 and empties its two; b would have at 3, but has one of them: 6 = t + (t − 2), at 4. c has its one voter alone, at 5.
		expect(counted(writtenBudget(20, ['a 4', 'b 6', 'c 5'], ['a', 'a,b', 'b', 'c'])).ids).toEqual(['a', 'b', 'c']);
		expect(counted(writtenBudget(20, ['a 4', 'b 8', 'c 5'], ['a', 'a,b', 'b', 'c']))).toEqual({
			ids: ['a', 'b', 'c'],
			ties: ['round 2: b,c'],
		});
	});
});

it('parts of the same step are compared as fractions', () => {
	const half = { n: 1n, by: 2n };
	expect(compareParts(half, { n: 2n, by: 3n })).toBe(-1);
	expect(compareParts(half, { n: 1n, by: 3n })).toBe(1);
	expect(compareParts(half, { n: 2n, by: 4n })).toBe(0);
});
