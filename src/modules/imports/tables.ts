import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** Read as what it holds, written as its JSON. */
type Json = ColumnType<unknown, string | null | undefined, string | null>;

/** The tables of this module; nobody else touches them. */
export interface ImportTables {
	contribution_import: {
		id: string;
		process: string;
		file_name: string;
		file_hash: Buffer;
		notes: string[];
		headings: string[];
		row_count: number;
		uploaded_at: At;
		uploaded_by: Maybe<string>;
		mapping: Json;
		summary: Json;
		checked_at: MaybeAt;
		started_at: MaybeAt;
		started_by: Maybe<string>;
		tells_authors: ColumnType<boolean, boolean | undefined, boolean>;
		finished_at: MaybeAt;
		undone_at: MaybeAt;
		undone_by: Maybe<string>;
		undo_finished_at: MaybeAt;
	};
	contribution_import_row: {
		import: string;
		number: number;
		process: string;
		cells: Json;
		state: string;
		chunk: Maybe<number>;
		problems: Json;
		external_id: Maybe<string>;
		contribution: Maybe<string>;
		receipt: Maybe<string>;
	};
}

/** This module's view of the database. */
export function importTables(db: Db): Kysely<ImportTables> {
	return narrow<ImportTables>(db);
}
