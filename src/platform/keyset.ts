import { isId } from './identifiers.ts';

/** Where a list goes on: the sort value and the id of the last one shown. */
export interface Cursor {
	readonly value: string;
	readonly id: string;
}

/** A page of a list, with where it goes on. */
export interface KeysetPage<Item> {
	readonly items: readonly Item[];
	readonly next?: string;
}

/** Writes a cursor for an address. */
export function writeCursor(cursor: Cursor): string {
	return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

/** Reads a cursor from an address; nonsense is the beginning of the list. */
export function readCursor(text: string | undefined): Cursor | undefined {
	if (!text) return undefined;
	try {
		const [value, id, ...more]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
		return typeof value === 'string' && value.length <= 64 && typeof id === 'string' && isId(id) && more.length === 0
			? { value, id }
			: undefined;
	} catch {
		return undefined;
	}
}

/** Cuts one row more than the page off, and says where the list goes on. */
export function keysetPage<Item>(
	rows: readonly Item[],
	limit: number,
	cursorOf: (item: Item) => Cursor,
): KeysetPage<Item> {
	const items = rows.slice(0, limit);
	const last = items.at(-1);
	return rows.length > limit && last ? { items, next: writeCursor(cursorOf(last)) } : { items };
}
