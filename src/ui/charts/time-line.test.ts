import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePoints, niceTop } from './time-line.tsx';

test('the scale is never lower than the highest value, and not much higher', () => {
	fc.assert(
		fc.property(fc.integer({ min: 5, max: 1_000_000 }), (most) => {
			expect(niceTop(most)).toBeGreaterThanOrEqual(most);
			expect(niceTop(most)).toBeLessThanOrEqual(most * 1.6);
		}),
	);
	expect([0, 3, 7, 12, 83, 1000].map(niceTop)).toEqual([4, 4, 8, 15, 100, 1000]);
});

test('a line begins at the left, ends at the right and stands on zero', () => {
	expect(linePoints([0, 2, 4], 4)).toBe('0,160 300,80 600,0');
	expect(linePoints([2], 4)).toBe('0,80 600,80');
});
