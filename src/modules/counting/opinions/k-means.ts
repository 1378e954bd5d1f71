import type { Place } from './positions.ts';

/** A place with how many people stand there. */
export interface Weighted {
	readonly place: Place;
	readonly weight: number;
}

/** Places that belong together: their centre, and which they are. */
export interface Cluster {
	/** Which of the start centres it grew from. */
	readonly from: number;
	readonly centre: Place;
	readonly members: readonly number[];
}

const steps = 100;
/** Centres that move less than this have come to rest; the map is a few units wide. */
const atRest = 0.01;

/**
 * Puts every place to its nearest centre, moves the centres to the mean of what they were given, and again, until they rest (Lloyd 1982). A
 * centre that is given nothing is dropped; of two equally near the first has it.
 */
export function kMeans(places: readonly Weighted[], start: readonly Place[]): Cluster[] {
	let clusters: Cluster[] = start.map((centre, from) => ({ from, centre, members: [] }));
	for (let step = 0; step <= steps; step++) {
		const next = regroup(places, clusters);
		const moved = next.some(({ from, centre }) => {
			const before = clusters.find((cluster) => cluster.from === from) as Cluster;
			return distance(before.centre, centre) >= atRest;
		});
		clusters = next;
		if (!moved) break;
	}
	return clusters;
}

function regroup(places: readonly Weighted[], clusters: readonly Cluster[]): Cluster[] {
	const members = clusters.map((): number[] => []);
	const centres = clusters.map(({ centre }) => centre);
	for (const [at, { place }] of places.entries()) members[nearest(place, centres)]?.push(at);
	return clusters.flatMap(({ from }, which) => {
		const mine = members[which] as number[];
		return mine.length > 0 ? [{ from, centre: meanOf(mine.map((at) => places[at] as Weighted)), members: mine }] : [];
	});
}

/** Which of the centres is nearest; the first of equals. */
export function nearest(place: Place, centres: readonly Place[]): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [which, centre] of centres.entries()) {
		const away = distance(place, centre);
		if (away < least) [best, least] = [which, away];
	}
	return best;
}

function meanOf(places: readonly Weighted[]): Place {
	let [x, y, weights] = [0, 0, 0];
	for (const { place, weight } of places) {
		x += weight * place[0];
		y += weight * place[1];
		weights += weight;
	}
	return [x / weights, y / weights];
}

/** How far two places are apart. */
export function distance(a: Place, b: Place): number {
	return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

/** How far the centre that moves most would move in the first step; without end where one of them is given nothing. */
export function firstMove(places: readonly Weighted[], start: readonly Place[]): number {
	const clusters = regroup(
		places,
		start.map((centre, from) => ({ from, centre, members: [] })),
	);
	if (clusters.length < start.length) return Number.POSITIVE_INFINITY;
	return Math.max(...clusters.map(({ from, centre }) => distance(centre, start[from] as Place)));
}

/** How far everybody is from the centre of theirs, squared and added up: what k-means makes small. */
export function spread(places: readonly Weighted[], centres: readonly Place[]): number {
	return places.reduce((sum, { place, weight }) => {
		const away = distance(place, centres[nearest(place, centres)] as Place);
		return sum + weight * away ** 2;
	}, 0);
}
