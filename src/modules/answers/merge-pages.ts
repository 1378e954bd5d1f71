import { type Cursor, type KeysetPage, keysetPage, writeCursor } from '../../platform/keyset.ts';

/** A page of two lists with one order, made from a page of each that was read from the same place. */
export function mergePages<Item>(
	pages: readonly KeysetPage<Item>[],
	limit: number,
	cursorOf: (item: Item) => Cursor,
	direction: 'up' | 'down',
): KeysetPage<Item> {
	const sign = direction === 'up' ? 1 : -1;
	const compare = (a: Item, b: Item) => sign * compareCursors(cursorOf(a), cursorOf(b));
	const items = pages.flatMap((page) => page.items).sort(compare);
	const merged = keysetPage(items, limit, cursorOf);
	const last = merged.items.at(-1);
	// A list that was cut off goes on even where what was read of it fits on the page.
	if (!merged.next && last && pages.some((page) => page.next)) return { ...merged, next: writeCursor(cursorOf(last)) };
	return merged;
}

function compareCursors(a: Cursor, b: Cursor): number {
	if (a.value !== b.value) return a.value < b.value ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
