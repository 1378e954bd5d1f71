import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { secretField, storyField } from '../fields.ts';
import { lockStory } from '../reads/read-stories.ts';
import { emptyStories } from '../steps/forget-stories.ts';
import { holdsStory } from '../steps/story-secret.ts';
import { evaluationTables } from '../tables.ts';

/** Whoever told a story takes it back by its own link: its words, its recording and its name are gone at once. */
export const withdrawStory = act({
	name: 'story.withdraw',
	summary: 'Take your story back by your own link; it is gone at once.',
	secret: true,
	repeatable: true,
	input: v.object({ story: storyField, secret: secretField }),
	async load(context, { story: id, secret }) {
		if (!holdsStory(context, id, secret)) return undefined;
		const story = await lockStory(context, id);
		return story && { story };
	},
	may: () => yes,
	async run(context, { story }, { secret }) {
		if (story.withdrawnAt === null) {
			await emptyStories(context, [story.id]);
			await evaluationTables(context.db)
				.updateTable('evaluation_story')
				.set({ withdrawn_at: context.now })
				.where('id', '=', story.id)
				.execute();
		}
		return done({ id: story.id, secret });
	},
	about: ({ story }) => ({ kind: 'story', id: story.id }),
});
