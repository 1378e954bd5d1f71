import { plus, type Ratio } from '../rational.ts';
import { equalShares, type Run } from './equal-shares.ts';
import type { Profile } from './profile.ts';
import type { TieBreaker } from './ties.ts';

/** How Add1 goes on: by so much a voter, and whether it stops as soon as nothing more fits. */
export interface AddOneOptions {
	readonly increment: Ratio;
	readonly exhaustive: boolean;
	readonly onStep?: (steps: number, cost: bigint) => void;
}

/** The start that Add1 ends with, and how many increments lie between it and the first. */
export interface AddOneStart {
	readonly start: Ratio;
	readonly increments: number;
}

/**
 * Add1 (equalshares.net, "Completion"; Faliszewski et al., IJCAI 2023, section 4): Equal Shares leaves money over, so everybody is lent an
 * increment more and all is counted again, until the next outcome would cost more than there is; the last that fits holds. The
 * cost is not monotone in the start, so no step may be jumped over, and the first outcome that is too dear ends it.
 *
 * `exhaustive` stops as soon as no further project that somebody supports fits the limit. Where everything fits together there is nothing to
 * divide: plain Add1 then keeps the first outcome, as the public calculator does.
 */
export function addOne(profile: Profile, start: Ratio, breaker: TieBreaker, options: AddOneOptions): AddOneStart {
	const supported = profile.candidates.filter(({ support }) => support > 0);
	const everything = supported.reduce((sum, { cost }) => sum + cost, 0n);
	if (!options.exhaustive && everything <= profile.limit) return { start, increments: 0 };
	let held: AddOneStart = { start, increments: 0 };
	let run = equalShares(profile, start, breaker.afresh());
	for (;;) {
		if (options.exhaustive && !couldTakeMore(profile, run)) return held;
		options.onStep?.(held.increments, run.cost);
		const next = plus(held.start, options.increment);
		run = equalShares(profile, next, breaker.afresh());
		if (run.cost > profile.limit) return held;
		held = { start: next, increments: held.increments + 1 };
	}
}

function couldTakeMore({ candidates, limit }: Profile, { bought, cost }: Run): boolean {
	const taken = new Set(bought);
	return candidates.some(
		(candidate, place) => candidate.support > 0 && !taken.has(place) && cost + candidate.cost <= limit,
	);
}
