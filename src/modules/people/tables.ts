import type { ColumnType } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables that only this module touches. */
export interface PeopleTables {
	department: { id: string; key: string; name: string };
	organisation: {
		id: string;
		kind: string;
		name: string;
		about: string;
		slug: string;
		email: Maybe<string>;
		phone: Maybe<string>;
		web: Maybe<string>;
		address: Maybe<string>;
		cvr: Maybe<string>;
		registered_at: At;
		registered_by: Maybe<string>;
		verified_at: MaybeAt;
		verified_by: Maybe<string>;
		refused_at: MaybeAt;
		refused_by: Maybe<string>;
		refusal_reason: Maybe<string>;
	};
	organisation_member: {
		id: string;
		organisation: string;
		person: string | null;
		role: string;
		joined_at: At;
		let_in_by: Maybe<string>;
		ended_at: MaybeAt;
		ended_by: Maybe<string>;
	};
	person: {
		id: string;
		name: string;
		pseudonym: string | null;
		protected_at: MaybeAt;
		language: string;
		created_at: At;
		disabled_at: MaybeAt;
	};
	person_actor: { person: string; actor: string };
	identity: {
		id: string;
		person: string;
		kind: string;
		ref: Buffer;
		value: string | null;
		level: number;
		confirmed_at: MaybeAt;
		created_at: At;
	};
	role_grant: {
		id: string;
		person: string;
		role: string;
		scope: string;
		scope_id: string | null;
		source: string;
		granted_at: At;
		granted_by: string | null;
		ended_at: MaybeAt;
	};
	session: {
		id_hash: Buffer;
		person: string;
		level: number;
		staff: boolean;
		started_at: At;
		seen_at: At;
		expires_at: At;
	};
	sign_in_link: {
		id_hash: Buffer;
		email: string;
		name: string | null;
		kept: string | null;
		return_to: string;
		/** Whose way back it is to be, where somebody known asked for it. */
		for_person: string | null;
		made_at: At;
		expires_at: At;
		used_at: MaybeAt;
	};
	sign_in_attempt: {
		state_hash: Buffer;
		profile: string;
		secret: ColumnType<unknown, string, string>;
		kept: string | null;
		return_to: string;
		browser_hash: Buffer;
		begun_at: At;
		expires_at: At;
	};
	letter_batch: {
		id: string;
		title: string;
		process: string | null;
		return_to: string;
		message: string;
		language: string;
		last_on: string;
		made_by: string;
		made_at: At;
		forgotten_at: MaybeAt;
	};
	letter: {
		id: string;
		batch: string;
		number: number;
		code_hash: Buffer;
		recipient: string | null;
		address: string | null;
		used_on: string | null;
		revoked_at: MaybeAt;
		revoked_by: string | null;
		revoked_because: string | null;
	};
	email_change: { secret_hash: Buffer; person: string; email: string; asked_at: At; expires_at: At };
	sign_in_code: {
		code_hash: Buffer;
		person: string;
		level: number;
		made_by: string;
		made_at: At;
		expires_at: At;
		used_at: MaybeAt;
		revoked_at: MaybeAt;
	};
}

/** The module's own view of the database. */
export function peopleTables(db: Db) {
	return narrow<PeopleTables>(db);
}
