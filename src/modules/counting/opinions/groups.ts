import type { BaseCluster } from './base-clusters.ts';
import { type Cluster, kMeans } from './k-means.ts';
import type { Place } from './positions.ts';
import { silhouette } from './silhouette.ts';
import { stableClusters } from './stable-clusters.ts';
import { asTheyLie, type StartCentre } from './start-centres.ts';

/** People who answer alike. */
export interface OpinionGroup {
	readonly id: string;
	readonly centre: Place;
	/** Which base clusters. */
	readonly bases: readonly number[];
	/** Rows of the table, rising. */
	readonly members: readonly number[];
}

/** How the groups shall be found. */
export interface GroupWish {
	/** How many; without it the silhouette chooses. */
	readonly k?: number;
	/** Where to start from, with the name of each; without it from starts of our own. */
	readonly start?: readonly StartCentre[];
}

const mostGroups = 5;
const basesPerGroup = 12;

/** The groups, and how well they are apart for each number of groups that was tried. */
export interface Grouping {
	readonly groups: readonly OpinionGroup[];
	readonly silhouettes: Readonly<Record<string, number>>;
}

/**
 * Puts base clusters together in groups. Without a wish, two groups up to five (one more for each twelve bases) are tried, and the number with the best
 * silhouette is taken, of equals the smaller. Polis changes the number only after it was best four times in a row, which takes a
 * history; ours looks at the votes alone.
 */
export function findGroups(bases: readonly BaseCluster[], wish: GroupWish): Grouping {
	if (wish.start) {
		const { start } = wish;
		const centres = start.map(({ centre }) => centre);
		const clusters = kMeans(bases, asTheyLie(bases, centres));
		const groups = clusters.map((cluster) => groupOf(start[cluster.from]?.id ?? '', cluster, bases));
		return { groups, silhouettes: { [clusters.length]: silhouette(bases, clusters) } };
	}
	const most = Math.min(mostGroups, 2 + Math.floor(bases.length / basesPerGroup), bases.length);
	const tried = wish.k === undefined ? Array.from({ length: Math.max(1, most - 1) }, (_, at) => at + 2) : [wish.k];
	const clusterings = tried.map((k) => {
		const clusters = stableClusters(bases, Math.min(k, bases.length));
		return { clusters, silhouette: silhouette(bases, clusters) };
	});
	const best = clusterings.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
	const bySize = best.clusters
		.map((cluster) => groupOf('', cluster, bases))
		.sort((a, b) => b.members.length - a.members.length || (a.members[0] as number) - (b.members[0] as number));
	return {
		groups: bySize.map((group, at) => ({ ...group, id: String(at) })),
		silhouettes: Object.fromEntries(clusterings.map((each) => [each.clusters.length, each.silhouette])),
	};
}

function groupOf(id: string, cluster: Cluster, bases: readonly BaseCluster[]): OpinionGroup {
	const members = cluster.members.flatMap((at) => (bases[at] as BaseCluster).members).sort((a, b) => a - b);
	return { id, centre: cluster.centre, bases: cluster.members, members };
}
