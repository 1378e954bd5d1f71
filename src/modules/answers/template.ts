/** What can stand in braces in an answer template and is filled in for each piece. */
export const placeholders = ['navn', 'overskrift', 'løfte'] as const;

/** One such word. */
export type Placeholder = (typeof placeholders)[number];

/** What the places of one piece are filled with. */
export type Filling = Readonly<Record<Placeholder, string>>;

const place = /\{([^{}\n]{0,40})\}/g;

/** The first word in braces that is no place to fill: somebody has misspelt it, and a citizen would read it. */
export function unknownPlaceholder(text: string): string | undefined {
	for (const [, word = ''] of text.matchAll(place)) if (!isPlaceholder(word)) return word;
	return undefined;
}

/** A text with its places filled, once: what is filled in is never read as a place itself. */
export function fillIn(text: string, filling: Filling): string {
	return text.replace(place, (whole, word: string) => (isPlaceholder(word) ? filling[word] : whole));
}

function isPlaceholder(word: string): word is Placeholder {
	return (placeholders as readonly string[]).includes(word);
}

/** The words of an answer, as a template or filled in. */
export interface AnswerWords {
	readonly heading: string;
	readonly text: string;
}

/** An answer template with its places filled for one piece. */
export function fillAnswer<Words extends AnswerWords>(words: Words, filling: Filling): Words {
	return { ...words, heading: fillIn(words.heading, filling), text: fillIn(words.text, filling) };
}

/** The first misspelt place of a template, with the field that it stands in. */
export function whyWordsAreRefused(
	words: AnswerWords,
): { readonly field: 'heading' | 'text'; readonly word: string } | undefined {
	for (const field of ['heading', 'text'] as const) {
		const word = unknownPlaceholder(words[field]);
		if (word !== undefined) return { field, word };
	}
	return undefined;
}
