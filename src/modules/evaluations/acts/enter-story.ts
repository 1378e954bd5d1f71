import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { enteredFields, slugField, storyFields } from '../fields.ts';
import { mayEnterStory } from '../permissions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { key } from '../refusals.ts';
import { writeStory } from '../steps/write-story.ts';

/** Staff write down or record what somebody told them, who said yes to it. */
export const enterStory = act({
	name: 'story.enter',
	summary: 'Staff enter a story that was told to them, with the day and the way, when its teller has said yes to it.',
	sensitive: true,
	besides: ['recording'],
	input: v.object({ evaluation: slugField, ...enteredFields, ...storyFields }),
	load: (context, input) => lockEvaluation(context, input.evaluation),
	may: mayEnterStory,
	async run(context, { evaluation }, { evaluation: slug, happenedOn, ...story }) {
		if (evaluation.begunAt === null || evaluation.forgottenAt !== null) return refused(key('stories-closed'));
		if (happenedOn > dateInCopenhagen(context.now)) return refused(key('date-in-future'), 'happenedOn');
		if (happenedOn < evaluation.startsOn) return refused(key('date-before-start'), 'happenedOn');
		const id = await writeStory(context, {
			...story,
			evaluation: evaluation.id,
			toldOn: happenedOn,
			enteredBy: context.actor.personId,
		});
		return typeof id === 'string' ? done({ id, slug }) : id;
	},
	about: (_facts, answer, input) => ({ kind: 'story', id: answer.id, channel: input.channel }),
});
