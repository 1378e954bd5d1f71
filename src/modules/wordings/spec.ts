import type { Wording, Words } from './wording.ts';

/** The kinds of matter that this module keeps wordings of. */
export const wordedKindNames = ['answer', 'theme', 'option', 'meeting'] as const;

/** One of them. */
export type WordedKindName = (typeof wordedKindNames)[number];

/** The fields that words of those kinds stand in. */
export type WordedFieldName =
	| 'heading'
	| 'title'
	| 'lead'
	| 'intro'
	| 'text'
	| 'questions'
	| 'access'
	| 'quietVoices'
	| 'agenda';

/** One field of a version: how much room there is, and how many lines of the form; one is a single line. */
export interface WordedField {
	readonly name: WordedFieldName;
	readonly limit: number;
	readonly rows: number;
	/** Each line by itself is a point of a list. */
	readonly isList?: boolean;
}

/** What a kind of matter says, and in which ways it can be said otherwise. */
export interface WordingSpec<Thing> {
	readonly kind: WordedKindName;
	readonly wordings: readonly Wording[];
	/** The one in which its name stands comes first. */
	readonly fields: readonly WordedField[];
	/** Its Danish words, by field. */
	readonly wordsOf: (thing: Thing) => Words;
}

/** The words of a thing as one text: when it changes, a version is older than they are. */
export function wordsAsOne(words: Words): string {
	return JSON.stringify(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));
}
