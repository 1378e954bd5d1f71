import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The tables of this module; nobody else touches them. */
export interface ExchangeTables {
	access_token: {
		id: string;
		secret_hash: Buffer;
		person: string;
		name: string;
		scopes: string[];
		level: number;
		staff: boolean;
		made_at: At;
		expires_at: At;
		last_used_on: ColumnType<string | null, string | null | undefined, string | null>;
		revoked_at: MaybeAt;
	};
}

/** This module's view of the database. */
export function exchangeTables(db: Db): Kysely<ExchangeTables> {
	return narrow<ExchangeTables>(db);
}
