import type { ColumnType } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The tables that only this module touches. */
export interface DeskTables {
	desk_visit: {
		id: string;
		employee: string;
		person: string;
		level: number;
		opened_at: At;
		seen_at: At;
		ended_at: MaybeAt;
	};
}

/** The module's own view of the database. */
export function deskTables(db: Db) {
	return narrow<DeskTables>(db);
}
