import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest, suppressed } from './suppression.ts';

/** All lists of so many numbers up to a highest. */
function everyList(length: number, highest: number): number[][] {
	if (length === 0) return [[]];
	return everyList(length - 1, highest).flatMap((before) =>
		Array.from({ length: highest + 1 }, (_, count) => [...before, count]),
	);
}

const wholeOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('what could point at somebody is hidden', () => {
	test('every number below five, and never one alone', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 9 }), (counts) => {
				const shown = suppressed(counts);
				const hidden = shown.filter((count) => count === null);
				expect(shown.every((count, place) => count === null || (count === counts[place] && count >= fewest))).toBe(
					true,
				);
				expect(hidden.length).not.toBe(1);
			}),
		);
	});

	test('numbers that are large enough are all shown', () => {
		expect(suppressed([5, 90, 12])).toEqual([5, 90, 12]);
	});

	test('a lone small number takes the smallest of the others along', () => {
		expect(suppressed([3, 40, 20])).toEqual([null, 40, null]);
	});

	test.each([
		[2, 14],
		[3, 12],
		[4, 8],
	])('whoever knows the rule and the whole cannot find one of %i numbers', (length, highest) => {
		const lists = everyList(length, highest).filter((counts) => wholeOf(counts) > 0);
		const possible = new Map<string, Set<number>[]>();
		const seenOf = (counts: readonly number[]) => JSON.stringify([suppressed(counts), wholeOf(counts)]);
		for (const counts of lists) {
			const seen = seenOf(counts);
			const values = possible.get(seen) ?? counts.map(() => new Set<number>());
			for (const [place, count] of counts.entries()) values[place]?.add(count);
			possible.set(seen, values);
		}
		const found = lists.filter((counts) =>
			suppressed(counts).some((shown, place) => shown === null && possible.get(seenOf(counts))?.[place]?.size === 1),
		);
		expect(found).toEqual([]);
	});
});
