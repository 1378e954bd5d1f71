/** What a `.blt` file says: who stood, for how many seats, and what stood on the ballots. */
export interface Election {
	readonly title: string;
	readonly seats: number;
	/** Names in the order of the file; candidate 0 is told as C1. */
	readonly names: readonly string[];
	/** Candidates who withdrew after the ballots were printed: passed over wherever they stand. */
	readonly withdrawn: readonly number[];
	readonly ballots: readonly Ballot[];
}

/** Equal ballots, once with how many they are. */
export interface Ballot {
	readonly count: number;
	/** From the first preference on. Several candidates in one place are ranked equal; none is a place that was skipped. */
	readonly places: readonly (readonly number[])[];
}

/** C1, C2, … in the order of the file. */
export const idOf = (candidate: number): string => `C${candidate + 1}`;

/** Everybody who can be elected. */
export function standing(election: Election): number[] {
	const gone = new Set(election.withdrawn);
	return election.names.map((_, candidate) => candidate).filter((candidate) => !gone.has(candidate));
}

/** Puts equal ballots together: every rule counts the same, in a fraction of the time. */
export function mergeBallots(ballots: readonly Ballot[]): Ballot[] {
	const merged = new Map<string, Ballot>();
	for (const ballot of ballots) {
		const key = ballot.places.map((place) => place.join('=')).join(' ');
		merged.set(key, { count: (merged.get(key)?.count ?? 0) + ballot.count, places: ballot.places });
	}
	return [...merged.values()];
}
