import { dateInCopenhagen, startOfDay } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { keepRecording } from '../../../platform/files/recordings.ts';
import { hashSecret, newId } from '../../../platform/identifiers.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { key } from '../refusals.ts';
import { type StoryForm, type TellerPart, type ToldStory, whyStoryIsRefused } from '../story.ts';
import { evaluationTables } from '../tables.ts';

/** A story on its way in. */
export interface StoryToWrite extends ToldStory {
	readonly evaluation: string;
	readonly form: StoryForm;
	readonly part: TellerPart;
	readonly playable: boolean;
	readonly name?: string | undefined;
	readonly toldOn: string;
	readonly channel: string;
	/** Whose it is, where they are signed in and tell it themselves. */
	readonly personId?: string | undefined;
	readonly enteredBy?: string | undefined;
}

/**
 * Writes a story, once for each form that it was sent with. Without a name nothing of a person is kept: not the account, not the name,
 * not who laid the recording ready, and not the hour, which could be held against who was signed in then: an id tells it too.
 */
export async function writeStory(context: Context, story: StoryToWrite): Promise<string | Refused> {
	const isNamed = story.showAs === 'named';
	const wrong = whyStoryIsRefused(story, Boolean(story.personId || story.name));
	if (wrong) return refused(wrong.refusal, wrong.field);
	const db = evaluationTables(context.db);
	const at = isNamed ? context.now : startOfDay(dateInCopenhagen(context.now));
	const heard = context.hand ? hashSecret(context.hand) : null;
	const row = await db
		.insertInto('evaluation_story')
		.values({
			id: newId(at),
			evaluation: story.evaluation,
			form: story.form,
			part: story.part,
			people: story.form === 'story' ? 1 : (story.people ?? 1),
			told_on: story.toldOn,
			told_at: at,
			channel: story.channel,
			show_as: story.showAs,
			person: isNamed ? (story.personId ?? null) : null,
			typed_name: isNamed && !story.personId ? (story.name ?? null) : null,
			consented_at: at,
			text: story.text ?? '',
			recording: story.recording ?? null,
			playable: story.recording !== undefined && story.playable,
			heard,
			entered_by: story.enteredBy ?? null,
		})
		.onConflict((conflict) => conflict.column('heard').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!row) return toldBefore(context, heard);
	if (story.recording && !(await keepRecording(context, story.recording)))
		return refused(key('recording-gone'), 'recording');
	if (story.answers.length > 0)
		await db
			.insertInto('story_answer')
			.values(story.answers.map((answer) => ({ story: row.id, ...answer })))
			.execute();
	return row.id;
}

async function toldBefore(context: Context, heard: Buffer | null): Promise<string> {
	const { id } = await evaluationTables(context.db)
		.selectFrom('evaluation_story')
		.select('id')
		.where('heard', '=', heard)
		.executeTakeFirstOrThrow();
	return id;
}
