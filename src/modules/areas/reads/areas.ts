import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { areaTables } from '../tables.ts';

/** A neighbourhood of the municipality. */
export interface Area {
	readonly id: string;
	readonly key: string;
	readonly name: string;
}

/** Every area, in Danish order. */
export async function listAreas(context: Context): Promise<Area[]> {
	return areaTables(context.db).selectFrom('area').selectAll().orderBy(sql`name collate "da-x-icu"`).execute();
}

/** Areas by id. */
export async function areasOf(context: Context, ids: readonly string[]): Promise<Map<string, Area>> {
	if (ids.length === 0) return new Map();
	const rows = await areaTables(context.db)
		.selectFrom('area')
		.selectAll()
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
