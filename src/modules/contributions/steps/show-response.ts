import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';
import { contributionTexts } from '../texts.ts';

/** Shows responses to everybody, with their authors' names or without. The caller holds their locks. */
export async function showResponses(
	context: Context,
	ids: readonly string[],
	{ named }: { readonly named: boolean },
): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			published_at: sql<Date>`coalesce(published_at, ${context.now})`,
			pseudonym: named ? null : contributionTexts('da').authors.protectedPerson,
		})
		.where('id', 'in', ids)
		.where('kind', '=', 'response')
		.execute();
}

/** Shows responses to nobody but their authors and staff. */
export async function keepResponsesBack(context: Context, ids: readonly string[]): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ published_at: null })
		.where('id', 'in', ids)
		.where('kind', '=', 'response')
		.execute();
}

/** Deletes what responses say and who wrote them, on the day that was set for it. That there was one, and when, stays. */
export async function forgetResponses(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const db = contributionTables(context.db);
	await db.deleteFrom('contribution_contact').where('contribution', 'in', ids).execute();
	await db.deleteFrom('contribution_version').where('contribution', 'in', ids).execute();
	await db
		.updateTable('contribution')
		.set({
			title: '',
			text: '',
			place: null,
			latitude: null,
			longitude: null,
			author: null,
			author_key: null,
			pseudonym: null,
			typed_name: null,
			behalf_name: null,
			receipt_hash: null,
			published_at: null,
			withdrawn_at: sql<Date>`coalesce(withdrawn_at, ${context.now})`,
		})
		.where('id', 'in', ids)
		.where('kind', '=', 'response')
		.execute();
}
