import type { ColumnType, GeneratedAlways, Kysely } from 'kysely';
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
	help_request: HelpRequestTable;
	help_taking: {
		id: string;
		request: string;
		consultant: Maybe<string>;
		given_by: Maybe<string>;
		taken_at: At;
		ended_at: MaybeAt;
	};
	help_message: {
		id: string;
		request: string;
		from_group: boolean;
		written_by: Maybe<string>;
		text: string;
		documents: string[];
		written_at: At;
	};
}

/** What a group has asked help for. */
export interface HelpRequestTable {
	id: string;
	number: GeneratedAlways<number>;
	secret_hash: Buffer;
	kind: string;
	group_name: string;
	about_group: Maybe<string>;
	organisation: Maybe<string>;
	contact_name: string;
	email: Maybe<string>;
	phone: Maybe<string>;
	language: string;
	person: Maybe<string>;
	entered_by: Maybe<string>;
	asked_at: At;
	promised_on: string;
	due_on: string;
	waiting_since: MaybeAt;
	answered_at: MaybeAt;
	last_answered_at: MaybeAt;
	forgotten_at: MaybeAt;
}

/** This module's view of the database. */
export function associationTables(db: Db): Kysely<AssociationTables> {
	return narrow<AssociationTables>(db);
}
