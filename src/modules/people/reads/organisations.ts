import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** An association, council, company, school or authority that takes part as one. */
export interface Organisation {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly about: string;
}

/** Every organisation, in Danish order. */
export async function listOrganisations(context: Context): Promise<Organisation[]> {
	return peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.orderBy(sql`name collate "da-x-icu"`)
		.execute();
}

/** Organisations by id. */
export async function organisationsOf(context: Context, ids: readonly string[]): Promise<Map<string, Organisation>> {
	if (ids.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
