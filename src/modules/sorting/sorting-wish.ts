import { cursorInQuery, wordInQuery } from './fields.ts';

/** The part of an address that says which pile is open and how it is narrowed; the same for the list and a piece in it. */
export const sortingQuery = { bunke: wordInQuery, emne: wordInQuery, soeg: wordInQuery, efter: cursorInQuery };

/** What an address asks of the desk. */
export type SortingWish = { readonly [Name in keyof typeof sortingQuery]?: string | undefined };

const names = Object.keys(sortingQuery) as readonly (keyof SortingWish)[];

/** An address on the desk that keeps the open pile and what narrows it. */
export function sortingAddress(path: string, wish: SortingWish): string {
	const query = new URLSearchParams(pairsOf(wish));
	return query.size > 0 ? `${path}?${query}` : path;
}

/** The open pile as hidden fields of a form. */
export function openPile(wish: SortingWish): Record<string, string> {
	return Object.fromEntries(pairsOf(wish));
}

/** The open pile as a form sent it along. */
export function sentPile(filled: (name: string) => string | undefined): SortingWish {
	return Object.fromEntries(names.map((name) => [name, filled(name)]));
}

function pairsOf(wish: SortingWish): [string, string][] {
	return names.flatMap((name): [string, string][] => {
		const value = wish[name];
		return value ? [[name, value]] : [];
	});
}
