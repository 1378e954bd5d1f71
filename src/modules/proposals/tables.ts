import type { Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables of this module; nobody else touches them. */
export interface ProposalTables {
	proposal_picture: { proposal: string; file: string; alt: string; position: number };
}

/** This module's view of the database. */
export function proposalTables(db: Db): Kysely<ProposalTables> {
	return narrow<ProposalTables>(db);
}
