import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Consultation } from '../consultation.ts';
import { limits } from '../limits.ts';
import { consultationTables } from '../tables.ts';
import { consultationOf } from './read-consultation.ts';

/** All consultations of a process, drafts too, the latest first; there are never more than a process may have. */
export async function consultationsOf(context: Context, processId: string): Promise<Consultation[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('process', '=', processId)
		.orderBy('opens_on', 'desc')
		.orderBy('id', 'desc')
		.limit(limits.consultations)
		.execute();
	return rows.map(consultationOf);
}

/** Published consultations of all processes, those that end last first. */
export async function listPublished(
	context: Context,
	{ after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<Consultation>> {
	const cursor = readCursor(after);
	let query = consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('published_at', 'is not', null);
	if (cursor) query = query.where(sql<boolean>`(closes_on, id) < (${cursor.value}::date, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('closes_on', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(consultationOf), limit, ({ closesOn, id }) => ({ value: closesOn, id }));
}
