import type { Selectable } from 'kysely';
import { object } from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { maySaveSearches } from '../permissions.ts';
import { mostSaved, type SavedSearch } from '../saved-search.ts';
import { type SearchTables, searchTables } from '../tables.ts';

/** One saved search. */
export async function savedSearchById(context: Context, id: string): Promise<SavedSearch | undefined> {
	const row = await searchTables(context.db)
		.selectFrom('saved_search')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && savedOf(row);
}

/** Saved searches by id, for those who are told of what is new in them. */
export async function savedSearchesById(context: Context, ids: readonly string[]): Promise<Map<string, SavedSearch>> {
	if (ids.length === 0) return new Map();
	const rows = await searchTables(context.db)
		.selectFrom('saved_search')
		.selectAll()
		.where('id', 'in', [...ids])
		.execute();
	return new Map(rows.map((row) => [row.id, savedOf(row)]));
}

/** The searches that a person keeps, the newest first. */
export const savedSearches = read({
	name: 'saved-search.list',
	path: '/mit/soegninger',
	input: object({}),
	async load(context) {
		const { personId } = context.actor;
		const rows = personId
			? await searchTables(context.db)
					.selectFrom('saved_search')
					.selectAll()
					.where('person', '=', personId)
					.orderBy('saved_at', 'desc')
					.orderBy('id', 'desc')
					.limit(mostSaved)
					.execute()
			: [];
		return { searches: rows.map(savedOf) };
	},
	may: (actor) => maySaveSearches(actor),
});

function savedOf(row: Selectable<SearchTables['saved_search']>): SavedSearch {
	return { id: row.id, personId: row.person, name: row.name, query: row.query, savedAt: row.saved_at };
}
