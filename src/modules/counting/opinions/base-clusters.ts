import { kMeans, type Weighted } from './k-means.ts';
import type { Place } from './positions.ts';

/** People who stand so near each other that they are one point to the groups. */
export interface BaseCluster extends Weighted {
	/** Rows of the table. */
	readonly members: readonly number[];
}

const mostBases = 100;

/**
 * Gathers people in at most a hundred base clusters, from the first distinct places in the order of the ids, so that a group of ten thousand is no more work
 * than one of a hundred. With fewer people each distinct place is one.
 */
export function baseClusters(places: readonly Place[], people: readonly number[]): BaseCluster[] {
	const distinct = new Map<string, Place>();
	for (const person of people) {
		if (distinct.size === mostBases) break;
		const place = places[person] as Place;
		if (!distinct.has(place.join())) distinct.set(place.join(), place);
	}
	const points = people.map((person) => ({ place: places[person] as Place, weight: 1 }));
	return kMeans(points, [...distinct.values()]).map(({ centre, members }) => ({
		place: centre,
		weight: members.length,
		members: members.map((at) => people[at] as number),
	}));
}
