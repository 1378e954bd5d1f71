import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromNewestOn, nextWindow } from './from-newest-on.ts';

describe('looking from the newest on', () => {
	test('finds what looking at everything would have found', async () => {
		const numbers = fc.array(fc.record({ at: fc.nat(60), fits: fc.boolean() }), { maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(
				numbers,
				fc.integer({ min: 1, max: 12 }),
				fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
				async (given, enough, sizes) => {
					const newest = given.toSorted((a, b) => b.at - a.at);
					const look = async (from: Date | undefined) =>
						newest.filter(({ at, fits }) => fits && at >= (from?.getTime() ?? 0)).slice(0, enough);
					const found = await fromNewestOn({
						beginningOf: async (size) => (newest[size - 1] ? new Date(newest[size - 1]?.at ?? 0) : undefined),
						look,
						countOf: (some) => some.length,
						enough,
						sizes: sizes.toSorted((a, b) => a - b),
					});
					expect(found.map(({ at }) => at)).toEqual((await look(undefined)).map(({ at }) => at));
				},
			),
		);
	});

	test('goes further back by how much there was, and looks at everything when there was nothing', () => {
		const sizes = [2_000, 8_000, 32_000];
		const next = (looked: number, found: number) => nextWindow(sizes, { looked, found, enough: 1_001 });
		expect(next(0, 0)).toBe(2_000);
		expect(next(2_000, 900)).toBe(8_000);
		expect(next(2_000, 100)).toBe(32_000);
		expect(next(2_000, 300)).toBe(32_000);
		expect(next(2_000, 301)).toBe(8_000);
		expect(next(2_000, 1)).toBeUndefined();
		expect(next(2_000, 0)).toBeUndefined();
		expect(next(32_000, 1_000)).toBeUndefined();
	});
});
