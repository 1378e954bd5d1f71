import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { closeUpOn, mapFrame, wholeMap } from '../../../ui/map/index.ts';
import { areaAt, listDrawnAreas, toTheMetre } from '../../areas/index.ts';
import { key } from '../refusals.ts';

type Typed = Sent['typed'];

/** The field in which a browser tells where on the picture somebody pointed. */
export const mapField = 'map';

/** Where the page says what came of it. */
export const pointField = 'point';

/** Where the page is told that a point was set or taken away: a step of the form, and no error. */
export const pointSetField = 'point-set';

/** The button that takes the point away again. */
export const removeField = 'no-point';

/** The point that a form holds: what was there before, or was pointed at. */
export function pointTyped(typed: Typed): { readonly latitude: number; readonly longitude: number } | undefined {
	if (typed.text(removeField) !== undefined) return undefined;
	const [latitude, longitude] = (typed.filled(pointField) ?? '').split(',').map(Number);
	return latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
}

/** Where a proposal is about, as it stands in the form. Nonsense is not a point, and is told. */
export function placeOf(typed: Typed): Readonly<Record<string, unknown>> {
	return { place: typed.filled('place'), area: typed.filled('area'), point: pointTyped(typed) };
}

/**
 * Somebody pointed at the map in a form, or took the point away: a step of the form, which comes back with everything else as it was
 * typed. Works without script, as the picture of the map is a button that tells where it was pressed.
 */
export async function pointFirst(
	sent: Sent,
	words: unknown,
	otherwise: (sent: Sent, words: unknown) => unknown | Promise<unknown> = (_sent, same) => same,
): Promise<unknown> {
	const { typed } = sent;
	if (typed.text(removeField) !== undefined)
		return new InputProblems([{ key: key('point-set'), field: pointSetField }]);
	if (typed.text(`${mapField}.x`) === undefined) return otherwise(sent, words);
	const pointed = await pointedAt(sent);
	const field = pointed === 'point-set' ? pointSetField : pointField;
	return new InputProblems([{ key: key(pointed), field }]);
}

async function pointedAt({ typed, context }: Sent): Promise<'point-set' | 'point-missed' | 'point-outside'> {
	const areas = await listDrawnAreas(context);
	const point = pointOnMap(typed, areas);
	if (!point) return 'point-missed';
	return areaAt(areas, point) ? 'point-set' : 'point-outside';
}

/** The place on earth that was pointed at: on the whole map, or on the close-up that is shown around a point. */
export function pointOnMap(typed: Typed, areas: Parameters<typeof wholeMap>[0]) {
	const [x, y] = [Number(typed.text(`${mapField}.x`)), Number(typed.text(`${mapField}.y`))];
	// The keyboard presses a picture at its corner, which is at sea.
	if (!(x > 0 && y > 0 && x <= mapFrame.width && y <= mapFrame.height)) return undefined;
	const shown = pointTyped(typed);
	const projection = shown ? closeUpOn(areas, shown) : wholeMap(areas);
	return projection && toTheMetre(projection.onEarth({ x, y }));
}
