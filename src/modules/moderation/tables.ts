import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { RuleKey } from '../contributions/index.ts';
import type { AppealResult, DecisionKind } from './decision.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this module; nobody else touches them. */
export interface ModerationTables {
	moderation_decision: {
		id: string;
		contribution: Maybe<string>;
		process: string;
		piece_kind: 'proposal' | 'comment';
		kind: DecisionKind;
		rule: RuleKey;
		words: string;
		decided_at: At;
		decided_by: Maybe<string>;
		lifted_at: MaybeAt;
		lifted_by: Maybe<string>;
	};
	moderation_appeal: {
		decision: string;
		words: string;
		appealed_at: At;
		answer_by: string;
		decided_at: MaybeAt;
		decided_by: Maybe<string>;
		result: Maybe<AppealResult>;
		reason: ColumnType<string, string | undefined, string>;
	};
}

/** This module's view of the database. */
export function moderationTables(db: Db): Kysely<ModerationTables> {
	return narrow<ModerationTables>(db);
}
