import { type Ratio, ratio, toDecimal } from '../rational.ts';
import { moneyOfVoters, whyNot } from './explain.ts';
import type { BudgetInstance } from './instance.ts';
import type { Candidate } from './profile.ts';
import type { Outcome, TallyOptions } from './tally.ts';
import { byCodeUnit, type Tie } from './ties.ts';

/** A count of a budget as it is told to programs: ids and money as texts, money in the file's own. */
export interface ToldTally {
	readonly winners: readonly string[];
	/** The winners in the order in which they were chosen. */
	readonly order: readonly string[];
	readonly cost: string;
	readonly limit: string;
	readonly ties: readonly Tie[];
	readonly rule: Readonly<Record<string, unknown>>;
	readonly inputHash: string;
	readonly remarks: readonly string[];
	readonly equalShares?: {
		readonly start: string;
		readonly increments: number;
		readonly bought: readonly { readonly id: string; readonly effectiveVotes: number }[];
		readonly completed: readonly string[];
		readonly notFunded: readonly object[];
	};
	readonly comparison?: Outcome['comparison'];
	readonly voters?: readonly object[];
}

/** What the outcome is told with beside itself. */
export interface Telling {
	readonly inputHash: string;
	readonly seed: string;
	readonly withVoters: boolean;
}

/** Tells the outcome of a count, with everything that anybody needs to count again. */
export function toldTally(
	instance: BudgetInstance,
	options: TallyOptions,
	outcome: Outcome,
	telling: Telling,
): ToldTally {
	const { profile, run, comparison } = outcome;
	const id = (place: number) => (profile.candidates[place] as Candidate).id;
	const chosen = outcome.chosen.map(id);
	const money = (amount: bigint) => toDecimal(ratio(amount, instance.unit), 6);
	const shared = ({ n, d }: Ratio) => toDecimal({ n, d: d * instance.unit }, 6);
	return {
		winners: [...chosen].sort(byCodeUnit),
		order: chosen,
		cost: money(outcome.cost),
		limit: money(instance.limit),
		ties: outcome.ties,
		rule: toldRule(options, telling.seed),
		inputHash: telling.inputHash,
		remarks: [...instance.remarks, ...leftOut(instance, outcome, options.minVotes)],
		...(run && {
			equalShares: {
				start: shared(run.start),
				increments: run.increments,
				bought: run.bought.map((place) => ({
					id: id(place),
					effectiveVotes: rounded((run.effectiveVotes[place] as readonly number[]).at(-1) ?? 0),
				})),
				completed: outcome.completed.map(id),
				notFunded: whyNot(outcome).map((why) => ({
					id: why.id,
					cost: money(why.cost),
					votes: why.votes,
					bestEffectiveVotes: rounded(why.bestEffectiveVotes),
					...(why.neededEffectiveVotes !== undefined && { neededEffectiveVotes: rounded(why.neededEffectiveVotes) }),
					supportersOwn: shared(why.supportersOwn),
					missing: shared(why.missing),
					supportersWithMoney: why.supportersWithMoney,
					...(why.missingEach && { missingEach: shared(why.missingEach) }),
				})),
			},
		}),
		...(comparison && { comparison }),
		...(telling.withVoters && {
			voters: moneyOfVoters(instance, outcome).map(({ voter, spent }) => ({
				voter,
				paid: spent.paid.map((each) => ({ id: each.id, amount: shared(each.amount) })),
				left: shared(spent.left),
			})),
		}),
	};
}

function leftOut({ projects }: BudgetInstance, { profile }: Outcome, minVotes: number): string[] {
	const counted = new Set(profile.candidates.map(({ id }) => id));
	const out = projects.filter(({ id }) => !counted.has(id)).map(({ id }) => id);
	return out.length === 0 ? [] : [`left out, as they have fewer votes than ${minVotes}: ${out.join(', ')}`];
}

function toldRule(options: TallyOptions, seed: string): Readonly<Record<string, unknown>> {
	const { rule, satisfaction, completion, comparison, ties, overBudget, minVotes } = options;
	const isShared = rule === 'equal-shares';
	const addsOne = isShared && (completion === 'add1' || completion === 'add1u');
	return {
		rule,
		...(rule !== 'phragmen' && { satisfaction }),
		...(isShared && { completion, comparison }),
		...(addsOne && { increment: toDecimal(options.increment, 6), exhaustive: options.exhaustive }),
		...(isShared && { integral: options.integral }),
		...(rule.startsWith('greedy') && { overBudget }),
		minVotes,
		ties,
		...(ties.includes('lot') && { seed }),
	};
}

/** Six decimals are enough to show; the count itself never rounds. */
function rounded(shown: number): number {
	return Math.round(shown * 1e6) / 1e6;
}
