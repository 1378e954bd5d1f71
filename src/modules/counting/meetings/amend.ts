/** A part of a text that can be changed by itself, by a name that stays with it. */
export interface Paragraph {
	readonly id: string;
	readonly text: string;
}

/** A change of one paragraph: of words in it, or of all of it; without `by` the words go. */
export interface TextChange {
	readonly target: string;
	/** What the paragraph said when the change was moved. */
	readonly was: string;
	readonly replace?: string;
	readonly by: string;
}

export type Amended =
	| { readonly text: readonly Paragraph[] }
	| { readonly conflict: 'no-such-paragraph' | 'changed-since' | 'words-not-found' | 'words-found-twice' };

/**
 * The text as it stands when an amendment is carried: from then on it is what is voted on. What has changed since the amendment was moved, or
 * is not clear, is a conflict for the secretary, never a silent merge.
 */
export function amend(text: readonly Paragraph[], change: TextChange): Amended {
	const paragraph = text.find(({ id }) => id === change.target);
	if (!paragraph) return { conflict: 'no-such-paragraph' };
	if (paragraph.text !== change.was) return { conflict: 'changed-since' };
	const parts = change.replace === undefined ? ['', ''] : paragraph.text.split(change.replace);
	if (change.replace === '' || parts.length < 2) return { conflict: 'words-not-found' };
	if (parts.length > 2) return { conflict: 'words-found-twice' };
	const changed = parts.join(change.by);
	return { text: text.map((each) => (each === paragraph ? { ...each, text: changed } : each)) };
}
