import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField, storyField, transcriptField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { lockStoryOf } from '../reads/story-to-work-with.ts';
import { key } from '../refusals.ts';
import { evaluationTables } from '../tables.ts';

/** Staff write out what is said in a recording, so that it can be read too. */
export const transcribeStory = act({
	name: 'story.transcribe',
	summary: 'Staff write out what is said in a recording, so that everybody can read it.',
	repeatable: true,
	sensitive: true,
	input: v.object({ slug: slugField, story: storyField, transcript: transcriptField }),
	load: (context, { slug, story }) => lockStoryOf(context, slug, story),
	may: maySteerEvaluation,
	async run(context, { story }, { slug, transcript }) {
		if (story.withdrawnAt !== null || story.recordingId === null) return refused(key('story-gone'));
		await evaluationTables(context.db)
			.updateTable('evaluation_story')
			.set({ transcript })
			.where('id', '=', story.id)
			.execute();
		return done({ slug });
	},
	about: ({ story }) => ({ kind: 'story', id: story.id }),
});
