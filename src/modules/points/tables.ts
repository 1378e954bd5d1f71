import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { PointChangeKind } from './point-change.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface PointTable {
	id: string;
	number: GeneratedAlways<number>;
	contribution: string;
	contribution_kind: string;
	process: string;
	heading: string;
	quote: Generated<string>;
	quote_from: Maybe<number>;
	quote_to: Maybe<number>;
	tags: Generated<string[]>;
	assignee: Maybe<string>;
	merged_into: Maybe<string>;
	answer: Maybe<string>;
	answered_at: MaybeAt;
	answer_shown_at: MaybeAt;
	changed: Maybe<boolean>;
	changed_where: Maybe<string>;
	document_kind: Maybe<string>;
	document_id: Maybe<string>;
	version: Generated<number>;
	made_at: At;
	search: GeneratedAlways<string>;
}

/** The tables of this module; nobody else touches them. */
export interface PointTables {
	point: PointTable;
	point_change: {
		id: string;
		point: string;
		version: number;
		what: PointChangeKind;
		earlier: Maybe<string>;
		by_person: Maybe<string>;
		changed_at: At;
	};
	point_merge: {
		id: string;
		into_point: string;
		by_person: Maybe<string>;
		merged_at: At;
		undone_at: MaybeAt;
	};
	point_merge_part: { merge: string; point: string; earlier_into: Maybe<string> };
	sorted_contribution: {
		contribution: string;
		process: string;
		tags: Generated<string[]>;
		version: Generated<number>;
		sorted_at: MaybeAt;
		sorted_by: Maybe<string>;
		changed_at: At;
		changed_by: Maybe<string>;
	};
}

/** This module's view of the database. */
export function pointTables(db: Db): Kysely<PointTables> {
	return narrow<PointTables>(db);
}
