import type { Lot } from '../lot.ts';
import { type Election, idOf, standing } from './election.ts';
import { comparePairs } from './pairwise.ts';
import type { Tie } from './tie.ts';

/** How strong a victory is: how many ballots the winner has, or how many more than the loser. */
export type Strength = 'winning' | 'margins';

/** What came of a comparison of every two: an order of all, and the table that anybody can check it against. */
export interface SchulzeOutcome {
	/** As many as there are seats, from the top of the order. */
	readonly elected: readonly string[];
	readonly order: readonly string[];
	/** Who is beaten by nobody, before any lot. */
	readonly winners: readonly string[];
	readonly ties: readonly Tie[];
	/** `pairwise[a][b]`: ballots that rank a above b. */
	readonly pairwise: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** `paths[a][b]`: the strength of the strongest path from a to b, 0 where there is none. */
	readonly paths: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly valid: number;
}

/**
 * Schulze's method (Social Choice and Welfare 36:267, 2011, sections 2 and 4): a beats b when its strongest path to b is stronger than that of
 * b to a; a path is as strong as its weakest victory. The relation is transitive (section 4.1), so it gives an order; who stand equal in it
 * are put in order by lot.
 */
export function countSchulze(election: Election, lot: Lot, strength: Strength): SchulzeOutcome {
	const who = standing(election);
	const pairwise = comparePairs(election);
	const paths = strongestPaths(who, pairwise, strength);
	const at = (table: readonly (readonly number[])[], a: number, b: number) => table[a]?.[b] ?? 0;
	const beats = (a: number, b: number) => at(paths, a, b) > at(paths, b, a);

	const order: number[] = [];
	const ties: Tie[] = [];
	const left = new Set(who);
	while (left.size > 0) {
		const top = [...left].filter((a) => ![...left].some((b) => beats(b, a)));
		const chosen = top.length === 1 ? (top[0] as number) : lot.pick(top);
		if (top.length > 1)
			ties.push({ at: `place ${order.length + 1}`, among: top.map(idOf), rule: 'lot', chosen: idOf(chosen) });
		order.push(chosen);
		left.delete(chosen);
	}
	const told = (table: readonly (readonly number[])[]) =>
		Object.fromEntries(
			who.map((a) => [idOf(a), Object.fromEntries(who.filter((b) => a !== b).map((b) => [idOf(b), at(table, a, b)]))]),
		);
	return {
		elected: order.slice(0, election.seats).map(idOf),
		order: order.map(idOf),
		winners: who.filter((a) => !who.some((b) => beats(b, a))).map(idOf),
		ties,
		pairwise: told(pairwise),
		paths: told(paths),
		valid: election.ballots.reduce((sum, { count, places }) => sum + (places.flat().length > 0 ? count : 0), 0),
	};
}

/** The widest paths of Floyd and Warshall, by whole numbers. */
function strongestPaths(
	who: readonly number[],
	pairwise: readonly (readonly number[])[],
	strength: Strength,
): number[][] {
	const paths = pairwise.map((row, a) =>
		row.map((ballots, b) => {
			const against = pairwise[b]?.[a] ?? 0;
			if (ballots <= against) return 0;
			return strength === 'winning' ? ballots : ballots - against;
		}),
	);
	for (const through of who)
		for (const from of who)
			for (const to of who) {
				const row = paths[from] as number[];
				if (from === to || from === through || to === through) continue;
				const detour = Math.min(row[through] as number, paths[through]?.[to] as number);
				if (detour > (row[to] as number)) row[to] = detour;
			}
	return paths;
}
