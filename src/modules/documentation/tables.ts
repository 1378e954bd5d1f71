import type { ColumnType, Generated, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { PartKey } from './parts.ts';
import type { KeptFigures } from './process-facts.ts';
import type { RemarkPart } from './remark.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface DocumentationTable {
	id: string;
	slug: string;
	process: string;
	version: Generated<number>;
	published_version: Maybe<number>;
	published_at: MaybeAt;
	published_by: Maybe<string>;
	created_at: At;
	created_by: Maybe<string>;
	invited_at: MaybeAt;
}

export interface VersionTable extends Record<PartKey, string> {
	documentation: string;
	version: number;
	method: string;
	groups: string[];
	people: Maybe<number>;
	/** PostgreSQL's bigint comes as a text. */
	cost_ore: ColumnType<string | null, number | null | undefined, number | null>;
	counted: ColumnType<KeptFigures, string, string>;
	written_at: At;
	written_by: Maybe<string>;
}

export interface EntryTable {
	id: string;
	documentation: Maybe<string>;
	source: Maybe<string>;
	source_name: Maybe<string>;
	source_entry: Maybe<string>;
	title: string;
	summary: string;
	url: Maybe<string>;
	method: Maybe<string>;
	groups: string[];
	channels: string[];
	people: Maybe<number>;
	cost_ore: ColumnType<string | null, number | string | null | undefined, number | string | null>;
	published_at: At;
	changed_at: At;
}

export interface RemarkTable extends Record<RemarkPart, string> {
	id: string;
	documentation: string;
	author: string;
	name_hidden: boolean;
	sent_at: At;
	held: boolean;
	decision: Maybe<string>;
	decision_reason: Generated<string>;
	decided_at: MaybeAt;
	decided_by: Maybe<string>;
}

/** The tables of this module; nobody else touches them. */
export interface DocumentationTables {
	documentation: DocumentationTable;
	documentation_version: VersionTable;
	catalogue_entry: EntryTable;
	documentation_remark: RemarkTable;
	documentation_picture: { documentation: string; file: string; position: number; caption: string; alt: string };
}

/** This module's view of the database. */
export function documentationTables(db: Db): Kysely<DocumentationTables> {
	return narrow<DocumentationTables>(db);
}
