import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { outlineTyped } from './outline.ts';
import { shapeField } from './shape-field.ts';

const square = [
	[10, 56],
	[10.1, 56],
	[10.1, 56.1],
	[10, 56],
];

describe('an outline as somebody gives it', () => {
	test.each([
		['a polygon', { type: 'Polygon', coordinates: [square] }],
		['several', { type: 'MultiPolygon', coordinates: [[square]] }],
		['with heights', { type: 'Polygon', coordinates: [square.map((corner) => [...corner, 12])] }],
		['a feature', { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square] } }],
		[
			'a collection',
			{
				type: 'FeatureCollection',
				features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [square] } }],
			},
		],
	])('is read from GeoJSON: %s', (_, given) => {
		expect(outlineTyped(JSON.stringify(given))).toEqual([[square]]);
	});

	test('is read from corners as a map program shows them, and closed where it began', () => {
		expect(outlineTyped('56, 10\n56 10.1\n\n56.1; 10.1\n')).toEqual([[square]]);
	});

	test.each(['', 'Havnen', '56,1567 10,2032', '{', '[]', '{"type":"Point","coordinates":[10,56]}', 'null'])(
		'is not %j',
		(typed) => expect(outlineTyped(typed)).toBeUndefined(),
	);

	test('in metres instead of degrees is no outline', () => {
		const metres = { type: 'Polygon', coordinates: [square.map(([x = 0, y = 0]) => [x * 57_000, y * 110_000])] };
		expect(safeParse(shapeField, outlineTyped(JSON.stringify(metres))).success).toBe(false);
	});

	test('breaks nothing, whatever is given', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (typed) => {
				safeParse(shapeField, outlineTyped(typed) ?? []);
			}),
		);
	});
});
