import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** What one person has handed in, drafts too, newest first. */
export async function listOwnContributions(
	context: Context,
	personId: string,
	after?: string,
	limit = 20,
): Promise<KeysetPage<Contribution>> {
	const cursor = readCursor(after);
	let query = contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('author', '=', personId);
	if (cursor) query = query.where(sql<boolean>`(created_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(contributionOf), limit, (item) => ({ value: item.createdAt.toISOString(), id: item.id }));
}
