import { sql } from 'kysely';
import { type Db, platformTables } from '../database/database.ts';

/**
 * Takes the facts about somebody who is deleted out of the queue, told or not: there is nobody left to tell. The queue's tables are the
 * library's own, and are not there before the first job.
 */
export async function forgetInJobs(db: Db, personId: string): Promise<void> {
	const { rows } = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(
		platformTables(db),
	);
	if (!rows[0]?.there) return;
	await sql`delete from pgboss.job where data is not null and position(${personId} in data::text) > 0`.execute(
		platformTables(db),
	);
}
