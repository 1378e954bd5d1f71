import type { Ballot, Election } from './election.ts';
import { mergeBallots, standing } from './election.ts';

/** Ballots that say the same, on their way from candidate to candidate; `value` is what one of them is worth now. */
export interface Paper {
	readonly count: bigint;
	readonly order: readonly number[];
	value: bigint;
}

/** The valid papers of an election by transferable vote, and how many ballots name no first preference. */
export interface Papers {
	readonly valid: readonly Paper[];
	readonly total: bigint;
	readonly invalid: number;
}

/**
 * What a count by transferable vote can use of each ballot: the preferences up to the first place that two share, since nobody can say whom
 * of them the voter meant. A skipped place is passed over, or ends the ballot where the rule wants consecutive figures
 * (Scottish rules, SSI 2007/42, rule 2: "in consecutive order").
 */
export function sortPapers(election: Election, one: bigint, skippedPlaceEnds: boolean): Papers {
	const stands = new Set(standing(election));
	const usable = mergeBallots(
		election.ballots.map(({ count, places }) => ({ count, places: usablePlaces(places, stands, skippedPlaceEnds) })),
	);
	const valid = usable
		.filter(({ count, places }) => count > 0 && places.length > 0)
		.map(({ count, places }) => ({ count: BigInt(count), order: places.flat(), value: one }));
	return {
		valid,
		total: valid.reduce((sum, { count }) => sum + count, 0n),
		invalid: usable.filter(({ places }) => places.length === 0).reduce((sum, { count }) => sum + count, 0),
	};
}

function usablePlaces(places: Ballot['places'], stands: ReadonlySet<number>, skippedPlaceEnds: boolean): number[][] {
	const usable: number[][] = [];
	for (const place of places) {
		if (place.length === 0 && skippedPlaceEnds) break;
		const left = place.filter((candidate) => stands.has(candidate));
		if (left.length > 1) break;
		if (left.length === 1) usable.push(left);
	}
	return usable;
}

/** The next available preference: the first on the paper who is still in the running. */
export function nextOf(paper: Paper, running: ReadonlySet<number>): number | undefined {
	return paper.order.find((candidate) => running.has(candidate));
}
