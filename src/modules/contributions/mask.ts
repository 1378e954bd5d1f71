/** What can be taken out of a text: the words that stand in its place say which. */
export const maskedWhats = ['name', 'number', 'address', 'other'] as const;

/** One of them. */
export type MaskedWhat = (typeof maskedWhats)[number];

/** What stands in the text instead. In Danish, as the text is: it becomes part of it. */
export const placeholders: Readonly<Record<MaskedWhat, string>> = {
	name: '[navn fjernet]',
	number: '[nummer fjernet]',
	address: '[adresse fjernet]',
	other: '[privat oplysning fjernet]',
};

/** The shortest passage: one letter would be taken out of every word. */
export const shortestPassage = 2;

/** The longest passage; who wants more gone hides the piece. */
export const longestPassage = 200;

/** Words taken out of a text, by what they were. */
export interface Mask {
	readonly what: MaskedWhat;
	readonly passage: string;
}

/** A text without a passage, wherever it stands. */
export function masked(text: string, { what, passage }: Mask): string {
	return passage.length < shortestPassage ? text : text.replaceAll(passage, placeholders[what]);
}

/** A text with several passages taken out in the order that they were. */
export function maskedAll(text: string, masks: readonly Mask[]): string {
	return masks.reduce(masked, text);
}

/**
 * The words with one mask taken off again, where they are still those that the masks left; undefined where they were changed since, as
 * then nobody can tell where the passage stood.
 */
export function unmasked(
	original: string,
	now: string,
	masks: readonly (Mask & { readonly id: string })[],
	id: string,
): string | undefined {
	if (maskedAll(original, masks) !== now) return undefined;
	return maskedAll(
		original,
		masks.filter((mask) => mask.id !== id),
	);
}
