import type { ColumnType, Generated, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
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
	process_translation: { process: string; language: string; title: string; question: string; intro: string };
	process_level: { process: string; act: 'propose' | 'support' | 'comment'; level: number };
	phase: {
		id: string;
		process: string;
		kind: string;
		title: string;
		starts_on: string;
		ends_on: Maybe<string>;
		position: number;
		settings: ColumnType<unknown, string | undefined, string>;
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
	};
	process_option: { id: string; process: string; title: string; text: string; position: number };
}

/** This module's view of the database. */
export function processTables(db: Db): Kysely<ProcessTables> {
	return narrow<ProcessTables>(db);
}
