import { boundsOf, closeUp, fitted, type MapPoint, type Outline, type Projection } from './projection.ts';

/** The map that one points at, in pixels: narrow enough for the narrowest screen, as it must not be stretched. */
export const mapFrame = { width: 288, height: 216 } as const;

/** How much closer the map comes once a point is set, so that a second look can be more exact. */
const closer = 4;

const margin = 8;

type Drawn = { readonly shape: Outline | null };

const outlines = (areas: readonly Drawn[]) => areas.flatMap(({ shape }) => (shape ? [shape] : []));

/** The whole municipality on that map; undefined where nobody has drawn it. */
export function wholeMap(areas: readonly Drawn[]): Projection | undefined {
	const bounds = boundsOf(outlines(areas));
	return bounds && fitted(bounds, mapFrame, margin);
}

/** The surroundings of a point on that map. */
export function closeUpOn(areas: readonly Drawn[], point: MapPoint): Projection | undefined {
	const bounds = boundsOf(outlines(areas));
	return bounds && fitted(closeUp(bounds, point, closer), mapFrame);
}
