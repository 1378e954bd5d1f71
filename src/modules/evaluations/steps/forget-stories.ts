import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { evaluationTables } from '../tables.ts';

/** What a story is when nothing of it is left but that it was told. */
export const emptyStory = {
	person: null,
	typed_name: null,
	text: '',
	recording: null,
	transcript: '',
	heard: null,
} as const;

/** Empties these stories, with what was answered in them. */
export async function emptyStories(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const db = evaluationTables(context.db);
	await db.deleteFrom('story_answer').where('story', 'in', ids).execute();
	await db.updateTable('evaluation_story').set(emptyStory).where('id', 'in', ids).execute();
}

/**
 * Deletes the stories of projects whose day for it has come: words, names and recordings. How many they were, how they were told and what
 * was measured stays. Answers how many went.
 */
export async function forgetDueStories(context: Context): Promise<number> {
	const db = evaluationTables(context.db);
	const due = await db
		.updateTable('evaluation')
		.set({ forgotten_at: context.now })
		.where('forgotten_at', 'is', null)
		.where('delete_on', '<=', dateInCopenhagen(context.now))
		.returning('id')
		.execute();
	if (due.length === 0) return 0;
	const stories = await db
		.selectFrom('evaluation_story')
		.select('id')
		.where(
			'evaluation',
			'in',
			due.map(({ id }) => id),
		)
		.execute();
	await emptyStories(
		context,
		stories.map(({ id }) => id),
	);
	return stories.length;
}
