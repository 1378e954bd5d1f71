import type { Profile } from './profile.ts';

/** What the comparison step found: how many voters are better off with each outcome, and which one is kept. */
export interface Comparison {
	readonly by: 'satisfaction' | 'exclusion';
	readonly preferEqualShares: number;
	readonly preferGreedy: number;
	readonly kept: 'equal-shares' | 'greedy';
}

/**
 * The comparison step (equalshares.net, "Comparison step"): Equal Shares holds unless strictly more voters prefer the greedy outcome.
 * By `satisfaction` a voter prefers the outcome with more of the projects that they support, by `exclusion` the one that has any at all.
 * Everybody is asked, those too who have no winner in one of the outcomes.
 */
export function compareOutcomes(
	{ ballots, counts }: Profile,
	equalShares: readonly number[],
	greedy: readonly number[],
	by: Comparison['by'],
): Comparison {
	const [shares, most] = [new Set(equalShares), new Set(greedy)];
	let [preferEqualShares, preferGreedy] = [0, 0];
	for (const [at, { chosen }] of ballots.entries()) {
		const count = counts[at] ?? 0;
		const worth = (winners: ReadonlySet<number>) => {
			const won = chosen.filter((place) => winners.has(place)).length;
			return by === 'satisfaction' ? won : Math.min(won, 1);
		};
		const difference = worth(shares) - worth(most);
		if (difference > 0) preferEqualShares += count;
		if (difference < 0) preferGreedy += count;
	}
	return { by, preferEqualShares, preferGreedy, kept: preferGreedy > preferEqualShares ? 'greedy' : 'equal-shares' };
}
