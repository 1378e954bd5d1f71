import { describe, expect, it } from 'vitest';
import { chosenIds, plainShares, writtenBudget } from '../../../../tests/support/written-budget.ts';
import { ratio, zero } from '../rational.ts';
import { moneyOf, moneyOfVoters, whyNot } from './explain.ts';
import type { BudgetInstance } from './instance.ts';
import { type TallyOptions, tally } from './tally.ts';
import { tallyReport } from './tally-report.ts';
import { toldTally } from './told-tally.ts';

const byCost: TallyOptions = { ...plainShares, satisfaction: 'cost' };

function reported(instance: BudgetInstance, options: TallyOptions): string[] {
	const outcome = tally(instance, options);
	return tallyReport(
		instance,
		toldTally(instance, options, outcome, { inputHash: 'hash', seed: 'spring', withVoters: false }),
	);
}

describe('where the money went', () => {
	it('tells nobody that they paid for a project on their ballot when they had nothing left', () => {
		// 10 each: a takes all that its three have, and then b all of the fourth.
		const instance = writtenBudget(40, ['a 30', 'b 10'], ['a,b', 'a', 'a', 'b']);
		const outcome = tally(instance, byCost);
		expect(chosenIds(outcome)).toEqual(['a', 'b']);
		expect(moneyOfVoters(instance, outcome)).toEqual([
			...['1', '2', '3'].map((voter) => ({ voter, spent: { paid: [{ id: 'a', amount: ratio(10n) }], left: zero } })),
			{ voter: '4', spent: { paid: [{ id: 'b', amount: ratio(10n) }], left: zero } },
		]);
	});

	it('tells the little that somebody gave who did not have the whole part', () => {
		// 10 each: a costs its three 6 each; for b at 12 the first has 4 left, and the fourth pays the other 8.
		const instance = writtenBudget(40, ['a 18', 'b 12'], ['a,b', 'a', 'a', 'b']);
		const outcome = tally(instance, byCost);
		expect(moneyOf(outcome, 0)).toEqual({
			paid: [
				{ id: 'a', amount: ratio(6n) },
				{ id: 'b', amount: ratio(4n) },
			],
			left: zero,
		});
		expect(moneyOf(outcome, 1)).toEqual({ paid: [{ id: 'a', amount: ratio(6n) }], left: ratio(4n) });
		expect(moneyOf(outcome, 2)).toEqual({ paid: [{ id: 'b', amount: ratio(8n) }], left: ratio(2n) });
	});

	it('is not told of rules that share no money', () => {
		const outcome = tally(writtenBudget(40, ['a 30', 'b 20'], ['a', 'b']), { ...byCost, rule: 'greedy' });
		expect(moneyOf(outcome, 0)).toEqual({ paid: [], left: zero });
		expect(whyNot(outcome)).toEqual([]);
	});
});

describe('why a project was not funded', () => {
	it('may be the comparison, although its supporters could pay it', () => {
		// 10 each: the eight pay 7.5 each for the playground, the two 4 each for the bench; greedy takes the path in place of the bench.
		const instance = writtenBudget(
			100,
			['bench 8', 'path 40', 'playground 60'],
			[
				[6, 'path,playground'],
				[2, 'playground'],
				[2, 'bench'],
			],
		);
		const outcome = tally(instance, { ...byCost, comparison: 'satisfaction' });
		expect(chosenIds(outcome)).toEqual(['playground', 'path']);
		expect(outcome.cost).toBe(100n);
		const [why, ...others] = whyNot(outcome);
		expect(others).toEqual([]);
		expect(why).toMatchObject({ id: 'bench', cost: 8n, votes: 2, supportersOwn: ratio(12n), missing: zero });
		expect(why).toMatchObject({ supportersWithMoney: 2, missingEach: zero });
		expect(why?.bestEffectiveVotes).toBeCloseTo(2, 9);
		expect(why?.neededEffectiveVotes).toBeCloseTo(2, 9);
	});

	it('is told in the money of the file: what its supporters had, and what they lacked', () => {
		// 3.35 each. The bench costs its two 1.50 each; the path has one who owns 1.85 and one who owns 3.35, together 5.20 of 6.50.
		const instance = writtenBudget('10.05', ['bench 3.00', 'path 6.50'], ['bench,path', 'bench', 'path']);
		expect(reported(instance, plainShares)).toEqual([
			'2 projects, 3 votes (approval), limit 10.05',
			'rule: rule equal-shares · satisfaction cardinality · completion none · comparison none · integral false · minVotes 0 · ties id',
			'',
			'funded: 1 projects for 3',
			'  bench                     2.0',
			'',
			'every voter began with 3.35; the figure beside a project is its effective votes',
			'',
			'not funded: 1',
			'  path           2 votes, at best 2.0 effective (needed more than 2.0); its supporters had 5.2 of 6.5 left, 1.3 missing: 0.65 from each of 2 who had money left',
			'',
			'ties: none',
			'',
			'SHA-256 of the file: hash',
		]);
	});

	it('may be that too few want it, or that nobody who wants it has anything left', () => {
		const instance = writtenBudget(20, ['a 20', 'b 2'], ['a,b', 'a,b']);
		expect(reported(instance, { ...plainShares, minVotes: 3 })).toContain(
			'note: left out, as they have fewer votes than 3: a, b',
		);
		expect(reported(instance, { ...byCost, ties: ['max-cost'] })).toContain(
			'  b              2 votes, at best 2.0 effective (needed more than 2.0); its supporters had 0 of 2 left, 2 missing',
		);
	});
});

describe('a report', () => {
	it('lists what was added with the money left over, and no name where a project has none', () => {
		// 1.40 each: nothing can be bought, and all of it is left over.
		const instance = writtenBudget(
			14,
			['y 5', 'z 9'],
			[
				[3, 'z'],
				[2, 'y'],
				[5, 'none'],
			],
		);
		expect(reported(instance, { ...plainShares, completion: 'utilitarian' }).slice(3)).toEqual([
			'funded: 2 projects for 14',
			'  z',
			'  y',
			'',
			'every voter began with 1.4; the figure beside a project is its effective votes',
			'added with the money left over: z, y',
			'',
			'not funded: 0',
			'',
			'ties: none',
			'',
			'SHA-256 of the file: hash',
		]);
	});
});
