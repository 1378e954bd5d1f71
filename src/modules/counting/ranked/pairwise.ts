import { type Election, mergeBallots, standing } from './election.ts';

/**
 * How many ballots rank one candidate above another. Whoever is not on a ballot stands equal below all who are; a skipped place says nothing.
 */
export function comparePairs(election: Election): number[][] {
	const who = standing(election);
	const above = election.names.map(() => election.names.map(() => 0));
	for (const { count, places } of mergeBallots(election.ballots)) {
		const place = new Map(places.flatMap((ranked, at) => ranked.map((candidate) => [candidate, at] as const)));
		for (const a of who) {
			const mine = place.get(a);
			const row = above[a];
			if (mine === undefined || !row) continue;
			for (const b of who) if (a !== b && mine < (place.get(b) ?? Infinity)) row[b] = (row[b] as number) + count;
		}
	}
	return above;
}
