import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOn, scaleOf } from './range-bars.tsx';

const range = (low: number, middle: number, high: number) => ({ label: '', low, middle, high, said: '' });

test('nought is on the scale, also where all is above it or all below', () => {
	expect(scaleOf([range(5, 6, 7)])).toEqual({ from: 0, to: 7 });
	expect(scaleOf([range(-7, -6, -5)])).toEqual({ from: -7, to: 0 });
	expect(scaleOf([])).toEqual({ from: 0, to: 0 });
	expect(placeOn({ from: -50, to: 150 }, 0)).toBe(25);
	expect(placeOn({ from: 0, to: 0 }, 0)).toBe(0);
});

test('what is more stands further to the right, and nothing stands outside', () => {
	const any = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
	fc.assert(
		fc.property(any, any, any, (a, b, c) => {
			const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
			const scale = scaleOf([range(low, middle, high)]);
			const [x, y, z] = [low, middle, high].map((value) => placeOn(scale, value));
			expect(x).toBeLessThanOrEqual(y ?? 0);
			expect(y).toBeLessThanOrEqual(z ?? 0);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(z).toBeLessThanOrEqual(100);
		}),
	);
});
