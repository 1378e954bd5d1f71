/** A place on earth in WGS84, as satellites and map programs give it. */
export interface GeoPoint {
	readonly latitude: number;
	readonly longitude: number;
}

/** [longitude, latitude], in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** Polygons of rings, as the coordinates of a GeoJSON MultiPolygon: the first ring is the outline, the others are holes. */
export type AreaShape = readonly (readonly (readonly Position[])[])[];

/**
 * Whether a point lies within a shape: from it, eastwards, one crosses the lines an odd number of times. A line belongs to one of
 * the two areas that meet there, so that every point lies in one area and no point in two.
 */
export function isInside(shape: AreaShape, { longitude, latitude }: GeoPoint): boolean {
	let inside = false;
	for (const ring of shape.flat()) {
		for (const [place, to] of ring.entries()) {
			const from = ring[place === 0 ? ring.length - 1 : place - 1] as Position;
			// The same line is walked the other way round by the neighbour: ordered, both get the same sum to the last digit.
			const [low, high] = from[1] <= to[1] ? [from, to] : [to, from];
			if (low[1] > latitude === high[1] > latitude) continue;
			const crossing = low[0] + ((latitude - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
			if (longitude < crossing) inside = !inside;
		}
	}
	return inside;
}

/** The area that a point lies in. */
export function areaAt<Area extends { readonly shape: AreaShape | null }>(
	areas: readonly Area[],
	point: GeoPoint,
): Area | undefined {
	return areas.find(({ shape }) => shape !== null && isInside(shape, point));
}

/** A point to the metre: nobody points at a map more exactly than that. */
export function toTheMetre({ latitude, longitude }: GeoPoint): GeoPoint {
	return { latitude: Math.round(latitude * 1e5) / 1e5, longitude: Math.round(longitude * 1e5) / 1e5 };
}
