import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables of this module; nobody else touches them. */
export interface SearchTables {
	saved_search: {
		id: string;
		person: string;
		name: string;
		query: string;
		saved_at: ColumnType<Date, Date, never>;
	};
}

/** This module's view of the database. */
export function searchTables(db: Db): Kysely<SearchTables> {
	return narrow<SearchTables>(db);
}
