import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { MeetingTranslation } from './meeting.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface MeetingTable {
	id: string;
	number: GeneratedAlways<number>;
	process: string;
	theme: Maybe<string>;
	form: string;
	title: string;
	intro: string;
	starts_at: At;
	ends_at: At;
	place: string;
	address: string;
	access: string;
	link: string;
	phone: string;
	facilitator_name: string;
	facilitator: Maybe<string>;
	no_stake: string;
	quiet_voices: string;
	agenda: string;
	languages: string;
	takes_sign_ups: boolean;
	places: Maybe<number>;
	recording_url: Generated<string>;
	recording_title: Generated<string>;
	translations: ColumnType<Readonly<Record<string, MeetingTranslation>>, string | undefined, string>;
	came: Maybe<number>;
	created_at: At;
	created_by: Maybe<string>;
	published_at: MaybeAt;
	cancelled_at: MaybeAt;
	cancelled_by: Maybe<string>;
	cancelled_because: Maybe<string>;
	revision: Generated<number>;
	changed_at: At;
}

export interface SignUpTable {
	id: string;
	meeting: string;
	identity_key: Maybe<Buffer>;
	person: Maybe<string>;
	name: string;
	email: Maybe<string>;
	phone: Maybe<string>;
	head_count: number;
	interpreter: Maybe<string>;
	hearing_loop: Generated<boolean>;
	companion: Generated<boolean>;
	wheelchair: Generated<boolean>;
	other_needs: Maybe<string>;
	language: string;
	secret_hash: Buffer;
	entered_by: Maybe<string>;
	signed_up_at: At;
	placed_at: MaybeAt;
	left_at: MaybeAt;
	attended_at: MaybeAt;
	reminded_at: MaybeAt;
}

/** The tables of this module; nobody else touches them. */
export interface MeetingTables {
	public_meeting: MeetingTable;
	meeting_sign_up: SignUpTable;
	meeting_note: {
		contribution: string;
		meeting: string;
		position: number;
		table_name: Generated<string>;
		agreed: Maybe<number>;
	};
}

/** This module's view of the database. */
export function meetingTables(db: Db): Kysely<MeetingTables> {
	return narrow<MeetingTables>(db);
}
