import * as v from 'valibot';
import type { AreaShape, Position } from './shape.ts';

/** Far more than the outline of a municipality needs at the scale of a screen. */
const mostPoints = 5_000;

const position = v.pipe(
	v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]),
	v.transform((pair): Position => pair),
);

/** The last part of an area's address. */
export const areaKeyField = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'area-key-wrong'));

/** What an area is called. */
export const areaNameField = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1, 'area-name-missing'),
	v.maxLength(80, 'area-name-too-long'),
	v.regex(/^\P{C}*$/u, 'area-name-missing'),
);

/** The outline of an area as it is given. */
export const shapeField = v.pipe(
	v.array(v.array(v.pipe(v.array(position, 'area-shape-wrong'), v.minLength(4, 'area-shape-wrong')))),
	v.minLength(1, 'area-shape-wrong'),
	v.check((shape) => shape.flat(2).length <= mostPoints, 'area-shape-too-large'),
	v.transform((shape): AreaShape => shape),
);
