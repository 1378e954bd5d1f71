import type { Language } from '../../platform/context.ts';
import { type HouseTexts, houseTexts } from './texts.ts';

export { type SaidColumn, sayColumn } from './personal-words.ts';
export { type HousePage, housePages } from './reads/search-pages.ts';

/** What is kept about people, in words: the same wherever it is told. */
export function personalWords(language: Language): HouseTexts['privacy'] {
	return houseTexts(language).privacy;
}
