import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables of this module; nobody else touches them. */
export interface NotifyTables {
	reply_address: {
		token_hash: Buffer;
		person: string;
		contribution: string;
		expires_at: ColumnType<Date, Date, Date>;
	};
}

/** This module's view of the database. */
export function notifyTables(db: Db): Kysely<NotifyTables> {
	return narrow<NotifyTables>(db);
}
