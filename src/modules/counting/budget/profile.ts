import type { BudgetInstance } from './instance.ts';

/** What a funded project is worth to somebody who voted for it. */
export type Satisfaction = 'cost' | 'cardinality' | 'score' | 'borda';

/** A project as the rules see it. */
export interface Candidate {
	readonly id: string;
	readonly cost: bigint;
	/** How many ballots name it. */
	readonly votes: number;
	/** The sum of its weights: its votes under `cost` and `cardinality`, else its points. */
	readonly score: number;
	/** What one unit of weight is worth: its cost under `cost`, else 1. */
	readonly worth: bigint;
	/** The ballots that give it a weight above nought, and that weight. */
	readonly supporters: Int32Array;
	readonly weights: Float64Array;
	/** The sum of those weights over all voters. */
	readonly support: number;
}

/**
 * An instance seen by one satisfaction: utility of a project to a voter = worth × weight. Utilities are additive (Peters, Pierczyński,
 * Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021, section 2).
 */
export interface Profile {
	readonly limit: bigint;
	readonly voters: number;
	readonly candidates: readonly Candidate[];
	/** How many voters gave each ballot. */
	readonly counts: Float64Array;
	/** The candidates on each ballot with a weight above nought, and that weight. */
	readonly ballots: readonly { readonly chosen: readonly number[]; readonly weights: readonly number[] }[];
}

/** Sees the instance by a satisfaction; projects with fewer than `minVotes` votes are left out as if they had not been put up. */
export function profileOf(instance: BudgetInstance, satisfaction: Satisfaction, minVotes: number): Profile {
	const votes = new Float64Array(instance.projects.length);
	for (const { chosen, count } of instance.ballots)
		for (const place of chosen) votes[place] = (votes[place] ?? 0) + count;
	const kept = instance.projects.map((_, place) => place).filter((place) => (votes[place] ?? 0) >= minVotes);
	const drafts = new Map(
		kept.map((place, candidate) => [
			place,
			{ candidate, score: 0, support: 0, supporters: [] as number[], weights: [] as number[] },
		]),
	);
	const ballots = instance.ballots.map((ballot, at) => {
		const liked = { chosen: [] as number[], weights: [] as number[] };
		for (const [place, weight] of weightsOn(ballot, satisfaction)) {
			const draft = drafts.get(place);
			if (draft === undefined) continue;
			draft.score += weight * ballot.count;
			if (weight <= 0) continue;
			draft.support += weight * ballot.count;
			draft.supporters.push(at);
			draft.weights.push(weight);
			liked.chosen.push(draft.candidate);
			liked.weights.push(weight);
		}
		return liked;
	});
	const candidates = [...drafts].map(([place, draft]): Candidate => {
		const { id, cost } = instance.projects[place] as (typeof instance.projects)[number];
		const { score, support, supporters, weights } = draft;
		return {
			id,
			cost,
			votes: votes[place] ?? 0,
			score,
			support,
			worth: satisfaction === 'cost' ? cost : 1n,
			supporters: Int32Array.from(supporters),
			weights: Float64Array.from(weights),
		};
	});
	const counts = Float64Array.from(instance.ballots, ({ count }) => count);
	return { limit: instance.limit, voters: instance.voters.length, candidates, counts, ballots };
}

type Marks = Pick<BudgetInstance['ballots'][number], 'chosen' | 'points'>;

/** Under `cost` and `cardinality` whoever gives points approves; Borda counts how many stand below on the same ballot. */
function weightsOn({ chosen, points }: Marks, satisfaction: Satisfaction): [number, number][] {
	if (satisfaction === 'score') return chosen.map((place, at) => [place, points[at] ?? 0]);
	if (satisfaction === 'borda') return chosen.map((place, at) => [place, chosen.length - at - 1]);
	return chosen.map((place, at) => [place, (points[at] ?? 0) > 0 ? 1 : 0]);
}
