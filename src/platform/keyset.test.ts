import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './identifiers.ts';
import { keysetPage, readCursor, writeCursor } from './keyset.ts';

test('a cursor survives its address', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 64 }), (value) => {
			const cursor = { value: value.toWellFormed(), id: newId() };
			expect(readCursor(writeCursor(cursor))).toEqual(cursor);
		}),
	);
});

test('nonsense in the address is the beginning of the list', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const read = readCursor(text);
			expect(read === undefined || typeof read.value === 'string').toBe(true);
		}),
	);
	expect(readCursor(Buffer.from('["x","not-an-id"]').toString('base64url'))).toBeUndefined();
	expect(readCursor(Buffer.from(`["${'x'.repeat(65)}","${newId()}"]`).toString('base64url'))).toBeUndefined();
});

test('following the pages shows every row once, in order', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, limit) => {
			const all = Array.from({ length: count }, (_, place) => ({ place, id: newId() }));
			const seen: number[] = [];
			let from = 0;
			for (;;) {
				const page = keysetPage(all.slice(from, from + limit + 1), limit, (row) => ({
					value: String(row.place),
					id: row.id,
				}));
				seen.push(...page.items.map((row) => row.place));
				if (!page.next) break;
				from = Number(readCursor(page.next)?.value) + 1;
			}
			expect(seen).toEqual(all.map((row) => row.place));
		}),
	);
});
