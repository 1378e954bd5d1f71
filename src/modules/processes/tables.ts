import type { ColumnType, Generated, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** The words of a row by language, as JSON. */
type Translations = ColumnType<Readonly<Record<string, Readonly<Record<string, string>>>>, string | undefined, string>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface ProcessTable {
	id: string;
	slug: string;
	title: string;
	question: string;
	question_kind: string;
	audience: string;
	intro: Generated<string>;
	already_decided: string;
	open_for_you: Generated<string>;
	promise_what: string;
	promise_who: string;
	promise_by: string;
	opens_on: string;
	closes_on: string;
	contact: string;
	coordinator: Maybe<string>;
	department: Maybe<string>;
	area: Maybe<string>;
	case_number: Maybe<string>;
	kle: Maybe<string>;
	drawing: Generated<string>;
	cover: Maybe<string>;
	cover_alt: Maybe<string>;
	video_url: Maybe<string>;
	video_title: Maybe<string>;
	pseudonyms_allowed: Generated<boolean>;
	organisation: Maybe<string>;
	stopped_at: MaybeAt;
	preview_secret: string;
	created_at: At;
	created_by: Maybe<string>;
	published_at: MaybeAt;
	concluded_at: MaybeAt;
	concluded_by: Maybe<string>;
	conclusion: Maybe<string>;
}

/** The tables of this module; nobody else touches them. */
export interface ProcessTables {
	participation_process: ProcessTable;
	process_translation: {
		process: string;
		language: string;
		title: string;
		question: string;
		intro: string;
		audience: string;
		already_decided: string;
		open_for_you: string;
		promise_what: string;
		promise_who: string;
		conclusion: Generated<string>;
		made_by: Generated<'person' | 'machine'>;
		original: string | null;
		written_at: Date | null;
		approved_at: Date | null;
		approved_by: string | null;
		approved_by_name: string | null;
	};
	process_level: { process: string; act: 'propose' | 'support' | 'comment'; level: number; reason: Generated<string> };
	process_extension: {
		id: string;
		process: string;
		closed_on: string;
		closes_on: string;
		promised_by: string;
		promise_by: string;
		reason: string;
		extended_at: At;
		extended_by: Maybe<string>;
	};
	process_stop: {
		id: string;
		process: string;
		reason: string;
		stopped_at: At;
		stopped_by: Maybe<string>;
		resumed_at: MaybeAt;
		resumed_by: Maybe<string>;
	};
	phase: {
		id: string;
		process: string;
		kind: string;
		title: string;
		starts_on: string;
		ends_on: Maybe<string>;
		position: number;
		settings: ColumnType<unknown, string | undefined, string>;
		translations: Translations;
	};
	theme: {
		id: string;
		process: string;
		slug: string;
		title: string;
		lead: string;
		text: string;
		questions: string;
		drawing: string;
		position: number;
		translations: Translations;
	};
	process_option: {
		id: string;
		process: string;
		title: string;
		text: string;
		position: number;
		proposal_number: Maybe<number>;
		translations: Translations;
	};
}

/** This module's view of the database. */
export function processTables(db: Db): Kysely<ProcessTables> {
	return narrow<ProcessTables>(db);
}
