import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { decisionField, slugField, storyField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { lockStoryOf } from '../reads/story-to-work-with.ts';
import { key } from '../refusals.ts';
import { canBeShown } from '../story.ts';
import { evaluationTables } from '../tables.ts';

/** Staff let everybody read a story, or keep it back; as often as they think better of it. */
export const decideStory = act({
	name: 'story.decide',
	summary: 'Staff decide whether everybody may read a story.',
	repeatable: true,
	input: v.object({ slug: slugField, story: storyField, decision: decisionField }),
	load: (context, { slug, story }) => lockStoryOf(context, slug, story),
	may: maySteerEvaluation,
	async run(context, { story }, { slug, decision }) {
		if (story.withdrawnAt !== null) return refused(key('story-gone'));
		if (decision === 'shown' && !canBeShown(story)) return refused(key('transcript-missing'), `transcript-${story.id}`);
		await evaluationTables(context.db)
			.updateTable('evaluation_story')
			.set({ decision, decided_at: context.now, decided_by: context.actor.personId })
			.where('id', '=', story.id)
			.execute();
		return done({ slug });
	},
	about: ({ story }) => ({ kind: 'story', id: story.id }),
});
