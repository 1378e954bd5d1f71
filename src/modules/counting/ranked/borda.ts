import type { Lot } from '../lot.ts';
import { type Election, idOf, mergeBallots, standing } from './election.ts';
import type { Tie } from './tie.ts';

/** What whoever is not on a ballot gets from it: nothing, or each the mean of the places that are left. */
export type Unranked = 'zero' | 'mean';

/** Points for all, and who has the most. */
export interface BordaOutcome {
	readonly elected: readonly string[];
	readonly order: readonly string[];
	/** Exact: whole points or halves and so on, as a decimal number. */
	readonly scores: Readonly<Record<string, number>>;
	readonly ties: readonly Tie[];
	readonly valid: number;
}

/**
 * Borda's count (Histoire de l'Académie royale des sciences, 1781): of n candidates the first on a ballot gets n − 1 points, the next n − 2, and
 * so on. Who share a place share its points evenly. Points are counted in halves, so that nothing is rounded.
 */
export function countBorda(election: Election, lot: Lot, unranked: Unranked): BordaOutcome {
	const who = standing(election);
	const halves = new Map(who.map((candidate) => [candidate, 0]));
	let valid = 0;
	for (const { count, places } of mergeBallots(election.ballots)) {
		const rows = places.map((place) => place.filter((candidate) => halves.has(candidate))).filter((row) => row.length);
		if (rows.length === 0) continue;
		valid += count;
		const ranked = new Set(rows.flat());
		const rest = who.filter((candidate) => !ranked.has(candidate));
		let above = 0;
		for (const row of unranked === 'mean' ? [...rows, rest] : rows) {
			// The mean of the places that a row takes up, twice: (first + last).
			const each = 2 * (who.length - 1) - 2 * above - (row.length - 1);
			for (const candidate of row) halves.set(candidate, (halves.get(candidate) as number) + count * each);
			above += row.length;
		}
	}
	const { order, ties } = inOrder(who, (candidate) => halves.get(candidate) as number, lot);
	return {
		elected: order.slice(0, election.seats).map(idOf),
		order: order.map(idOf),
		scores: Object.fromEntries(who.map((candidate) => [idOf(candidate), (halves.get(candidate) as number) / 2])),
		ties,
		valid,
	};
}

function inOrder(who: readonly number[], points: (candidate: number) => number, lot: Lot) {
	const left = new Set(who);
	const order: number[] = [];
	const ties: Tie[] = [];
	while (left.size > 0) {
		const most = Math.max(...[...left].map(points));
		const top = [...left].filter((candidate) => points(candidate) === most);
		const chosen = top.length === 1 ? (top[0] as number) : lot.pick(top);
		if (top.length > 1)
			ties.push({ at: `place ${order.length + 1}`, among: top.map(idOf), rule: 'lot', chosen: idOf(chosen) });
		order.push(chosen);
		left.delete(chosen);
	}
	return { order, ties };
}
