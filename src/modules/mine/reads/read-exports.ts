import type { Context } from '../../../platform/context.ts';
import type { DataExport } from '../export.ts';
import { mineTables } from '../tables.ts';

/** Somebody's files with their own data, the newest first: those of the last days. */
export async function exportsOf(context: Context, personId: string): Promise<DataExport[]> {
	const rows = await mineTables(context.db)
		.selectFrom('data_export')
		.select(['id', 'asked_at', 'ready_at', 'byte_count', 'expires_at', 'fetched_at'])
		.where('person', '=', personId)
		.orderBy('asked_at', 'desc')
		.orderBy('id', 'desc')
		.limit(20)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		askedAt: row.asked_at,
		readyAt: row.ready_at,
		byteCount: row.byte_count,
		expiresAt: row.expires_at,
		fetchedAt: row.fetched_at,
	}));
}
