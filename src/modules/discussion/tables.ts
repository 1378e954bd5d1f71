import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { CommentKind } from './stance.ts';

/** The tables of this module; nobody else touches them. */
export interface DiscussionTables {
	comment: {
		contribution: string;
		about: string;
		parent: string | null;
		stance: CommentKind;
		carried_from: ColumnType<string | null, string | null | undefined, string | null>;
		withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
		hidden_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
	};
}

/** This module's view of the database. */
export function discussionTables(db: Db): Kysely<DiscussionTables> {
	return narrow<DiscussionTables>(db);
}
