import { directionOf, type Language } from './language.ts';

/**
 * A name, a title or an address inside a sentence that is read the other way: the reader's browser works out its
 * direction alone, so that neither it nor the sentence around it is turned.
 */
export function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}

/** A name beside other words, in its own direction where the page is read the other way. */
export function apart(language: Language, text: string): string {
	return directionOf(language) === 'rtl' ? isolated(text) : text;
}

/** A name and what stands after it, as "Ane, 5. marts"; each in its own direction where the page is read the other way. */
export function afterComma(language: Language, name: string, more: string): string {
	return directionOf(language) === 'rtl' ? `${isolated(name)}، ${more}` : `${name}, ${more}`;
}
