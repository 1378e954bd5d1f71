import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this module; organisations and their members belong to `people`. */
export interface AssociationTables {
	organisation_invitation: {
		id: string;
		organisation: string;
		secret_hash: Buffer;
		email: string;
		role: string;
		invited_by: Maybe<string>;
		invited_at: At;
		expires_at: At;
		used_at: MaybeAt;
		revoked_at: MaybeAt;
	};
	join_request: {
		id: string;
		organisation: string;
		person: string;
		message: string;
		asked_at: At;
		answered_at: MaybeAt;
		answered_by: Maybe<string>;
		outcome: Maybe<string>;
	};
}

/** This module's view of the database. */
export function associationTables(db: Db): Kysely<AssociationTables> {
	return narrow<AssociationTables>(db);
}
