/** How votes are given in a participatory budget, as Pabulib names it. */
export type VoteType = 'approval' | 'cumulative' | 'ordinal' | 'scoring';

/** A project that can be voted for. Money is in whole units of `BudgetInstance.unit`. */
export interface Project {
	readonly id: string;
	readonly name: string | undefined;
	readonly cost: bigint;
}

/** A ballot that `count` voters have given alike: places in the list of projects, as they stand on it, and the points of each. */
export interface Ballot {
	readonly chosen: readonly number[];
	readonly points: readonly number[];
	count: number;
}

/**
 * A participatory budget and its votes, understood. Projects stand in the order of their ids by code unit, so that it does not matter how
 * the file was sorted; identical ballots are one.
 */
export interface BudgetInstance {
	readonly voteType: VoteType;
	/** What may be spent, in units. */
	readonly limit: bigint;
	/** How many units are one of the file's: 1 where all money is whole, 100 where there are two decimals. */
	readonly unit: bigint;
	readonly projects: readonly Project[];
	readonly ballots: readonly Ballot[];
	/** Every voter, as the file calls them, and the place of their ballot. */
	readonly voters: readonly { readonly id: string; readonly ballot: number }[];
	/** What is odd in the file but does not hinder the count. */
	readonly remarks: readonly string[];
}
