import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** A part of the administration. */
export interface Department {
	readonly id: string;
	readonly key: string;
	readonly name: string;
}

/** Every department, in Danish order. */
export async function listDepartments(context: Context): Promise<Department[]> {
	return peopleTables(context.db).selectFrom('department').selectAll().orderBy(sql`name collate "da-x-icu"`).execute();
}

/** Departments by id. */
export async function departmentsOf(context: Context, ids: readonly string[]): Promise<Map<string, Department>> {
	if (ids.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('department')
		.selectAll()
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
