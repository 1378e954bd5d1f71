import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** Adds what was supported since the last time to the numbers that lists are ordered by. Lists are right before it too, only slower. */
export async function addUpSupports({ db }: Context): Promise<void> {
	await sql`select support_add_up()`.execute(contributionTables(db));
}
