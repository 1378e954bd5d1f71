import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables that only this module touches. */
export interface AreaTables {
	area: { id: string; key: string; name: string };
}

/** The module's own view of the database. */
export function areaTables(db: Db) {
	return narrow<AreaTables>(db);
}
