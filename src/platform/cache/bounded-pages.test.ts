import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoundedPages } from './bounded-pages.ts';

const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(5000)), { maxLength: 60 });

test('never holds more than its bound, and gives back only what was last kept', () => {
	fc.assert(
		fc.property(writes, fc.integer({ min: 300, max: 12_000 }), (list, bound) => {
			const pages = createBoundedPages<number>(bound, (size) => size);
			const last = new Map<string, number>();
			for (const [key, size] of list) {
				pages.set(key, size);
				last.set(key, size);
				expect(pages.bytes).toBeLessThanOrEqual(bound);
				const held = [...last].filter(([one]) => pages.get(one) !== undefined);
				expect(held.every(([one, value]) => pages.get(one) === value)).toBe(true);
				expect(pages.bytes).toBe(held.reduce((sum, [one, value]) => sum + value + one.length * 4 + 200, 0));
				if (size + 204 <= bound) expect(pages.get(key)).toBe(size);
			}
		}),
	);
});

test('lets go of the page that was longest not written', () => {
	const pages = createBoundedPages<number>(3500, (size) => size);
	for (const key of ['a', 'b']) pages.set(key, 1000);
	pages.set('a', 1000);
	for (const key of ['c']) pages.set(key, 1200);
	expect([pages.get('a'), pages.get('b'), pages.get('c')]).toEqual([1000, undefined, 1200]);
});
