import type { ColumnType, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { Signal } from './spam.ts';

/** The tables of this module; nobody else touches them. */
export interface ScreeningTables {
	held_piece: {
		contribution: string;
		signals: Signal[];
		confirm_hash: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
		held_at: Date;
	};
	spent_proof: { proof_hash: Buffer; expires_at: Date };
}

/** This module's view of the database. */
export function screeningTables(db: Db): Kysely<ScreeningTables> {
	return narrow<ScreeningTables>(db);
}
