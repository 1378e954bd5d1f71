import type { Ratio } from '../rational.ts';
import { type Ladder, ladderFrom, type Part } from './ladder.ts';
import type { Profile } from './profile.ts';

/**
 * What every voter still owns in a run of Equal Shares, twice: as a number within a proven bound, quick to look through, and exactly, from
 * the start and the prices paid. Whoever ever paid all they had is `empty`; all others have paid every chosen project on their ballot in full.
 * Voters with the same ballot own the same.
 */
export interface Purses {
	/** About what a voter of each ballot owns. */
	readonly shown: Float64Array;
	/** No number in `shown` is further off than this. */
	error: number;
	readonly empty: Uint8Array;
	/** The start, and then what a weight of 1 paid in each round. */
	readonly prices: Ladder;
	/** The round in which each candidate was bought; nought where it was not. */
	readonly roundOf: Int32Array;
}

/** Everybody owns the same: the start. */
export function fullPurses({ ballots, candidates }: Profile, start: Ratio): Purses {
	const prices = ladderFrom(start);
	const shown = new Float64Array(ballots.length).fill(prices.shown[0] ?? 0);
	const roundOf = new Int32Array(candidates.length);
	return { shown, error: (prices.shown[0] ?? 0) * step, empty: new Uint8Array(ballots.length), prices, roundOf };
}

// A price is shown within 2⁻⁵², multiplying and subtracting round by at most 2⁻⁵³ each, and nothing is larger than the start: less than
// 2⁻⁵⁰ of the start for each round is on the safe side.
const step = 2 ** -50;

/** What the voters of these ballots own together, exactly, as a whole number of 1 ÷ common divisor; `counts` says how many have each. */
export function exactMoney(
	{ empty, prices, roundOf }: Purses,
	{ ballots }: Profile,
	places: Iterable<number>,
	countOf: (place: number) => number,
): bigint {
	const coefficients = new Float64Array(prices.shown.length);
	for (const place of places) {
		if (empty[place] === 1) continue;
		const count = countOf(place);
		coefficients[0] = (coefficients[0] ?? 0) + count;
		const { chosen, weights } = ballots[place] as Profile['ballots'][number];
		for (let at = 0; at < chosen.length; at++) {
			const round = roundOf[chosen[at] as number] as number;
			if (round > 0) coefficients[round] = (coefficients[round] as number) - count * (weights[at] as number);
		}
	}
	return prices.sum(coefficients);
}

/** Buys the candidate at this price: those in `spent` pay all they have, its other supporters price × weight. */
export function pay(purses: Purses, profile: Profile, candidate: number, price: Part, spent: Uint8Array): void {
	const { supporters, weights } = profile.candidates[candidate] as Profile['candidates'][number];
	purses.prices.add(price);
	const round = purses.prices.shown.length - 1;
	const shownPrice = purses.prices.shown[round] ?? 0;
	for (let at = 0; at < supporters.length; at++) {
		const ballot = supporters[at] as number;
		if (spent[at] === 1) {
			purses.empty[ballot] = 1;
			purses.shown[ballot] = 0;
		} else purses.shown[ballot] = (purses.shown[ballot] as number) - shownPrice * (weights[at] as number);
	}
	purses.roundOf[candidate] = round;
	purses.error += (purses.prices.shown[0] ?? 0) * step;
}
