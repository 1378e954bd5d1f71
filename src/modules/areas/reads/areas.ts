import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { AreaShape } from '../shape.ts';
import { areaTables } from '../tables.ts';

/** A neighbourhood of the municipality. */
export interface Area {
	readonly id: string;
	readonly key: string;
	readonly name: string;
}

/** A neighbourhood with its outline, where somebody has drawn it. */
export interface DrawnArea extends Area {
	readonly shape: AreaShape | null;
}

/** Every area, in Danish order. */
export async function listAreas(context: Context): Promise<Area[]> {
	return inOrder(context).select(['id', 'key', 'name']).execute();
}

/** Every area with its outline: for maps, and for finding the area of a point. */
export async function listDrawnAreas(context: Context): Promise<DrawnArea[]> {
	return inOrder(context).select(['id', 'key', 'name', 'shape']).execute();
}

function inOrder(context: Context) {
	return areaTables(context.db).selectFrom('area').orderBy(sql`name collate "da-x-icu"`);
}

/** Areas by id. */
export async function areasOf(context: Context, ids: readonly string[]): Promise<Map<string, Area>> {
	if (ids.length === 0) return new Map();
	const rows = await areaTables(context.db)
		.selectFrom('area')
		.select(['id', 'key', 'name'])
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** An area for an act upon it. */
export async function lockArea(context: Context, key: string): Promise<Area | undefined> {
	return areaTables(context.db)
		.selectFrom('area')
		.select(['id', 'key', 'name'])
		.where('key', '=', key)
		.forUpdate()
		.executeTakeFirst();
}
