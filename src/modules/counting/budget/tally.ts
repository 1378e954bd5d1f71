import { type Ratio, ratio } from '../rational.ts';
import { addOne } from './add-one.ts';
import { type Comparison, compareOutcomes } from './comparison.ts';
import { equalShare, equalShares, type Run } from './equal-shares.ts';
import { greedy } from './greedy.ts';
import type { BudgetInstance } from './instance.ts';
import { phragmen } from './phragmen.ts';
import { type Candidate, type Profile, profileOf, type Satisfaction } from './profile.ts';
import { type Tie, type TieBreaker, type TieRule, tieBreaker } from './ties.ts';

/** The rules by which a participatory budget is counted. */
export const budgetRules = ['greedy', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const;
export type BudgetRule = (typeof budgetRules)[number];

/** What is done with the money that Equal Shares leaves over. */
export const completions = ['none', 'utilitarian', 'greedy', 'add1', 'add1u'] as const;
export type Completion = (typeof completions)[number];

/** What may decide ties. */
export const tieRules: readonly TieRule[] = ['votes', 'min-cost', 'max-cost', 'id', 'lot'];

/** Everything that decides how a budget is counted; it is published with the outcome. */
export interface TallyOptions {
	readonly rule: BudgetRule;
	readonly satisfaction: Satisfaction;
	readonly completion: Completion;
	/** What Add1 adds for each voter, in the money of the file. */
	readonly increment: Ratio;
	readonly exhaustive: boolean;
	/** Equal Shares begins with a whole amount of the file's money. */
	readonly integral: boolean;
	readonly comparison: 'none' | Comparison['by'];
	readonly ties: readonly TieRule[];
	readonly overBudget: 'skip' | 'stop';
	readonly minVotes: number;
	/** The places of the projects in a drawn order, for the tie rule `lot`. */
	readonly rankByLot: ReadonlyMap<string, number>;
	readonly onStep?: (steps: number, cost: bigint) => void;
}

/** The outcome of a count: places in `profile.candidates`, in the order in which they were chosen. */
export interface Outcome {
	readonly profile: Profile;
	readonly chosen: readonly number[];
	readonly cost: bigint;
	readonly ties: readonly Tie[];
	/** The run of Equal Shares behind it, where there was one, and how many increments Add1 took. */
	readonly run?: Run & { readonly increments: number };
	/** What was added to what Equal Shares bought. */
	readonly completed: readonly number[];
	readonly comparison?: Comparison;
}

/** What is adopted here unless something else is asked for: see docs/counting.md. */
export function usualSatisfaction({ voteType }: Pick<BudgetInstance, 'voteType'>): Satisfaction {
	return voteType === 'approval' ? 'cost' : 'score';
}

/** Counts a participatory budget. The same instance and options always give the same outcome, however the file was sorted. */
export function tally(instance: BudgetInstance, options: TallyOptions): Outcome {
	const profile = profileOf(instance, options.satisfaction, options.minVotes);
	const breaker = tieBreaker(profile.candidates, options.ties, options.rankByLot);
	if (options.rule === 'equal-shares') return bySharing(instance, profile, options, breaker);
	const chosen =
		options.rule === 'phragmen'
			? phragmen(profile, breaker)
			: greedy(profile, breaker, {
					by: options.rule === 'greedy' ? 'score' : 'per-cost',
					overBudget: options.overBudget,
					at: 'pick',
				});
	return { profile, chosen, cost: costOf(profile, chosen), ties: breaker.ties, completed: [] };
}

function bySharing(instance: BudgetInstance, profile: Profile, options: TallyOptions, breaker: TieBreaker): Outcome {
	const { completion, comparison } = options;
	const first = equalShare(profile, options.integral ? instance.unit : undefined);
	const { start, increments } =
		completion === 'add1' || completion === 'add1u'
			? addOne(profile, first, breaker, {
					increment: ratio(options.increment.n * instance.unit, options.increment.d),
					exhaustive: options.exhaustive,
					...(options.onStep && { onStep: options.onStep }),
				})
			: { start: first, increments: 0 };
	const run = { ...equalShares(profile, start, breaker, true), increments };
	const completed =
		completion === 'utilitarian' || completion === 'add1u' || completion === 'greedy'
			? greedy(profile, breaker, {
					by: completion === 'greedy' ? 'utility' : 'score',
					overBudget: 'skip',
					already: run.bought,
					at: 'completion',
				})
			: [];
	const shared = [...run.bought, ...completed];
	const outcome = { profile, chosen: shared, cost: costOf(profile, shared), ties: breaker.ties, run, completed };
	if (comparison === 'none') return outcome;
	const most = greedy(profile, breaker, { by: 'score', overBudget: 'skip', at: 'comparison' });
	const compared = compareOutcomes(profile, shared, most, comparison);
	if (compared.kept === 'equal-shares') return { ...outcome, comparison: compared };
	return { ...outcome, comparison: compared, chosen: most, cost: costOf(profile, most) };
}

function costOf({ candidates }: Profile, places: readonly number[]): bigint {
	return places.reduce((sum, place) => sum + (candidates[place] as Candidate).cost, 0n);
}
