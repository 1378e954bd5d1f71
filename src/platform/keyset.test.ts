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

test('a page that holds exactly the last rows says that the list ends', () => {
	const rows = [1, 2, 3].map((place) => ({ place, id: newId() }));
	const cursorOf = (row: { place: number; id: string }) => ({ value: String(row.place), id: row.id });
	expect(keysetPage(rows, 3, cursorOf)).toEqual({ items: rows });
	expect(keysetPage(rows, 2, cursorOf).next).toBe(writeCursor(cursorOf(rows[1] as (typeof rows)[number])));
	expect(keysetPage([], 2, cursorOf)).toEqual({ items: [] });
});

test('a cursor with more in it than we put there is not ours', () => {
	const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
	expect(readCursor(made(['x', newId()]))).toBeDefined();
	expect(readCursor(made(['x', newId(), 'more']))).toBeUndefined();
	expect(readCursor(made([1, newId()]))).toBeUndefined();
	expect(readCursor(made(['x', 1]))).toBeUndefined();
	expect(readCursor('')).toBeUndefined();
});
