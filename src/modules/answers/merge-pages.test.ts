import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../platform/identifiers.ts';
import { type Cursor, type KeysetPage, keysetPage, readCursor } from '../../platform/keyset.ts';
import { mergePages } from './merge-pages.ts';

const list = fc.array(fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'), { maxLength: 12 });
const cursorOf = (item: Cursor): Cursor => item;
const compare = (a: Cursor, b: Cursor) => `${a.value} ${a.id}`.localeCompare(`${b.value} ${b.id}`);

/** A page as the database gives it: everything after the cursor, cut at the limit. */
function pageOf(items: readonly Cursor[], after: string | undefined, limit: number, sign: 1 | -1): KeysetPage<Cursor> {
	const cursor = readCursor(after);
	const rest = items
		.filter((item) => cursor === undefined || sign * compare(item, cursor) > 0)
		.toSorted((a, b) => sign * compare(a, b));
	return keysetPage(rest.slice(0, limit + 1), limit, cursorOf);
}

test('two lists read as one show every item once and in order, whatever the size of the page', () => {
	fc.assert(
		fc.property(list, list, fc.integer({ min: 1, max: 5 }), fc.constantFrom('up', 'down'), (one, two, limit, way) => {
			const sign = way === 'up' ? 1 : -1;
			const lists = [one, two].map((values) => values.map((value) => ({ value, id: newId() })));
			const shown: Cursor[] = [];
			let after: string | undefined;
			do {
				const pages = lists.map((items) => pageOf(items, after, limit, sign));
				const page = mergePages(pages, limit, cursorOf, way);
				expect(page.items.length).toBeLessThanOrEqual(limit);
				shown.push(...page.items);
				after = page.next;
			} while (after);
			expect(shown).toEqual(lists.flat().toSorted((a, b) => sign * compare(a, b)));
		}),
	);
});
