import { type Cluster, distance, kMeans, type Weighted } from './k-means.ts';
import type { Place } from './positions.ts';
import { silhouette } from './silhouette.ts';

/** What is this little better is rounding, and must not choose between two that are the same. */
const rounding = 1e-12;

/**
 * Clusters from starts of our own. From every place in turn, the centre is added that brings everybody nearest (Likas, Vlassis, Verbeek, "The global
 * k-means clustering algorithm", 2003), or the one that is farthest (Gonzalez 1985); of all that comes of it, the clusters that are best apart. Nothing
 * is random, and it does not matter which way the axes point.
 */
export function stableClusters(places: readonly Weighted[], k: number): Cluster[] {
	const different = new Map<string, Cluster[]>();
	for (const start of startsOf(places, k)) {
		const clusters = kMeans(places, start);
		const key = clusters
			.map(({ members }) => members.join())
			.sort()
			.join(';');
		if (!different.has(key)) different.set(key, clusters);
	}
	let best: Cluster[] = [];
	let apart = Number.NEGATIVE_INFINITY;
	for (const clusters of different.values()) {
		const width = silhouette(places, clusters);
		if (width > apart + rounding) [best, apart] = [clusters, width];
	}
	return best;
}

type Choice = (nearest: Float64Array) => number;

function startsOf(places: readonly Weighted[], k: number): Place[][] {
	const squares = places.map((a) => Float64Array.from(places, (b) => distance(a.place, b.place) ** 2));
	const choices: Choice[] = [(nearest) => bringingNearest(places, squares, nearest), farthest];
	return choices.flatMap((choose) => places.map((_, first) => startFrom(first, k, squares, choose).map(placeOf)));

	function placeOf(at: number): Place {
		return (places[at] as Weighted).place;
	}
}

function startFrom(first: number, k: number, squares: readonly Float64Array[], choose: Choice): number[] {
	const chosen = [first];
	let nearest = squares[first] as Float64Array;
	while (chosen.length < k) {
		const next = choose(nearest);
		chosen.push(next);
		const added = squares[next] as Float64Array;
		nearest = nearest.map((away, at) => Math.min(away, added[at] as number));
	}
	return chosen;
}

/** The place that as a further centre leaves the least to go, of equals the first. */
function bringingNearest(places: readonly Weighted[], squares: readonly Float64Array[], nearest: Float64Array): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [candidate, added] of squares.entries()) {
		let wide = 0;
		for (let at = 0; at < places.length; at++)
			wide += (places[at] as Weighted).weight * Math.min(nearest[at] as number, added[at] as number);
		if (wide < least * (1 - rounding)) [best, least] = [candidate, wide];
	}
	return best;
}

function farthest(nearest: Float64Array): number {
	return nearest.indexOf(Math.max(...nearest));
}
