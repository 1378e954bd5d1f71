import type { ColumnType } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { AreaShape } from './shape.ts';

/** The tables that only this module touches. */
export interface AreaTables {
	area: {
		id: string;
		key: string;
		name: string;
		shape: ColumnType<AreaShape | null, string | null | undefined, string | null>;
	};
}

/** The module's own view of the database. */
export function areaTables(db: Db) {
	return narrow<AreaTables>(db);
}
