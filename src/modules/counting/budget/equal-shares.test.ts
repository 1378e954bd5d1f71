import { describe, expect, it } from 'vitest';
import { chosenIds, plainShares, writtenBudget } from '../../../../tests/support/written-budget.ts';
import { ratio, zero } from '../rational.ts';
import { equalShare, equalShares } from './equal-shares.ts';
import { moneyOf } from './explain.ts';
import { profileOf } from './profile.ts';
import { tally } from './tally.ts';
import { tieBreaker } from './ties.ts';

const huge = 10n ** 18n;

describe('Equal Shares', () => {
	it('sees a difference of one in prices so large that numbers with a point show them as the same', () => {
		const projects = [`a ${huge + 1n}`, `b ${huge}`, `c ${huge + 2n}`];
		const instance = writtenBudget(4n * huge, projects, ['a', 'b', 'c']);
		const outcome = tally(instance, plainShares);
		expect(chosenIds(outcome)).toEqual(['b', 'a', 'c']);
		expect(outcome.ties).toEqual([]);
		// Worth its cost, each of them is worth the same for the money.
		const byCost = tally(instance, { ...plainShares, satisfaction: 'cost', ties: ['max-cost'] });
		expect(chosenIds(byCost)).toEqual(['c', 'a', 'b']);
		expect(byCost.ties.map(({ at, among }) => `${at}: ${among}`)).toEqual(['round 1: a,b,c', 'round 2: a,b']);
	});

	it('buys what its supporters can pay to the last øre, where numbers with a point fall short of it', () => {
		// 3 tenths each: one tenth for a, and then exactly the two tenths that b costs each of them.
		const instance = writtenBudget(9, ['a 3', 'b 6'], [[30, 'a,b']]);
		const outcome = tally(instance, plainShares);
		expect(chosenIds(outcome)).toEqual(['a', 'b']);
		expect(moneyOf(outcome, 0)).toEqual({
			paid: [
				{ id: 'a', amount: ratio(1n, 10n) },
				{ id: 'b', amount: ratio(1n, 5n) },
			],
			left: zero,
		});
		expect(chosenIds(tally(writtenBudget(9, ['a 3', 'b 7'], [[30, 'a,b']]), plainShares))).toEqual(['a']);
	});

	it('does not buy what costs one more than its supporters own, however much that is', () => {
		const costing = (cost: bigint) => chosenIds(tally(writtenBudget(huge, [`a ${cost}`], ['a']), plainShares));
		expect(costing(huge)).toEqual(['a']);
		expect(costing(huge + 1n)).toEqual([]);
	});

	it('looks at each project in each round until it is bought or too dear, and never at one that nobody wants', () => {
		// 10 each. Round 1: a costs its two 5 each and is bought, b its two 15, c its three 6. Round 2: c costs 5 + 5 + 8.
		const instance = writtenBudget(40, ['a 10', 'b 30', 'c 18', 'nobody 1'], ['a,c', 'a,c', 'b,c', 'b']);
		const { run } = tally(instance, plainShares);
		expect(run?.effectiveVotes.map((each) => each.map((votes) => votes.toFixed(6)))).toEqual([
			['2.000000'],
			['0.000000'],
			['3.000000', '2.250000'],
			[],
		]);
		const profile = profileOf(instance, 'cardinality', 0);
		const quiet = equalShares(profile, ratio(10n), tieBreaker(profile.candidates, ['id'], new Map()));
		expect(quiet.bought).toEqual(run?.bought);
		expect(quiet.cost).toBe(28n);
		expect(quiet.effectiveVotes).toEqual([[], [], [], []]);
	});

	it('begins with the limit shared by all, or with whole kroner of it', () => {
		const limit = { limit: 10_000n, voters: 3 };
		expect(equalShare(limit, undefined)).toEqual(ratio(10_000n, 3n));
		expect(equalShare(limit, 1n)).toEqual(ratio(3333n));
		// Counted in øre, 100 to the krone: 33 kroner each.
		expect(equalShare(limit, 100n)).toEqual(ratio(3300n));
		expect(equalShare({ limit: 9900n, voters: 3 }, 100n)).toEqual(ratio(3300n));
		expect(equalShare({ limit: 9899n, voters: 3 }, 100n)).toEqual(ratio(3200n));
		expect(equalShare({ limit: 10_000n, voters: 0 }, 100n)).toEqual(zero);
	});
});
