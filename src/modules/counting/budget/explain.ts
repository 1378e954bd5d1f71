import { compare, minus, plus, type Ratio, ratio, times, zero } from '../rational.ts';
import type { BudgetInstance } from './instance.ts';
import type { Candidate } from './profile.ts';
import type { Outcome } from './tally.ts';

/** Why a project was not funded by Equal Shares. Money is in whole units of the instance. */
export interface WhyNot {
	readonly id: string;
	readonly cost: bigint;
	readonly votes: number;
	/** How many voters paying an equal part it was worth at its best, of those that support it. */
	readonly bestEffectiveVotes: number;
	/** More than what the project had that was bought in the last round in which this one could still be paid; undefined where none was. */
	readonly neededEffectiveVotes: number | undefined;
	/** What its supporters still owned together at the end, and how much more they would have had to own. */
	readonly supportersOwn: Ratio;
	readonly missing: Ratio;
	/** Who would have had to pay: so many supporters still owned something, and each would have paid so much more. */
	readonly supportersWithMoney: number;
	readonly missingEach: Ratio | undefined;
}

/** What became of one voter's money. */
export interface Spent {
	readonly paid: readonly { readonly id: string; readonly amount: Ratio }[];
	readonly left: Ratio;
}

/** Where the money of the voters with this ballot went, round by round, and what is left: the parts add up to what all began with. */
export function moneyOf({ profile, run }: Outcome, ballot: number): Spent {
	if (run === undefined) return { paid: [], left: zero };
	const { chosen, weights } = profile.ballots[ballot] as (typeof profile.ballots)[number];
	const paid: { id: string; amount: Ratio }[] = [];
	let left = run.start;
	for (const [round, place] of run.bought.entries()) {
		const at = chosen.indexOf(place);
		if (at === -1 || left.n === 0n) continue;
		const share = times(run.purses.prices.at(round + 1), ratio(BigInt(weights[at] ?? 0)));
		const amount = compare(share, left) < 0 ? share : left;
		paid.push({ id: (profile.candidates[place] as Candidate).id, amount });
		left = minus(left, amount);
	}
	return { paid, left };
}

/** Every project that the outcome does not fund, and what it would have needed; nothing where Equal Shares was not the rule. */
export function whyNot(outcome: Outcome): WhyNot[] {
	const { profile, run, chosen } = outcome;
	if (run === undefined) return [];
	const funded = new Set(chosen);
	const left = new Map<number, Ratio>();
	const leftOf = (ballot: number) => {
		const known = left.get(ballot) ?? moneyOf(outcome, ballot).left;
		left.set(ballot, known);
		return known;
	};
	return profile.candidates.flatMap((candidate, place) => {
		if (funded.has(place)) return [];
		const effective = run.effectiveVotes[place] as readonly number[];
		const lastPaid = effective.findLastIndex((votes) => votes > 0);
		const winner = run.bought[lastPaid];
		const needed = winner === undefined ? undefined : (run.effectiveVotes[winner] as readonly number[])[lastPaid];
		let [owned, withMoney] = [zero, 0];
		for (const ballot of candidate.supporters) {
			const money = leftOf(ballot);
			const count = profile.counts[ballot] ?? 0;
			if (money.n > 0n) withMoney += count;
			owned = plus(owned, times(money, ratio(BigInt(count))));
		}
		const short = minus(ratio(candidate.cost), owned);
		const missing = short.n > 0n ? short : zero;
		return {
			id: candidate.id,
			cost: candidate.cost,
			votes: candidate.votes,
			bestEffectiveVotes: Math.max(0, ...effective),
			neededEffectiveVotes: needed,
			supportersOwn: owned,
			missing,
			supportersWithMoney: withMoney,
			missingEach: withMoney === 0 ? undefined : times(missing, ratio(1n, BigInt(withMoney))),
		};
	});
}

/** Where the money of every voter went, by the name that the file gives them. */
export function moneyOfVoters(
	instance: BudgetInstance,
	outcome: Outcome,
): { readonly voter: string; readonly spent: Spent }[] {
	const known = new Map<number, Spent>();
	return instance.voters.map(({ id, ballot }) => {
		const spent = known.get(ballot) ?? moneyOf(outcome, ballot);
		known.set(ballot, spent);
		return { voter: id, spent };
	});
}
