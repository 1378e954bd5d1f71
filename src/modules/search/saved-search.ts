/** A search that a person keeps. */
export interface SavedSearch {
	readonly id: string;
	readonly personId: string;
	/** What it is called: the words that were looked for, unless its person said otherwise. */
	readonly name: string;
	/** What its address asks for; see `readQueryText`. */
	readonly query: string;
	readonly savedAt: Date;
}

/** More than these nobody looks through, and each of them is asked anew for every digest. */
export const mostSaved = 30;

/** How long a name may be. */
export const longestName = 100;

/** Why a search is not saved. */
export type SaveSearchRefusal = 'search-empty' | 'search-name-too-long' | 'too-many-searches';
