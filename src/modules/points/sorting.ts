/** How far the sorting of one contribution is. */
export interface Sorting {
	readonly tags: readonly string[];
	/** Rises with each change of the tags; nothing stands at nought. */
	readonly version: number;
	/** When somebody said that all of it is sorted. */
	readonly sortedAt: Date | null;
	readonly sortedById: string | null;
	readonly changedById: string | null;
}

/** What nobody has touched. */
export const untouched: Sorting = { tags: [], version: 0, sortedAt: null, sortedById: null, changedById: null };

/** Why the tags of a contribution cannot be changed by somebody who saw earlier ones. */
export function whyTaggingIsRefused(
	sorting: Pick<Sorting, 'version'>,
	seen: number,
): 'tags-changed-meanwhile' | undefined {
	return sorting.version === seen ? undefined : 'tags-changed-meanwhile';
}
