import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { type QuestionKey, questionKeys, type Story } from '../story.ts';
import { evaluationTables, type StoryTable } from '../tables.ts';

/** What was answered to the question set. */
export interface StoryAnswer {
	readonly question: QuestionKey;
	readonly text: string;
}

function storyOf(row: Selectable<StoryTable>): Story {
	return {
		id: row.id,
		evaluationId: row.evaluation,
		form: row.form,
		part: row.part,
		people: row.people,
		toldOn: row.told_on,
		toldAt: row.told_at,
		channel: row.channel,
		showAs: row.show_as,
		personId: row.person,
		typedName: row.typed_name,
		text: row.text,
		recordingId: row.recording,
		playable: row.playable,
		transcript: row.transcript,
		decision: row.decision,
		withdrawnAt: row.withdrawn_at,
	};
}

const selected = (context: Context) => evaluationTables(context.db).selectFrom('evaluation_story').selectAll();

/** One story, taken back or not. */
export async function storyById(context: Context, id: string): Promise<Story | undefined> {
	const row = await selected(context).where('id', '=', id).executeTakeFirst();
	return row && storyOf(row);
}

/** One story, locked: who shows it and who takes it back come one after the other. */
export async function lockStory(context: Context, id: string): Promise<Story | undefined> {
	const row = await selected(context).where('id', '=', id).forUpdate().executeTakeFirst();
	return row && storyOf(row);
}

/** The stories of an evaluation, the newest first: those that are shown, or all that were not taken back. */
export async function listStories(
	context: Context,
	asked: {
		readonly evaluation: string;
		readonly shown: boolean;
		readonly after: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<Story>> {
	const query = selected(context).where('evaluation', '=', asked.evaluation).where('withdrawn_at', 'is', null);
	return storiesFrom(asked.shown ? query.where('decision', '=', 'shown') : query, asked);
}

/** One page of stories, the newest first. */
async function storiesFrom(
	query: ReturnType<typeof selected>,
	{ after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<Story>> {
	const cursor = readCursor(after);
	const from = cursor
		? query.where(sql<boolean>`(told_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`)
		: query;
	const rows = await from
		.orderBy('told_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(storyOf), limit, ({ toldAt, id }) => ({ value: toldAt.toISOString(), id }));
}

/** What one person has told under their name and not taken back, the newest first. */
export async function listOwnStories(
	context: Context,
	asked: { readonly person: string; readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<Story>> {
	return storiesFrom(selected(context).where('person', '=', asked.person).where('withdrawn_at', 'is', null), asked);
}

/** What was answered in several stories, in the order of the questions. */
export async function answersOf(
	context: Context,
	stories: readonly string[],
): Promise<(story: string) => readonly StoryAnswer[]> {
	if (stories.length === 0) return () => [];
	const rows = await evaluationTables(context.db)
		.selectFrom('story_answer')
		.selectAll()
		.where('story', 'in', stories)
		.where('text', '<>', '')
		.execute();
	const grouped = Map.groupBy(rows, ({ story }) => story);
	const place = (question: QuestionKey) => questionKeys.indexOf(question);
	return (story) => (grouped.get(story) ?? []).toSorted((a, b) => place(a.question) - place(b.question));
}

/** How many stories there are, and what of it is shown or still to be read. */
export interface StoryCounts {
	readonly all: number;
	readonly shown: number;
	readonly undecided: number;
	readonly people: number;
}

/** Of several evaluations at once. Stories that were taken back count no more; those that were forgotten do. */
export async function countStories(
	context: Context,
	evaluations: readonly string[],
): Promise<(evaluation: string) => StoryCounts> {
	const none: StoryCounts = { all: 0, shown: 0, undecided: 0, people: 0 };
	if (evaluations.length === 0) return () => none;
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_story')
		.select(({ fn }) => [
			'evaluation',
			fn.countAll<string>().as('all'),
			sql<string>`count(*) filter (where decision = 'shown')`.as('shown'),
			sql<string>`count(*) filter (where decision is null)`.as('undecided'),
			fn.sum<string>('people').as('people'),
		])
		.where('evaluation', 'in', evaluations)
		.where('withdrawn_at', 'is', null)
		.groupBy('evaluation')
		.execute();
	const counted = new Map(
		rows.map((row) => [
			row.evaluation,
			{
				all: Number(row.all),
				shown: Number(row.shown),
				undecided: Number(row.undecided),
				people: Number(row.people),
			},
		]),
	);
	return (evaluation) => counted.get(evaluation) ?? none;
}
