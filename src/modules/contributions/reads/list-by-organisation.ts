import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** What was handed in, in public, in the name of an organisation, newest first. */
export async function listByOrganisation(
	context: Context,
	organisationId: string,
	after: string | undefined,
	limit: number,
): Promise<KeysetPage<Contribution>> {
	const cursor = readCursor(after);
	let query = contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('organisation', '=', organisationId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null);
	if (cursor)
		query = query.where(
			sql<boolean>`(date_trunc('milliseconds', published_at), id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`,
		);
	const rows = await query
		// The cursor holds milliseconds: a finer instant would be shown twice or not at all.
		.orderBy(sql`date_trunc('milliseconds', published_at) desc`)
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(contributionOf), limit, (item) => ({
		value: (item.publishedAt ?? item.createdAt).toISOString(),
		id: item.id,
	}));
}
