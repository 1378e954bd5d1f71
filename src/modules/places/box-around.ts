import type { GlobeBox } from '../../platform/tiles/tile-template.ts';
import { boundsOf, type Outline } from '../../ui/map/index.ts';

/** Whoever moves the map a little past the border still stands on ground. */
const beyond = 0.25;

/** The box around some outlines, and a little more; undefined where nothing is drawn. */
export function boxAround(outlines: readonly Outline[]): GlobeBox | undefined {
	const bounds = boundsOf(outlines);
	if (!bounds) return undefined;
	const { west, south, east, north } = bounds;
	const [wide, high] = [(east - west) * beyond, (north - south) * beyond];
	return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}
