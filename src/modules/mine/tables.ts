import type { ColumnType } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The tables that only this module touches. */
export interface MineTables {
	data_export: {
		id: string;
		person: string;
		secret_hash: Buffer;
		asked_at: At;
		ready_at: MaybeAt;
		byte_count: ColumnType<number | null, number | null | undefined, number | null>;
		expires_at: At;
		fetched_at: MaybeAt;
	};
	erasure: { person_hash: Buffer; texts: string; erased_at: At };
	retention_run: { id: string; ran_at: At; counted: ColumnType<Record<string, number>, string, string> };
}

/** The module's own view of the database. */
export function mineTables(db: Db) {
	return narrow<MineTables>(db);
}
