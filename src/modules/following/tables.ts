import type { ColumnType, GeneratedAlways, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { NewsKind } from './news.ts';
import type { Rhythm } from './rhythm.ts';

type At = ColumnType<Date, Date, Date>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A number that PostgreSQL sends as text. */
type Big = ColumnType<string, string | number, string | number>;

/** The tables of this module; nobody else touches them. */
export interface FollowingTables {
	follow: { person: string; kind: string; subject: string; followed_at: At };
	follower: { person: string; rhythm: Rhythm; told_to: Big; told_at: At; due_at: At; stop_hash: Buffer };
	news: {
		id: GeneratedAlways<string>;
		dedupe: string;
		what: NewsKind;
		matter_kind: string;
		matter: string;
		process: Maybe<string>;
		about: string;
		at: At;
		by_person: Maybe<string>;
		author: Maybe<string>;
	};
	news_subject: { kind: string; subject: string; news: Big };
}

/** This module's view of the database. */
export function followingTables(db: Db): Kysely<FollowingTables> {
	return narrow<FollowingTables>(db);
}
