import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { ListedContribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, listedOf } from './columns.ts';

/** Which pile of the inbox. */
export type InboxPile = 'received' | 'under-consideration' | 'answered';

/** What waits for staff in some processes, longest waiting first; answered ones newest first. */
export async function listInbox(
	context: Context,
	wish: {
		readonly processIds: readonly string[];
		readonly pile: InboxPile;
		readonly after?: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<ListedContribution>> {
	if (wish.processIds.length === 0) return { items: [] };
	const cursor = readCursor(wish.after);
	const supports = sql<number>`(select count(*)::int from support where support.contribution = contribution.id)`;
	let query = contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.select(supports.as('supports'))
		.where('process', 'in', wish.processIds)
		.where('needs_answer', '=', true)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null);
	if (wish.pile === 'answered') {
		query = query.where('answered_at', 'is not', null);
		if (cursor)
			query = query.where(sql<boolean>`(answered_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
		query = query.orderBy('answered_at', 'desc').orderBy('id', 'desc');
	} else {
		query = query.where('answered_at', 'is', null).where('state', '=', wish.pile);
		if (cursor) query = query.where(sql<boolean>`(happened_on, id) > (${cursor.value}::date, ${cursor.id}::uuid)`);
		query = query.orderBy('happened_on').orderBy('id');
	}
	const rows = await query.limit(wish.limit + 1).execute();
	return keysetPage(rows.map(listedOf), wish.limit, (item) => ({
		id: item.id,
		value: wish.pile === 'answered' ? (item.answeredAt as Date).toISOString() : item.happenedOn,
	}));
}
