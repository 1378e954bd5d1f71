import { type DeskWish, deskNames } from '../desk-wish.ts';

/** An address on the desk that keeps the open pile and what narrows it. */
export function deskAddress(path: string, wish: DeskWish): string {
	const query = new URLSearchParams(wishPairs(wish));
	return query.size > 0 ? `${path}?${query}` : path;
}

/** The open pile as hidden fields, so that whoever has answered comes back to it; the place in it may be gone by then. */
export function openPile(wish: DeskWish): Record<string, string> {
	return Object.fromEntries(wishPairs({ ...wish, efter: undefined }));
}

/** The open pile as a form sent it along. */
export function sentPile(filled: (name: string) => string | undefined): DeskWish {
	return Object.fromEntries(deskNames.map((name) => [name, name === 'efter' ? undefined : filled(name)]));
}

function wishPairs(wish: DeskWish): [string, string][] {
	return deskNames.flatMap((name): [string, string][] => {
		const value = wish[name];
		return value ? [[name, value]] : [];
	});
}
