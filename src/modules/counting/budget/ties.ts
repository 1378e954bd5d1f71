import type { Candidate } from './profile.ts';

/** What may decide between projects that a rule finds equal, in the order in which it is asked. */
export type TieRule = 'votes' | 'min-cost' | 'max-cost' | 'id' | 'lot';

/** A tie that was met: where, among whom, what decided it, and for whom. */
export interface Tie {
	readonly at: string;
	readonly among: readonly string[];
	readonly rule: TieRule;
	readonly chosen: string;
}

/** A tie that the list of rules leaves open. */
export class UndecidedTie extends Error {
	readonly among: readonly string[];

	constructor(among: readonly string[]) {
		super(`${among.join(', ')} are equal, and no tie rule decides between them: let the list end in id or lot.`);
		this.among = among;
	}
}

/** Decides ties, and keeps a record of each. */
export interface TieBreaker {
	/** One of the places; ties are written down as met `at`. */
	choose(places: readonly number[], at: string): number;
	readonly ties: readonly Tie[];
	/** A breaker that decides alike and begins a record of its own, for a run that may come to nothing. */
	afresh(): TieBreaker;
}

/**
 * Decides by the rules in turn: each keeps those that it holds best. The lot is one drawn order of all projects (`rankByLot`), so that a
 * tie that comes back in another round or run is decided alike.
 */
export function tieBreaker(
	candidates: readonly Candidate[],
	rules: readonly TieRule[],
	rankByLot: ReadonlyMap<string, number>,
): TieBreaker {
	const ties: Tie[] = [];
	const rank: Record<TieRule, (candidate: Candidate) => bigint> = {
		votes: ({ votes }) => BigInt(-votes),
		'min-cost': ({ cost }) => cost,
		'max-cost': ({ cost }) => -cost,
		id: (candidate) => BigInt(byId.get(candidate.id) ?? 0),
		lot: ({ id }) => BigInt(rankByLot.get(id) ?? 0),
	};
	const byId = new Map(
		candidates
			.map(({ id }) => id)
			.sort(byCodeUnit)
			.map((id, place) => [id, place]),
	);

	function choose(places: readonly number[], at: string): number {
		let left = places.map((place) => ({ place, candidate: candidates[place] as Candidate }));
		const among = left.map(({ candidate }) => candidate.id).sort(byCodeUnit);
		for (const rule of rules) {
			if (left.length === 1) break;
			const ranks = left.map(({ candidate }) => rank[rule](candidate));
			const best = ranks.reduce((least, each) => (each < least ? each : least));
			left = left.filter((_, at) => ranks[at] === best);
			const [only] = left;
			if (left.length === 1 && only) ties.push({ at, among, rule, chosen: only.candidate.id });
		}
		const [only, another] = left;
		if (only === undefined || another !== undefined) throw new UndecidedTie(left.map(({ candidate }) => candidate.id));
		return only.place;
	}

	return { choose, ties, afresh: () => tieBreaker(candidates, rules, rankByLot) };
}

/** Ids stand as texts, by code unit, as in the reference programs: `10` before `9`. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
