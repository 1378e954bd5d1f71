import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { slugField, storyFields } from '../fields.ts';
import { holdEvaluation } from '../reads/read-evaluation.ts';
import { key } from '../refusals.ts';
import { storySecret } from '../steps/story-secret.ts';
import { writeStory } from '../steps/write-story.ts';

/** Somebody tells what a project did for them: in words or by voice, with their name or without, and without signing in. */
export const tellStory = act({
	name: 'story.tell',
	summary: 'Tell what a project did for you, with your name or without; staff read it before anybody else does.',
	// The journal knows no actor: a story without a name must lead to nobody, from anywhere.
	secret: true,
	// Once for each form, by the hash of the form's own key. A claimed key would keep who sent it beside the story.
	repeatable: true,
	// The yes to what happens with a story is a person's, given at the page that says it.
	pagesOnly: true,
	input: v.object({ evaluation: slugField, ...storyFields }),
	load: (context, input) => holdEvaluation(context, input.evaluation),
	may: () => yes,
	async run(context, { evaluation }, { evaluation: _slug, ...story }) {
		if (evaluation.begunAt === null || evaluation.forgottenAt !== null) return refused(key('stories-closed'));
		const id = await writeStory(context, {
			...story,
			evaluation: evaluation.id,
			toldOn: dateInCopenhagen(context.now),
			channel: 'web',
			personId: context.actor.helper ? undefined : context.actor.personId,
		});
		return typeof id === 'string' ? done({ id, secret: storySecret(context, id) }) : id;
	},
	about: (_facts, answer) => ({ kind: 'story', id: answer.id, channel: 'web' }),
});
