/** A place on earth. */
export interface MapPoint {
	readonly latitude: number;
	readonly longitude: number;
}

/** Polygons of rings of [longitude, latitude]. */
export type Outline = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** A part of the earth between two meridians and two parallels. */
export interface Bounds {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The size of a drawing. */
export interface Frame {
	readonly width: number;
	readonly height: number;
}

/** Turns places on earth into places on a drawing, and back. */
export interface Projection extends Frame {
	readonly onMap: (point: MapPoint) => { readonly x: number; readonly y: number };
	readonly onEarth: (place: { readonly x: number; readonly y: number }) => MapPoint;
}

/** The part of the earth that outlines take up; undefined where there are none. */
export function boundsOf(outlines: readonly Outline[]): Bounds | undefined {
	if (outlines.flat(2).length === 0) return undefined;
	const bounds = { west: 180, south: 90, east: -180, north: -90 };
	for (const [longitude, latitude] of outlines.flat(2).flat()) {
		bounds.west = Math.min(bounds.west, longitude);
		bounds.east = Math.max(bounds.east, longitude);
		bounds.south = Math.min(bounds.south, latitude);
		bounds.north = Math.max(bounds.north, latitude);
	}
	return bounds;
}

/** The part of the earth around a point that is so much smaller than the whole. */
export function closeUp(whole: Bounds, { latitude, longitude }: MapPoint, times: number): Bounds {
	const [wide, high] = [(whole.east - whole.west) / times / 2, (whole.north - whole.south) / times / 2];
	return { west: longitude - wide, east: longitude + wide, south: latitude - high, north: latitude + high };
}

/**
 * Fits a part of the earth into a frame, in the middle and with the same scale both ways. Parallels and meridians are straight lines:
 * over a municipality, the fault is smaller than a line on the drawing.
 */
export function fitted(bounds: Bounds, { width, height }: Frame, margin = 0): Projection {
	const squeeze = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
	const wide = Math.max((bounds.east - bounds.west) * squeeze, 1e-9);
	const high = Math.max(bounds.north - bounds.south, 1e-9);
	const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
	const [left, top] = [(width - wide * scale) / 2, (height - high * scale) / 2];
	return {
		width,
		height,
		onMap: ({ latitude, longitude }) => ({
			x: left + (longitude - bounds.west) * squeeze * scale,
			y: top + (bounds.north - latitude) * scale,
		}),
		onEarth: ({ x, y }) => ({
			longitude: bounds.west + (x - left) / scale / squeeze,
			latitude: bounds.north - (y - top) / scale,
		}),
	};
}

/** An outline as the `d` of a path. Points that fall together on the drawing are drawn once. */
export function pathOf(outline: Outline, { onMap }: Projection): string {
	return outline
		.flat()
		.map((ring) => {
			const places = ring.map(([longitude, latitude]) => {
				const { x, y } = onMap({ longitude, latitude });
				return `${tenths(x)} ${tenths(y)}`;
			});
			return `M${places.filter((place, index) => place !== places[index - 1]).join('L')}Z`;
		})
		.join('');
}

/** The middle of the largest ring, where a name can stand. */
export function middleOf(outline: Outline): MapPoint | undefined {
	let [best, middle]: [number, MapPoint | undefined] = [0, undefined];
	for (const [ring = []] of outline) {
		let [area, longitude, latitude] = [0, 0, 0];
		for (const [index, to] of ring.entries()) {
			const from = ring[index === 0 ? ring.length - 1 : index - 1] as readonly [number, number];
			const part = from[0] * to[1] - to[0] * from[1];
			area += part;
			longitude += (from[0] + to[0]) * part;
			latitude += (from[1] + to[1]) * part;
		}
		if (Math.abs(area) <= best) continue;
		[best, middle] = [Math.abs(area), { longitude: longitude / (3 * area), latitude: latitude / (3 * area) }];
	}
	return middle;
}

/** As exact as anybody can see. */
export const tenths = (value: number) => Math.round(value * 10) / 10;

/** A name as it has room on a map: »Tornby og landsbyerne« is Tornby there. */
export const shortName = (name: string) => name.split(' og ')[0] ?? name;
