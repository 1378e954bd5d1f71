import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../../../demo/lindholm/areas.ts';
import { contributions } from '../../../demo/lindholm/contributions.ts';
import { pointedPieces, pointOf } from '../../../demo/lindholm/points.ts';
import { type AreaShape, areaAt, isInside, type Position, toTheMetre } from './shape.ts';

const point = (longitude: number, latitude: number) => ({ longitude, latitude });

/** A square from the south-west corner. */
const square = (west: number, south: number, size: number): Position[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south],
];

const anywhere = fc.record({
	longitude: fc.double({ min: -1, max: 11, noNaN: true }),
	latitude: fc.double({ min: -1, max: 11, noNaN: true }),
});

describe('a point in a shape', () => {
	test('is told from one beside it, in a hole, and in each of two islands', () => {
		const withHole: AreaShape = [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]];
		expect(isInside(withHole, point(1, 1))).toBe(true);
		expect(isInside(withHole, point(5, 5))).toBe(false);
		expect(isInside(withHole, point(20.5, 0.5))).toBe(true);
		expect(isInside(withHole, point(15, 0.5))).toBe(false);
	});

	test('is the same whichever way round the ring is walked, and whether or not it is closed', () => {
		fc.assert(
			fc.property(anywhere, (where) => {
				const ring = square(2, 3, 5);
				const inside = isInside([[ring]], where);
				expect(isInside([[[...ring].reverse()]], where)).toBe(inside);
				expect(isInside([[ring.slice(1)]], where)).toBe(inside);
			}),
		);
	});

	test('lies in exactly one of the areas that a municipality is cut into, on a line too', () => {
		const cut = fc.double({ min: 0.5, max: 9.5, noNaN: true });
		fc.assert(
			fc.property(cut, cut, anywhere, fc.boolean(), (top, bottom, somewhere, onTheLine) => {
				const west: AreaShape = [
					[
						[
							[0, 0],
							[bottom, 0],
							[top, 10],
							[0, 10],
						],
					],
				];
				const east: AreaShape = [
					[
						[
							[bottom, 0],
							[10, 0],
							[10, 10],
							[top, 10],
						],
					],
				];
				const { latitude } = somewhere;
				const where = onTheLine ? { latitude, longitude: bottom + (latitude / 10) * (top - bottom) } : somewhere;
				const within = isInside([[square(0, 0, 10)]], where);
				expect([west, east].filter((half) => isInside(half, where)).length).toBe(within ? 1 : 0);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('Lindholm', () => {
	const box = fc.record({
		longitude: fc.double({ min: 10.85, max: 11.25, noNaN: true }),
		latitude: fc.double({ min: 55.35, max: 55.55, noNaN: true }),
	});

	test('is drawn without gap and overlap between its areas', () => {
		fc.assert(
			fc.property(box, (where) => {
				expect(areas.filter(({ shape }) => isInside(shape, where)).length).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 500 },
		);
	});

	test('has every piece that is on the map in one of its areas', () => {
		const lost = pointedPieces.filter((piece) => !areaAt(areas, pointOf(piece) ?? { latitude: 0, longitude: 0 }));
		expect(lost).toEqual([]);
		const unknown = pointedPieces.filter((piece) => !contributions.some(({ key }) => key === piece));
		expect(unknown).toEqual([]);
	});

	test('finds the area of a point, and none at sea', () => {
		const drawn = areas.map(({ key, shape }) => ({ key, shape }));
		expect(areaAt(drawn, point(11.055, 55.4558))?.key).toBe('midtbyen');
		expect(areaAt(drawn, point(10.8, 55.46))).toBeUndefined();
		expect(areaAt([{ shape: null }], point(11, 55))).toBeUndefined();
	});
});

test('a point is kept to the metre, and keeping it twice changes nothing', () => {
	fc.assert(
		fc.property(anywhere, (where) => {
			const kept = toTheMetre(where);
			expect(toTheMetre(kept)).toEqual(kept);
			expect(Math.abs(kept.latitude - where.latitude)).toBeLessThan(0.00001);
		}),
	);
});
