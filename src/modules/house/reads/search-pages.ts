import type { Language } from '../../../platform/context.ts';
import type { FixedText } from '../../../platform/search/fixed-texts.ts';
import { houseTexts } from '../texts.ts';
import { journalRead } from './list-seals.ts';
import { accessibilityRead } from './read-accessibility.ts';
import { privacyRead } from './read-privacy.ts';
import { aboutRead, contactRead, rulesRead } from './read-words.ts';

/** One of the municipality's own pages, for the search. */
export interface HousePage extends FixedText {
	readonly path: string;
}

const reads = {
	about: aboutRead,
	rules: rulesRead,
	contact: contactRead,
	privacy: privacyRead,
	accessibility: accessibilityRead,
	journal: journalRead,
} as const;

/** The municipality's own pages with their words in one language. */
export function housePages(language: Language): readonly HousePage[] {
	const texts = houseTexts(language);
	return (Object.keys(reads) as (keyof typeof reads)[]).map((name, place) => ({
		// No row has this id: it is older than the program.
		id: `00000000-0000-7000-8000-${String(place + 1).padStart(12, '0')}`,
		path: reads[name].path,
		title: texts[name].title,
		text: sentencesIn(texts[name]).join(' '),
	}));
}

/** Every text in some words, but for their keys; what is made of names and numbers is left out. */
function sentencesIn(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}
