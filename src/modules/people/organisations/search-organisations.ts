import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topKeptHits } from '../../../platform/search/hits.ts';
import { peopleTables } from '../tables.ts';

/** Associations, councils and groups with some words; those that staff have refused are not among them. */
export async function searchOrganisations(
	context: Context,
	wish: HitWish & { readonly since?: Date | undefined },
): Promise<Hits> {
	const rows = sql`
		select id, registered_at as at from organisation
		where refused_at is null
			${wish.since ? sql`and registered_at >= ${wish.since}` : sql``}
	`;
	return topKeptHits(peopleTables(context.db), ['organisation'], rows, 1.2, wish);
}
