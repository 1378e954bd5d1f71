import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Level } from '../../../platform/permission.ts';
import type { AccessToken } from '../access-token.ts';
import { type ExchangeTables, exchangeTables } from '../tables.ts';

/** One token, locked for the act that stops it. */
export async function tokenById(context: Context, id: string): Promise<AccessToken | undefined> {
	const row = await exchangeTables(context.db)
		.selectFrom('access_token')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && tokenOf(row);
}

/** A page of tokens, the newest first: of one person, or of all. */
export async function listTokens(
	context: Context,
	wish: { readonly personId?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<KeysetPage<AccessToken>> {
	const cursor = readCursor(wish.after);
	let query = exchangeTables(context.db).selectFrom('access_token').selectAll();
	if (wish.personId) query = query.where('person', '=', wish.personId);
	if (cursor) query = query.where(sql<boolean>`(made_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('made_at', 'desc')
		.orderBy('id', 'desc')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(tokenOf), wish.limit, ({ madeAt, id }) => ({ value: madeAt.toISOString(), id }));
}

function tokenOf(row: Selectable<ExchangeTables['access_token']>): AccessToken {
	return {
		id: row.id,
		personId: row.person,
		name: row.name,
		scopes: row.scopes,
		level: row.level as Level,
		staff: row.staff,
		madeAt: row.made_at,
		expiresAt: row.expires_at,
		lastUsedOn: row.last_used_on,
		revokedAt: row.revoked_at,
	};
}
