import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { areaAt, listDrawnAreas, toTheMetre } from '../../areas/index.ts';
import type { Where } from '../../contributions/index.ts';
import { key } from '../refusals.ts';

/** Where a proposal is about, as its writer says it. */
export interface SaidPlace {
	readonly place?: string | undefined;
	/** The key of an area. */
	readonly area?: string | undefined;
	readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/**
 * Holds a place against the areas of the municipality. A point decides the area that it lies in; one outside all of them is somebody
 * else's matter. Where nobody has drawn the areas, a point is taken as it is.
 */
export async function findPlace(context: Context, said: SaidPlace): Promise<Where | Refused> {
	if (!said.area && !said.point) return { place: said.place };
	const areas = await listDrawnAreas(context);
	const chosen = areas.find(({ key: name }) => name === said.area);
	if (said.area && !chosen) return refused(key('area-unknown'), 'area');
	if (!said.point) return { place: said.place, areaId: chosen?.id };
	const point = toTheMetre(said.point);
	if (!areas.some(({ shape }) => shape)) return { place: said.place, areaId: chosen?.id, point };
	const area = areaAt(areas, point);
	return area ? { place: said.place, areaId: area.id, point } : refused(key('point-outside'), 'point');
}
