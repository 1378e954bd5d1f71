import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables of this module; nobody else touches them. */
export interface RelationTables {
	relation: {
		id: string;
		from_kind: string;
		from_id: string;
		type: string;
		to_kind: string;
		to_id: string;
		made_at: ColumnType<Date, Date, Date>;
	};
}

/** This module's view of the database. */
export function relationTables(db: Db): Kysely<RelationTables> {
	return narrow<RelationTables>(db);
}
