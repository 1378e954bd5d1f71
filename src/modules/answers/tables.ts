import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The words of an answer as they stand in a row, with places to be filled. */
interface AnswerWordColumns {
	state: string;
	heading: string;
	text: string;
	elsewhere_to: Maybe<string>;
}

/** The tables of this module; nobody else touches them, and so what staff note stays among staff. */
export interface AnswersTables {
	internal_note: { id: string; contribution: string; by_person: Maybe<string>; words: string; noted_at: At };
	answer_template: AnswerWordColumns & {
		id: string;
		department: Maybe<string>;
		title: string;
		made_by: Maybe<string>;
		made_at: At;
		edited_at: At;
		retired_at: MaybeAt;
		retired_by: Maybe<string>;
	};
	answer_batch: AnswerWordColumns & { id: string; by_person: Maybe<string>; made_at: At; sent_at: MaybeAt };
	answer_batch_piece: { batch: string; contribution: string; seen: string; outcome: Maybe<string> };
}

/** This module's view of the database. */
export function answersTables(db: Db): Kysely<AnswersTables> {
	return narrow<AnswersTables>(db);
}
