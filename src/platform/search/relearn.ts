import { sql } from 'kysely';
import { timeInCopenhagen } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, platformTables } from '../database/database.ts';
import { readSetting, writeSetting } from '../settings.ts';

const learntOn = 'search-learnt-at';

/** Forgets every word, and learns anew those of what is public now. Answers with how many there are. */
export function relearn(context: Context): Promise<number> {
	return inTransaction(context.db, async (db) => {
		const tables = platformTables(db);
		// A large municipality has more to read than a page may wait for.
		await sql`set local statement_timeout = 0`.execute(tables);
		const { rows } = await sql<{ words: string }>`select search_relearn() as words`.execute(tables);
		await writeSetting({ ...context, db }, learntOn, context.now.toISOString());
		return Number(rows[0]?.words ?? 0);
	});
}

/** While the town sleeps. */
const hour = 3;

/** Once a night: a word that stands in nothing public any more, as a name in a text that was taken back, is no longer known. */
export async function relearnAtNight(context: Context): Promise<void> {
	if (timeInCopenhagen(context.now).hour !== hour) return;
	const last = await readSetting<string>(context.db, learntOn);
	if (last && context.now.getTime() - Date.parse(last) < 20 * 3_600_000) return;
	await relearn(context);
}
