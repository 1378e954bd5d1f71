import type { ColumnType, GeneratedAlways, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { WordedKindName } from './spec.ts';
import type { MadeBy, Wording, Words } from './wording.ts';

/** The tables of this module; nobody else touches them. */
export interface WordingsTables {
	wording: {
		kind: WordedKindName;
		matter: string;
		language: Wording;
		words: ColumnType<Words, string, string>;
		made_by: MadeBy;
		original: string;
		written_at: Date;
		approved_at: Date | null;
		approved_by: string | null;
		approved_by_name: string | null;
		// So that a version goes with what it says.
		answer: GeneratedAlways<string | null>;
		theme: GeneratedAlways<string | null>;
		option: GeneratedAlways<string | null>;
		meeting: GeneratedAlways<string | null>;
	};
}

/** This module's view of the database. */
export function wordingsTables(db: Db): Kysely<WordingsTables> {
	return narrow<WordingsTables>(db);
}
