import { type KeysetPage, keysetPage } from '../../platform/keyset.ts';
import { cursorAfter, type Hit, type HitOrder, type Hits, mostRanked } from '../../platform/search/hits.ts';
import type { SearchKind } from './kinds.ts';

/** Something found, and what it is. */
export interface KindHit extends Hit {
	readonly kind: SearchKind;
}

/** Many lists as one: a page of it, and how much there is in all. */
export interface MergedHits extends KeysetPage<KindHit> {
	readonly count: number;
	/** There is more than was counted: only the newest of it was looked at. */
	readonly isOver: boolean;
}

/** Puts what the kinds have found in one order. Each list is ordered already and has one more than the page, where there is more. */
export function mergeHits(
	lists: readonly { readonly kind: SearchKind; readonly hits: Hits }[],
	order: HitOrder,
	limit: number,
): MergedHits {
	const all = lists.flatMap(({ kind, hits }) => hits.items.map((hit): KindHit => ({ ...hit, kind })));
	const value = (hit: Hit) => (order === 'newest' ? hit.at.getTime() : hit.score);
	all.sort((a, b) => value(b) - value(a) || (a.id < b.id ? 1 : -1));
	const counts = lists.map(({ hits }) => hits.count);
	const isOver = counts.some((count) => count > mostRanked);
	return {
		...keysetPage(all, limit, (hit) => cursorAfter(hit, order)),
		count: counts.reduce((sum, count) => sum + Math.min(count, mostRanked), 0),
		isOver,
	};
}
