import { byVotes } from './stages.ts';

/**
 * Rules 5.2.2 and 5.2.5 of ERS97: as many of the lowest as together, with every surplus that waits, cannot pass the next above; but no more than
 * can be spared. Who have equally many votes go together or stay together. Nobody, where even the lowest might be saved.
 */
export function losersTogether(
	running: readonly number[],
	votes: readonly bigint[],
	surplus: bigint,
	spare: number,
): number[] {
	const ascending = byVotes(running, votes).toReversed();
	let losers: number[] = [];
	let together = surplus;
	for (let at = 0; at < Math.min(spare, ascending.length - 1); at++) {
		const mine = votes[ascending[at] as number] as bigint;
		const above = votes[ascending[at + 1] as number] as bigint;
		together += mine;
		if (mine < above && together <= above) losers = ascending.slice(0, at + 1);
	}
	return losers;
}
