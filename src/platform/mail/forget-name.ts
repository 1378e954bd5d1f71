import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';

/** Shorter names stand in too many words: their mails go when their time is over, like all others. */
const shortestName = 4;

/**
 * Forgets what was written to others of somebody who is deleted. What is sent is no longer needed here; what waits is sent, for it is
 * news to whoever gets it, and is forgotten then.
 */
export async function forgetNameInMails(context: Context, names: readonly (string | null)[]): Promise<void> {
	const known = names.filter((name) => name !== null && name.length >= shortestName);
	if (known.length === 0) return;
	const db = platformTables(context.db);
	const named = sql.join(
		known.map((name) => sql<boolean>`position(${name} in subject || ' ' || text_body) > 0`),
		sql` or `,
	);
	await sql`delete from mail where (sent_at is not null or failed_at is not null) and (${named})`.execute(db);
	await sql`update mail set forget_when_sent = true where sent_at is null and (${named})`.execute(db);
}
