import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBands, bandOfAge, noAges, shownTogether, sumOf, withAge } from './age-bands.ts';

test('every age has one band, and the bands follow each other', () => {
	expect([0, 14, 15, 17, 18, 24, 25, 34, 35, 44, 64, 65, 74, 75, 104].map(bandOfAge)).toEqual([
		'0-14',
		'0-14',
		'15-17',
		'15-17',
		'18-24',
		'18-24',
		'25-34',
		'25-34',
		'35-44',
		'35-44',
		'55-64',
		'65-74',
		'65-74',
		'75',
		'75',
	]);
});

test('what is shown moves by five answers or more at a time, and never runs ahead of what is counted', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...ageBands), { maxLength: 60 }), (told) => {
			let counts = noAges;
			for (const band of told) {
				const before = sumOf(counts.shown);
				counts = withAge(counts, band);
				const moved = sumOf(counts.shown) - before;
				expect(moved === 0 || moved >= shownTogether).toBe(true);
				expect(counts.shown.every((count, place) => count <= (counts.counted[place] ?? 0))).toBe(true);
			}
			expect(sumOf(counts.counted)).toBe(told.length);
			expect(told.length - sumOf(counts.shown)).toBeLessThan(shownTogether);
		}),
	);
});
