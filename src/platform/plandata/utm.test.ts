import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromUtm32, isOnDanishMap } from './utm.ts';

// Checked against the ellipsoid itself, not against another program: what makes a map a map is that lengths and angles are right.
const equator = 6_378_137;
const flattening = 1 / 298.257222101;
const square = flattening * (2 - flattening);
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How many metres a degree north and a degree east are at a latitude. */
function metresAt(latitude: number): { readonly north: number; readonly east: number } {
	const w = 1 - square * Math.sin(radians(latitude)) ** 2;
	return {
		north: radians(1) * ((equator * (1 - square)) / w ** 1.5),
		east: radians(1) * (equator / Math.sqrt(w)) * Math.cos(radians(latitude)),
	};
}

/** The length of the meridian from the equator, by adding up small pieces of it. */
function meridian(latitude: number): number {
	const steps = 20_000;
	let sum = 0;
	for (let step = 0; step < steps; step += 1) sum += metresAt((latitude * (step + 0.5)) / steps).north;
	return (sum * latitude) / steps;
}

const anywhere = fc.record({
	east: fc.double({ min: 420_000, max: 900_000, noNaN: true }),
	north: fc.double({ min: 6_030_000, max: 6_400_000, noNaN: true }),
});

describe('a place on an official map', () => {
	test('on the middle meridian lies as far north as the meridian is long', () => {
		for (const latitude of [54.5, 55.67, 57.75]) {
			const [longitude, found] = fromUtm32(500_000, 0.9996 * meridian(latitude));
			expect(longitude).toBe(9);
			expect(found).toBeCloseTo(latitude, 7);
		}
	});

	test('keeps angles, and lengths but for the scale of the zone, everywhere in Denmark', () => {
		fc.assert(
			fc.property(anywhere, ({ east, north }) => {
				const from = fromUtm32(east, north);
				const metres = metresAt(from[1]);
				const step = ([longitude, latitude]: readonly [number, number]) => [
					(longitude - from[0]) * metres.east,
					(latitude - from[1]) * metres.north,
				];
				const [eastward, northward] = [step(fromUtm32(east + 20, north)), step(fromUtm32(east, north + 20))];
				const expected = 20 / (0.9996 * (1 + (east - 500_000) ** 2 / (2 * (0.9996 * 6_381_000) ** 2)));
				for (const [x = 0, y = 0] of [eastward, northward]) expect(Math.hypot(x, y)).toBeCloseTo(expected, 2);
				const [a = 0, b = 0] = eastward;
				const [c = 0, d = 0] = northward;
				expect(Math.abs(a * c + b * d)).toBeLessThan(0.01);
			}),
		);
	});

	test('is told from what cannot be one', () => {
		expect(isOnDanishMap(724_000, 6_175_000)).toBe(true);
		expect(isOnDanishMap(12.57, 55.68)).toBe(false);
		expect(isOnDanishMap(6_175_000, 724_000)).toBe(false);
	});
});
