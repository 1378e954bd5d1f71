import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import type { PersonNames } from '../person.ts';
import { peopleTables } from '../tables.ts';

/** The names of many persons in one query, for pages of other modules. */
export async function namesOf(context: Context, ids: readonly string[]): Promise<Map<string, PersonNames>> {
	if (ids.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('person')
		.select(['id', 'name', 'pseudonym', 'protected_at'])
		.where(isOneOf('id', [...new Set(ids)]))
		.execute();
	return new Map(
		rows.map((row) => [row.id, { name: row.name, pseudonym: row.pseudonym, protected: row.protected_at !== null }]),
	);
}
