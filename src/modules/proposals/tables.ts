import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { Consent, RearrangementKind } from './rearrangement.ts';

type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The tables of this module; nobody else touches them. */
export interface ProposalTables {
	proposal_picture: { proposal: string; file: string; alt: string; position: number };
	rearrangement: {
		id: string;
		proposal: string;
		kind: RearrangementKind;
		reason: string;
		into_proposal: string | null;
		to_process: string | null;
		to_theme: string | null;
		asked_at: Date;
		asked_by: string | null;
		asked_by_name: string;
		answer_by: string;
		consent: ColumnType<Consent | null, Consent | null | undefined, Consent | null>;
		author_words: ColumnType<string, string | undefined, string>;
		/** Of staff, where the author answered by telephone or face to face. */
		entered_by: ColumnType<string | null, string | null | undefined, string | null>;
		settled_at: MaybeAt;
		undone_at: MaybeAt;
	};
	rearrangement_part: { rearrangement: string; position: number; title: string; text: string };
}

/** This module's view of the database. */
export function proposalTables(db: Db): Kysely<ProposalTables> {
	return narrow<ProposalTables>(db);
}
