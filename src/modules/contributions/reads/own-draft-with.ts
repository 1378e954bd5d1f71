import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/**
 * A person's draft with just these words, if they have one. Waits for another act of theirs that asks the same, so that two presses of
 * a button cannot both find nothing.
 */
export async function ownDraftWith(
	context: Context,
	wish: { readonly authorId: string; readonly processId: string; readonly title: string; readonly text: string },
): Promise<{ readonly id: string; readonly number: number } | undefined> {
	const db = contributionTables(context.db);
	await sql`select pg_advisory_xact_lock(hashtextextended(${`draft ${wish.authorId}`}, 0))`.execute(db);
	return db
		.selectFrom('contribution')
		.select(['id', 'number'])
		.where('author', '=', wish.authorId)
		.where('process', '=', wish.processId)
		.where('title', '=', wish.title)
		.where('text', '=', wish.text)
		.where('published_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
}
