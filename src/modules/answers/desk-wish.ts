import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { cursorInQuery, wordInQuery } from './words.ts';

/** An id as a filter; nonsense filters nothing. */
const idInQuery = v.optional(
	v.pipe(
		v.string(),
		v.maxLength(100),
		v.transform((text) => (isId(text) ? text : undefined)),
	),
);

/** The part of an address that says which pile is open and how it is narrowed; the same for the inbox and a piece in it. */
export const deskQuery = {
	bunke: wordInQuery,
	forloeb: wordInQuery,
	tema: idInQuery,
	kanal: wordInQuery,
	omraade: idInQuery,
	hos: idInQuery,
	soeg: wordInQuery,
	efter: cursorInQuery,
};

/** The names of those parts. */
export const deskNames = Object.keys(deskQuery) as readonly (keyof typeof deskQuery)[];

/** What an address asks of the inbox. */
export type DeskWish = { readonly [Name in keyof typeof deskQuery]?: string | undefined };

/** What narrows every pile: all of a wish but the pile and the place in it. */
export function filterOnly({ forloeb, tema, kanal, omraade, hos, soeg }: DeskWish): DeskWish {
	return { forloeb, tema, kanal, omraade, hos, soeg };
}

/** Whether anything narrows the piles. */
export function isFiltered(wish: DeskWish): boolean {
	return Object.values(filterOnly(wish)).some(Boolean);
}
