import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBudget, type DraftBudget, pbText } from '../../../../tests/support/any-budget.ts';
import { type PlainVoter, plainEqualShares, plainPhragmen } from '../../../../tests/support/plain-budget-rules.ts';
import { compare, plus, ratio, times, zero } from '../rational.ts';
import { moneyOf, whyNot } from './explain.ts';
import { parsePb } from './pb-file.ts';
import { readInstance } from './read-instance.ts';
import { budgetRules, completions, type Outcome, type TallyOptions, tally } from './tally.ts';

const usual: TallyOptions = {
	rule: 'equal-shares',
	satisfaction: 'cost',
	completion: 'none',
	increment: ratio(1n),
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['id'],
	overBudget: 'skip',
	minVotes: 1,
	rankByLot: new Map(),
};
const counted = (draft: DraftBudget, options: Partial<TallyOptions>) =>
	tally(readInstance(parsePb(pbText(draft))), { ...usual, ...options });
const idsOf = ({ profile, chosen }: Outcome) => chosen.map((place) => profile.candidates[place]?.id ?? '');
const anyOptions = fc.record({
	rule: fc.constantFrom(...budgetRules),
	satisfaction: fc.constantFrom('cost', 'cardinality', 'score', 'borda'),
	completion: fc.constantFrom(...completions),
	exhaustive: fc.boolean(),
	integral: fc.boolean(),
	comparison: fc.constantFrom('none', 'satisfaction', 'exclusion'),
	overBudget: fc.constantFrom('skip', 'stop'),
	minVotes: fc.integer({ min: 0, max: 2 }),
} satisfies { [Key in keyof TallyOptions]?: fc.Arbitrary<TallyOptions[Key]> });
const everyKind = anyBudget('approval', 'cumulative', 'ordinal', 'scoring');

/** What each project is worth to each voter, straight from the draft. */
function plainVoters({ ballots, costs }: DraftBudget, satisfaction: 'cost' | 'cardinality' | 'score'): PlainVoter[] {
	return ballots.map(
		({ vote, points }) =>
			new Map(
				vote.map((id, at) => [
					id,
					BigInt(satisfaction === 'cost' ? (costs[id] ?? 0) : satisfaction === 'score' ? (points[at] ?? 0) : 1),
				]),
			),
	);
}

describe('every rule', () => {
	test('stays within the limit, chooses nothing twice, and gives the same for the same', () => {
		fc.assert(
			fc.property(everyKind, anyOptions, (draft, options) => {
				const outcome = counted(draft, options);
				const ids = idsOf(outcome);
				expect(new Set(ids).size).toBe(ids.length);
				expect(outcome.cost).toBe(BigInt(ids.reduce((sum, id) => sum + (draft.costs[id] ?? 0), 0)));
				expect(outcome.cost).toBeLessThanOrEqual(BigInt(draft.limit));
				expect(idsOf(counted(draft, options))).toEqual(ids);
			}),
		);
	});

	test('does not mind in what order projects and ballots stand', () => {
		fc.assert(
			fc.property(everyKind, anyOptions, (draft, options) => {
				const turned = {
					...draft,
					costs: Object.fromEntries(Object.entries(draft.costs).reverse()),
					ballots: [...draft.ballots].reverse(),
				};
				const [ours, theirs] = [counted(draft, options), counted(turned, options)];
				expect(idsOf(theirs)).toEqual(idsOf(ours));
				expect(theirs.ties).toEqual(ours.ties);
			}),
		);
	});

	test('counts money with decimals as it counts whole money', () => {
		fc.assert(
			fc.property(anyBudget('approval'), fc.constantFrom(...budgetRules), (draft, rule) => {
				const text = pbText(draft).replace(/^(budget;|[^;\n]+;)(\d+)(;"|$)/gm, (_all, before, money, after) =>
					`${before}${Number(money) / 100}${after}`.replace('.', ','),
				);
				const fine = tally(readInstance(parsePb(text)), { ...usual, rule });
				expect(idsOf(fine)).toEqual(idsOf(counted(draft, { rule })));
			}),
		);
	});
});

describe('Equal Shares', () => {
	test('buys what the paper says, in its sequence', () => {
		fc.assert(
			fc.property(
				anyBudget('approval', 'cumulative'),
				fc.constantFrom('cost' as const, 'cardinality' as const, 'score' as const),
				(draft, asked) => {
					const satisfaction = draft.voteType === 'approval' && asked === 'score' ? 'cardinality' : asked;
					const start = ratio(BigInt(draft.limit), BigInt(draft.ballots.length));
					expect(idsOf(counted(draft, { satisfaction }))).toEqual(
						plainEqualShares(draft.costs, plainVoters(draft, satisfaction), start),
					);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('pays each project in full from its supporters, none of whom pays more than they have', () => {
		fc.assert(
			fc.property(everyKind, anyOptions, (draft, options) => {
				const outcome = counted(draft, { ...options, rule: 'equal-shares' });
				const { run, profile } = outcome;
				const paid = new Map<string, typeof zero>();
				for (const [ballot, count] of profile.counts.entries()) {
					const spent = moneyOf(outcome, ballot);
					expect(compare(spent.left, zero)).toBeGreaterThanOrEqual(0);
					expect(spent.paid.reduce((sum, { amount }) => plus(sum, amount), spent.left)).toEqual(run?.start);
					for (const { id, amount } of spent.paid)
						paid.set(id, plus(paid.get(id) ?? zero, times(amount, ratio(BigInt(count)))));
				}
				for (const place of run?.bought ?? []) {
					const { id, cost } = profile.candidates[place] as (typeof profile.candidates)[number];
					expect(paid.get(id)).toEqual(ratio(cost));
				}
				for (const why of whyNot(outcome))
					if (!outcome.run?.bought.some((place) => profile.candidates[place]?.id === why.id))
						expect(
							why.missing.n > 0n || profile.candidates.every(({ id, support }) => id !== why.id || support === 0),
						).toBe(true);
			}),
		);
	});

	test('satisfies extended justified representation up to one project', () => {
		fc.assert(
			fc.property(anyBudget('approval'), (draft) => {
				const won = idsOf(counted(draft, { satisfaction: 'cardinality' }));
				expect(forgottenGroup(draft, won)).toBeUndefined();
			}),
			{ numRuns: 300 },
		);
	});

	test('Add1 ends with the last start before the first that costs too much', () => {
		fc.assert(
			fc.property(anyBudget('approval'), fc.boolean(), (draft, exhaustive) => {
				const { run } = counted(draft, { completion: 'add1', exhaustive });
				const voters = plainVoters(draft, 'cost');
				const everything = Object.keys(draft.costs).filter((id) => voters.some((voter) => voter.has(id)));
				const costOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (draft.costs[id] ?? 0), 0);
				let steps = 0;
				const at = (more: number) =>
					plainEqualShares(
						draft.costs,
						voters,
						plus(ratio(BigInt(draft.limit), BigInt(voters.length)), ratio(BigInt(more))),
					);
				const isFull = (won: readonly string[]) =>
					everything.every((id) => won.includes(id) || costOf(won) + (draft.costs[id] ?? 0) > draft.limit);
				if (exhaustive || costOf(everything) > draft.limit)
					while (
						!(exhaustive && isFull(at(steps))) &&
						at(steps).length < everything.length &&
						costOf(at(steps + 1)) <= draft.limit
					)
						steps++;
				expect(run?.increments).toBe(steps);
			}),
		);
	});
});

test('sequential Phragmén buys what the loads say, in its sequence', () => {
	fc.assert(
		fc.property(anyBudget('approval'), (draft) => {
			expect(idsOf(counted(draft, { rule: 'phragmen' }))).toEqual(
				plainPhragmen(draft.costs, plainVoters(draft, 'cardinality'), draft.limit),
			);
		}),
		{ numRuns: 500 },
	);
});

/**
 * A group that deserves a set of projects T (all approve all of it, and their share of the limit pays it), while nobody of the group
 * would have as many winners as T has even with one more of T. Peters, Pierczyński, Skowron 2021, Definition 4 for unit utilities.
 */
function forgottenGroup({ costs, ballots, limit }: DraftBudget, won: readonly string[]): readonly string[] | undefined {
	const ids = Object.keys(costs);
	for (let mask = 1; mask < 2 ** ids.length; mask++) {
		const wanted = ids.filter((_, place) => mask & (1 << place));
		const cost = wanted.reduce((sum, id) => sum + (costs[id] ?? 0), 0);
		const fans = ballots.filter(({ vote }) => wanted.every((id) => vote.includes(id)));
		const unhappy = fans.filter(({ vote }) => {
			const has = vote.filter((id) => won.includes(id)).length;
			return has < wanted.length && !wanted.some((id) => !won.includes(id) && has + 1 >= wanted.length);
		});
		if (unhappy.length > 0 && unhappy.length * limit >= cost * ballots.length) return wanted;
	}
	return undefined;
}
