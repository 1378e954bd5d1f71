import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustered } from './clusters.ts';
import { boundsOf, closeUp, fitted, middleOf, type Outline, pathOf } from './projection.ts';

const island: Outline = [
	[
		[
			[10.9, 55.4],
			[11.2, 55.4],
			[11.2, 55.5],
			[10.9, 55.5],
			[10.9, 55.4],
		],
	],
];
const bounds = { west: 10.9, south: 55.4, east: 11.2, north: 55.5 };
const onEarth = fc.record({
	latitude: fc.double({ min: 55.4, max: 55.5, noNaN: true }),
	longitude: fc.double({ min: 10.9, max: 11.2, noNaN: true }),
});
const frame = fc.record({ width: fc.integer({ min: 100, max: 1000 }), height: fc.integer({ min: 100, max: 1000 }) });

describe('a projection', () => {
	test('leads there and back again, in every frame', () => {
		fc.assert(
			fc.property(onEarth, frame, (point, size) => {
				const { onMap, onEarth: back } = fitted(bounds, size, 10);
				const again = back(onMap(point));
				expect(again.latitude).toBeCloseTo(point.latitude, 8);
				expect(again.longitude).toBeCloseTo(point.longitude, 8);
			}),
		);
	});

	test('keeps everything within the frame, and north above south', () => {
		fc.assert(
			fc.property(onEarth, frame, (point, size) => {
				const { x, y } = fitted(bounds, size, 10).onMap(point);
				expect(x).toBeGreaterThanOrEqual(9.99);
				expect(x).toBeLessThanOrEqual(size.width - 9.99);
				expect(y).toBeGreaterThanOrEqual(9.99);
				expect(y).toBeLessThanOrEqual(size.height - 9.99);
			}),
		);
		const { onMap } = fitted(bounds, { width: 300, height: 300 });
		expect(onMap({ latitude: 55.5, longitude: 11 }).y).toBeLessThan(onMap({ latitude: 55.4, longitude: 11 }).y);
	});

	test('of a close-up has its point in the middle', () => {
		fc.assert(
			fc.property(onEarth, frame, (point, size) => {
				const { x, y } = fitted(closeUp(bounds, point, 4), size).onMap(point);
				expect(x).toBeCloseTo(size.width / 2, 3);
				expect(y).toBeCloseTo(size.height / 2, 3);
			}),
		);
	});
});

test('an outline has bounds, a middle, and a path that is short', () => {
	expect(boundsOf([island])).toEqual(bounds);
	expect(boundsOf([])).toBeUndefined();
	const middle = middleOf(island);
	expect(middle?.longitude).toBeCloseTo(11.05, 6);
	expect(middle?.latitude).toBeCloseTo(55.45, 6);
	const dense: Outline = [[Array.from({ length: 5_000 }, (_, index) => [10.9 + index * 1e-7, 55.4] as const)]];
	expect(pathOf(dense, fitted(bounds, { width: 100, height: 100 })).length).toBeLessThan(100);
});

test('clusters hold every dot once, however they fall', () => {
	const dots = fc.array(
		fc.record({ x: fc.double({ min: -50, max: 500, noNaN: true }), y: fc.double({ min: -50, max: 500, noNaN: true }) }),
		{ maxLength: 300 },
	);
	fc.assert(
		fc.property(dots, fc.integer({ min: 5, max: 60 }), (all, side) => {
			const clusters = clustered(all, side);
			expect(clusters.reduce((sum, { dots: some }) => sum + some.length, 0)).toBe(all.length);
			expect(new Set(clusters.flatMap(({ dots: some }) => some)).size).toBe(all.length);
			for (const { x, dots: some } of clusters)
				for (const dot of some) expect(Math.abs(dot.x - x)).toBeLessThanOrEqual(side);
		}),
	);
});
