import { compare, type Ratio, ratio } from '../rational.ts';
import type { Candidate, Profile } from './profile.ts';
import type { TieBreaker } from './ties.ts';

/** What a project is ranked by: `score` most votes or points, `per-cost` most of them for the money, `utility` most satisfaction for the money. */
export type GreedyBy = 'score' | 'per-cost' | 'utility';

/**
 * The greedy rule: the best-ranked project first, then the next, as long as the money lasts. A project that does not fit is skipped, or
 * ends the count (`stop`), as some cities have it. With `by: 'utility'` it is the greedy approximation of utilitarian welfare
 * (Talmon and Faliszewski, "A Framework for Approval-Based Budgeting Methods", AAAI 2019, section 3).
 */
export function greedy(
	{ candidates, limit }: Pick<Profile, 'candidates' | 'limit'>,
	breaker: TieBreaker,
	options: {
		readonly by: GreedyBy;
		readonly overBudget: 'skip' | 'stop';
		readonly already?: readonly number[];
		readonly at: string;
	},
): number[] {
	const already = new Set(options.already);
	let left = [...already].reduce((rest, place) => rest - costOf(candidates, place), limit);
	const chosen: number[] = [];
	for (const group of ranked(candidates, options.by, already)) {
		let waiting = group;
		for (;;) {
			const fitting =
				options.overBudget === 'skip' ? waiting.filter((place) => costOf(candidates, place) <= left) : waiting;
			if (fitting.length === 0) break;
			const next = breaker.choose(fitting, `${options.at} ${chosen.length + 1}`);
			if (costOf(candidates, next) > left) return chosen;
			chosen.push(next);
			left -= costOf(candidates, next);
			waiting = fitting.filter((place) => place !== next);
		}
	}
	return chosen;
}

/** The places not yet chosen, best first, those of equal rank together. */
function ranked(candidates: readonly Candidate[], by: GreedyBy, already: ReadonlySet<number>): number[][] {
	const places = candidates.map((candidate, place) => ({ place, value: rankOf(candidate, by) }));
	const sorted = places.filter(({ place }) => !already.has(place)).sort((a, b) => compare(b.value, a.value));
	const groups: number[][] = [];
	let last: Ratio | undefined;
	for (const { place, value } of sorted) {
		if (last !== undefined && compare(last, value) === 0) (groups.at(-1) as number[]).push(place);
		else groups.push([place]);
		last = value;
	}
	return groups;
}

function rankOf({ score, worth, cost }: Candidate, by: GreedyBy): Ratio {
	if (by === 'score') return ratio(BigInt(score));
	return ratio(BigInt(score) * (by === 'utility' ? worth : 1n), cost);
}

function costOf(candidates: readonly Candidate[], place: number): bigint {
	return (candidates[place] as Candidate).cost;
}
