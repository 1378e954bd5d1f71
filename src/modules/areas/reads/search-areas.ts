import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topKeptHits } from '../../../platform/search/hits.ts';
import { areaTables } from '../tables.ts';

/** Areas with some words in their names. They have always been there, so that they are older than anything that is new. */
export async function searchAreas(context: Context, wish: HitWish): Promise<Hits> {
	const rows = sql`select id, timestamptz '2000-01-01' as at from area`;
	return topKeptHits(areaTables(context.db), ['area'], rows, 1.5, wish);
}
