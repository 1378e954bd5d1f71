import type { Context } from '../../../platform/context.ts';
import { understand } from '../../../platform/search/understand.ts';
import type { SearchKind } from '../kinds.ts';
import { readQueryText } from '../search-address.ts';
import { find, narrowedBy } from './find.ts';
import { savedSearchesById } from './saved-searches.ts';

/** A saved search, and from when on its person has not been told of it. */
export interface UntoldSearch {
	readonly subject: string;
	readonly since: Date;
}

/** Something new that a search finds. */
export interface NewFind {
	readonly kind: SearchKind;
	readonly id: string;
	readonly at: Date;
}

/** What has come after `until` waits for the next time; so much of it may stand before what is told now. */
const mostComing = 50;

/**
 * What has become public in each of some saved searches, after its `since` and up to `until`, the newest first. Those who keep the same
 * search and were told of it last at the same time share the asking.
 */
export async function newInSearches<Untold extends UntoldSearch>(
	context: Context,
	untold: readonly Untold[],
	until: Date,
	limit: number,
): Promise<ReadonlyMap<Untold, readonly NewFind[]>> {
	const saved = await savedSearchesById(context, [...new Set(untold.map(({ subject }) => subject))]);
	const asked = new Map<string, Promise<readonly NewFind[]>>();
	const news = new Map<Untold, readonly NewFind[]>();
	for (const one of untold) {
		const query = saved.get(one.subject)?.query;
		if (query === undefined) continue;
		const key = `${one.since.getTime()} ${query}`;
		const found = asked.get(key) ?? newIn(context, query, one.since, limit);
		asked.set(key, found);
		const fresh = (await found).filter(({ at }) => at <= until).slice(0, limit);
		if (fresh.length > 0) news.set(one, fresh);
	}
	return news;
}

async function newIn(context: Context, queryText: string, since: Date, limit: number): Promise<readonly NewFind[]> {
	const address = readQueryText(queryText);
	const query = await understand(context, address.q);
	if (!query) return [];
	const narrowed = await narrowedBy(context, address);
	const from = narrowed.wish.since && narrowed.wish.since > since ? narrowed.wish.since : since;
	const page = { order: 'newest' as const, limit: limit + mostComing };
	const { items, shown } = await find(context, query, { ...narrowed, wish: { ...narrowed.wish, since: from } }, page);
	const isPublic = new Set(shown.map(({ id }) => id));
	return items.flatMap(({ kind, id, at }) => (isPublic.has(id) && at > since ? [{ kind, id, at }] : []));
}
