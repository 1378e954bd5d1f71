import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/**
 * Adds what was supported, and what came in or changed, since the last time to the numbers that are kept. Lists and totals are right before
 * it too, only slower.
 */
export async function addUpChanges({ db }: Context): Promise<void> {
	const tables = contributionTables(db);
	await sql`select support_add_up()`.execute(tables);
	await sql`select contribution_add_up()`.execute(tables);
	// Until it has looked once, the server thinks that a new table is full, and reads every piece for lines that are not there.
	const { rows } =
		await sql`select 1 from pg_class where oid in ('support_change'::regclass, 'contribution_change'::regclass) and reltuples < 0`.execute(
			tables,
		);
	if (rows.length > 0)
		await sql`analyze support_change, support_count, contribution_change, contribution_count`.execute(tables);
}
