import type { Lot } from '../lot.ts';
import { idOf } from './election.ts';

/** A tie that was met: where, among whom, by what it was decided, and who was taken. */
export interface Tie {
	readonly at: string;
	readonly among: readonly string[];
	readonly rule: 'earlier-stage' | 'lot';
	/** The stage at which they first differed, where that decided. */
	readonly stage?: number;
	readonly chosen: string;
}

/** The votes of all candidates after a stage. */
export interface Standing {
	readonly stage: number;
	readonly votes: readonly bigint[];
}

export interface Choice {
	/** What is chosen, for the record: "the candidate to exclude". */
	readonly what: string;
	readonly take: 'most' | 'fewest';
	readonly among: readonly number[];
	readonly now: Standing;
	/** Earlier stages in the order in which the rule looks at them. */
	readonly earlier: readonly Standing[];
}

/**
 * Takes the candidate with the most or the fewest votes. Who are equal are told apart by the first of the earlier stages at which they were
 * not; where more than two were equal and a stage tells some of them apart, the search goes on among the rest. Who were equal always are
 * decided between by lot, in the order of the file.
 */
export function choose(choice: Choice, lot: Lot, ties: Tie[]): number {
	let equal = extremes(choice.among, choice.now.votes, choice.take);
	if (equal.length === 1) return equal[0] as number;
	const tied = { at: `stage ${choice.now.stage}: ${choice.what}`, among: equal.map(idOf) };
	for (const { stage, votes } of choice.earlier) {
		equal = extremes(equal, votes, choice.take);
		if (equal.length > 1) continue;
		const chosen = equal[0] as number;
		ties.push({ ...tied, rule: 'earlier-stage', stage, chosen: idOf(chosen) });
		return chosen;
	}
	const chosen = lot.pick(equal);
	ties.push({ ...tied, rule: 'lot', chosen: idOf(chosen) });
	return chosen;
}

function extremes(among: readonly number[], votes: readonly bigint[], take: Choice['take']): number[] {
	const of = (candidate: number) => votes[candidate] as bigint;
	const best = among.map(of).reduce((a, b) => ((take === 'most') === a > b ? a : b));
	return among.filter((candidate) => of(candidate) === best).sort((a, b) => a - b);
}
