import type { Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';

/** The tables of this module; nobody else touches them. */
export interface FigureTables {
	told_age: { process: string; counted: readonly number[]; shown: readonly number[] };
	age_mark: { mark: Buffer };
}

/** This module's view of the database. */
export function figureTables(db: Db): Kysely<FigureTables> {
	return narrow<FigureTables>(db);
}
