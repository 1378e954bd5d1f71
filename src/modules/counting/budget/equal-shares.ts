import { type Ratio, ratio, zero } from '../rational.ts';
import { compareParts, type Part } from './ladder.ts';
import { estimatePrice } from './price-estimate.ts';
import { type ExactPrice, exactPrice } from './price-exact.ts';
import type { Candidate, Profile } from './profile.ts';
import { fullPurses, type Purses, pay } from './purses.ts';
import type { TieBreaker } from './ties.ts';

/** One run of Equal Shares: what was bought in which round, and how everybody's money then stood. */
export interface Run {
	readonly start: Ratio;
	readonly bought: readonly number[];
	readonly cost: bigint;
	readonly purses: Purses;
	/** The effective votes of each candidate in each round that it was looked at, where it was asked for: nought when it became too dear. */
	readonly effectiveVotes: readonly (readonly number[])[];
}

interface Offer {
	readonly place: number;
	readonly low: number;
	readonly high: number;
	readonly exact?: ExactPrice;
}

/**
 * The Method of Equal Shares (Peters, Pierczyński, Skowron, NeurIPS 2021, section 3). Everybody begins with the same money. A project is
 * ρ-affordable if its supporters can pay it together, each paying their utility × ρ or all they have left. The project with the least ρ
 * is bought, and so on until none can be afforded. With `detail`, every candidate is looked at in every round, for the explanation.
 */
export function equalShares(profile: Profile, start: Ratio, breaker: TieBreaker, detail = false): Run {
	const purses = fullPurses(profile, start);
	const { candidates } = profile;
	// What each project cost a weight of 1 when it was last looked at: it can only have grown since.
	const last = candidates.map(({ cost, support }) => (Number(cost) / support) * (1 - 2 ** -50));
	const effectiveVotes: number[][] = candidates.map(() => []);
	let open = candidates.map((_, place) => place).filter((place) => (candidates[place] as Candidate).support > 0);
	const bought: number[] = [];
	let cost = 0n;
	for (;;) {
		const { offers, gone } = bestOffers();
		if (offers.length === 0) break;
		const cheapest = offers.length === 1 ? offers : exactlyCheapest(offers);
		const place = breaker.choose(
			cheapest.map((offer) => offer.place),
			`round ${bought.length + 1}`,
		);
		const offer = cheapest.find((each) => each.place === place) as Offer;
		const { price, spent } = offer.exact ?? exactly(offer);
		pay(purses, profile, place, price, spent);
		bought.push(place);
		cost += (candidates[place] as Candidate).cost;
		open = open.filter((each) => each !== place && !gone.has(each));
	}
	return { start, bought, cost, purses, effectiveVotes };

	/** All that may be the cheapest as far as numbers tell, and those that nobody can pay any more. */
	function bestOffers(): { readonly offers: readonly Offer[]; readonly gone: ReadonlySet<number> } {
		const gone = new Set<number>();
		const found: Offer[] = [];
		let highest = Number.POSITIVE_INFINITY;
		for (const { place, floor } of open
			.map((place) => ({ place, floor: inUtility(place, last[place] as number) }))
			.sort((a, b) => a.floor - b.floor)) {
			if (floor > highest && !detail) break;
			const offer = offerOf(place);
			if (offer === undefined) gone.add(place);
			else {
				found.push(offer);
				highest = Math.min(highest, offer.high);
			}
			if (detail)
				(effectiveVotes[place] as number[]).push(
					offer === undefined ? 0 : Number((candidates[place] as Candidate).cost) / (last[place] as number),
				);
		}
		return { offers: found.filter(({ low }) => low <= highest), gone };
	}

	function offerOf(place: number): Offer | undefined {
		const estimate = estimatePrice(purses, profile, place, last[place] as number);
		if (estimate === 'too-dear') return undefined;
		if (estimate !== 'unsure') {
			last[place] = estimate.price - estimate.error;
			return { place, ...bounds(place, estimate.price, estimate.error) };
		}
		const exact = exactPrice(purses, profile, place, last[place] as number);
		if (exact === undefined) return undefined;
		const price = purses.prices.show(exact.price);
		last[place] = price * (1 - 2 ** -50);
		return { place, ...bounds(place, price, price * 2 ** -50), exact };
	}

	/** ρ: the price over the worth of a unit of weight. */
	function inUtility(place: number, price: number): number {
		return price / Number((candidates[place] as Candidate).worth);
	}

	function bounds(place: number, price: number, error: number): { readonly low: number; readonly high: number } {
		return {
			low: inUtility(place, price - error) * (1 - 2 ** -50),
			high: inUtility(place, price + error) * (1 + 2 ** -50),
		};
	}

	function exactlyCheapest(offers: readonly Offer[]): readonly Offer[] {
		const exact = offers.map((offer) => ({ ...offer, exact: offer.exact ?? exactly(offer) }));
		const inExactUtility = ({ place, exact }: { readonly place: number; readonly exact: ExactPrice }): Part => ({
			n: exact.price.n,
			by: exact.price.by * (candidates[place] as Candidate).worth,
		});
		const least = exact.reduce((best, each) =>
			compareParts(inExactUtility(each), inExactUtility(best)) < 0 ? each : best,
		);
		return exact.filter((each) => compareParts(inExactUtility(each), inExactUtility(least)) === 0);
	}

	function exactly({ place }: Offer): ExactPrice {
		const exact = exactPrice(purses, profile, place, last[place] as number);
		if (exact === undefined)
			throw new Error(`The price of ${(candidates[place] as Candidate).id} was found and lost again.`);
		return exact;
	}
}

/** What everybody begins with: the limit shared among all voters, or a whole number of units below that. */
export function equalShare({ limit, voters }: Pick<Profile, 'limit' | 'voters'>, unit: bigint | undefined): Ratio {
	if (voters === 0) return zero;
	const share = ratio(limit, BigInt(voters));
	return unit === undefined ? share : ratio((limit / (BigInt(voters) * unit)) * unit);
}
