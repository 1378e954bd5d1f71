import { halfTest, isSignificant, share } from './proportion-tests.ts';
import type { VoteCount } from './vote-counts.ts';

/** A statement that most of all people chose one side of. */
export interface Consensus {
	readonly statement: number;
	readonly chose: number;
	readonly seen: number;
	readonly share: number;
	readonly shareTest: number;
}

const mostTold = 5;

/** What most people agree to, or disagree with, whatever their group: more than half, and not by chance, at most five of the clearest. */
export function consensusOn(
	side: 'agree' | 'disagree',
	counts: readonly VoteCount[],
	isLeftOut: (statement: number) => boolean,
): Consensus[] {
	const clearness = (each: Consensus) => each.share * each.shareTest;
	return counts
		.map((count, statement) => ({
			statement,
			chose: count[side],
			seen: count.seen,
			share: share(count[side], count.seen),
			shareTest: halfTest(count[side], count.seen),
		}))
		.filter((each) => !isLeftOut(each.statement) && each.share > 0.5 && isSignificant(each.shareTest))
		.sort((a, b) => clearness(b) - clearness(a) || a.statement - b.statement)
		.slice(0, mostTold);
}

/**
 * How likely it is that somebody of every group would choose so, all at once: the product of the groups' shares (Small et al. 2021, "group-informed
 * consensus"). A statement that one group rejects comes out low, however large the others are.
 */
export function groupAwareConsensus(groups: readonly (readonly VoteCount[])[], side: 'agree' | 'disagree'): number[] {
	const [first = []] = groups;
	return first.map((_, statement) =>
		groups.reduce((product, counts) => {
			const count = counts[statement] as VoteCount;
			return product * share(count[side], count.seen);
		}, 1),
	);
}
