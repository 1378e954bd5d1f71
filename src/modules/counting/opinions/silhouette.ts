import { type Cluster, distance, type Weighted } from './k-means.ts';

/**
 * How much nearer everybody is to their own than to the next group, from −1 to 1, as a mean over the places (Rousseeuw 1987). Whoever is alone in a
 * group counts nought; one group alone has no next one, and counts nought too.
 */
export function silhouette(places: readonly Weighted[], clusters: readonly Cluster[]): number {
	if (clusters.length < 2) return 0;
	const sum = clusters
		.flatMap((own) => own.members.map((at) => widthOf(at, own, clusters, places)))
		.reduce((total, width) => total + width, 0);
	return sum / places.length;
}

function widthOf(at: number, own: Cluster, clusters: readonly Cluster[], places: readonly Weighted[]): number {
	if (own.members.length === 1) return 0;
	const total = (cluster: Cluster) =>
		cluster.members.reduce(
			(sum, other) => sum + distance((places[at] as Weighted).place, (places[other] as Weighted).place),
			0,
		);
	const within = total(own) / (own.members.length - 1);
	const next = Math.min(
		...clusters.filter((cluster) => cluster !== own).map((cluster) => total(cluster) / cluster.members.length),
	);
	return (next - within) / Math.max(next, within);
}
