import type { Part } from './ladder.ts';
import type { Profile } from './profile.ts';
import { exactMoney, type Purses } from './purses.ts';

/** The exact price of a weight of 1, and which supporters pay all they have for it. */
export interface ExactPrice {
	readonly price: Part;
	/** 1 for each supporter who pays all, in the order of the candidate's supporters. */
	readonly spent: Uint8Array;
}

/**
 * The price as in `estimatePrice`, in whole numbers: the same steps from the left, beginning with those for poor who are clearly so at
 * `guess`. If the guess was too high after all, it is begun anew with nobody. Undefined where the supporters do not own the cost together.
 */
export function exactPrice(purses: Purses, profile: Profile, candidate: number, guess: number): ExactPrice | undefined {
	return searchFrom(purses, profile, candidate, guess * (1 - 1e-6)) ?? searchFrom(purses, profile, candidate, 0);
}

function searchFrom(purses: Purses, profile: Profile, candidate: number, guess: number): ExactPrice | undefined {
	const { supporters, weights, cost } = profile.candidates[candidate] as Profile['candidates'][number];
	const { shown, empty, error, prices } = purses;
	const spent = new Uint8Array(supporters.length);
	const money = moneyOfOne(purses, profile);
	for (let at = 0; at < supporters.length; at++) {
		const ballot = supporters[at] as number;
		const isPoor = (shown[ballot] as number) + error < guess * (weights[at] as number);
		spent[at] = empty[ballot] === 1 || isPoor ? 1 : 0;
	}
	for (;;) {
		const price = priceAfter(purses, profile, candidate, spent, cost);
		if (price === undefined) return undefined;
		const shownPrice = prices.show(price);
		let changes = false;
		const even: number[] = [];
		for (let at = 0; at < supporters.length; at++) {
			const ballot = supporters[at] as number;
			if (empty[ballot] === 1) continue;
			const weight = weights[at] as number;
			const need = shownPrice * weight;
			const distance = (shown[ballot] as number) - need;
			const isClear = Math.abs(distance) > error + need * 2 ** -50;
			const sign = isClear ? distance : compareExactly(money(ballot), price, weight);
			if (spent[at] === 1) {
				// Counted as poor by a guess that was too high.
				if (sign > 0) return undefined;
			} else if (sign < 0) {
				spent[at] = 1;
				changes = true;
			} else if (sign === 0) even.push(at);
		}
		if (changes) continue;
		// Whoever has just enough pays all, too.
		for (const at of even) spent[at] = 1;
		return { price, spent };
	}
}

/** What is left of the cost when those in `spent` have paid all, shared by the weights of the rest. */
function priceAfter(
	purses: Purses,
	profile: Profile,
	candidate: number,
	spent: Uint8Array,
	cost: bigint,
): Part | undefined {
	const { supporters, weights } = profile.candidates[candidate] as Profile['candidates'][number];
	const { counts } = profile;
	const poor: number[] = [];
	let rich = 0;
	for (let at = 0; at < supporters.length; at++) {
		const ballot = supporters[at] as number;
		if (spent[at] === 1) poor.push(ballot);
		else rich += (counts[ballot] as number) * (weights[at] as number);
	}
	const left = purses.prices.whole(cost) - exactMoney(purses, profile, poor, (ballot) => counts[ballot] as number);
	return rich === 0 || left <= 0n ? undefined : { n: left, by: BigInt(rich) };
}

/** What one voter of a ballot owns, reckoned once for all ballots that paid the same prices. */
function moneyOfOne(purses: Purses, profile: Profile): (ballot: number) => bigint {
	const known = new Map<string, bigint>();
	return (ballot) => {
		const { chosen, weights } = profile.ballots[ballot] as Profile['ballots'][number];
		const paid: string[] = [];
		for (let at = 0; at < chosen.length; at++) {
			const round = purses.roundOf[chosen[at] as number] as number;
			if (round > 0) paid.push(`${round}:${weights[at]}`);
		}
		const key = paid.join();
		const money = known.get(key) ?? exactMoney(purses, profile, [ballot], () => 1);
		known.set(key, money);
		return money;
	};
}

function compareExactly(money: bigint, { n, by }: Part, weight: number): number {
	const difference = money * by - n * BigInt(weight);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
