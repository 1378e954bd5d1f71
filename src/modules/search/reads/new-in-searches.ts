import type { Context } from '../../../platform/context.ts';
import { understand } from '../../../platform/search/understand.ts';
import { readQueryText, searchPath } from '../search-address.ts';
import { type Found, find, narrowedBy } from './find.ts';
import { savedSearchesById } from './saved-searches.ts';

/** What is new in one saved search. */
export interface NewInSearch {
	readonly id: string;
	readonly name: string;
	/** The search itself, the newest first. */
	readonly path: string;
	readonly found: readonly Found[];
	/** How many there are; the list shows the first of them. */
	readonly count: number;
}

/** A digest is calm: it shows some, and leads to the rest. */
const mostTold = 5;

/**
 * What has become public since an instant in each of some saved searches; those without anything new are left out. Several persons
 * who keep the same search share the asking.
 */
export async function newInSearches(
	context: Context,
	ids: readonly string[],
	since: Date,
): Promise<ReadonlyMap<string, NewInSearch>> {
	const saved = [...(await savedSearchesById(context, ids)).values()];
	const asked = new Map<string, ReturnType<typeof newIn>>();
	for (const { query } of saved) if (!asked.has(query)) asked.set(query, newIn(context, query, since));
	const news = new Map<string, NewInSearch>();
	for (const { id, name, query } of saved) {
		const found = await asked.get(query);
		if (found && found.shown.length > 0)
			news.set(id, {
				id,
				name,
				path: searchPath({ ...readQueryText(query), orden: 'nyeste' }),
				found: found.shown,
				count: found.count,
			});
	}
	return news;
}

async function newIn(context: Context, queryText: string, since: Date) {
	const address = readQueryText(queryText);
	const query = await understand(context, address.q);
	if (!query) return undefined;
	const narrowed = await narrowedBy(context, address);
	const from = narrowed.wish.since && narrowed.wish.since > since ? narrowed.wish.since : since;
	return find(
		context,
		query,
		{ ...narrowed, wish: { ...narrowed.wish, since: from } },
		{ order: 'newest', limit: mostTold },
	);
}
