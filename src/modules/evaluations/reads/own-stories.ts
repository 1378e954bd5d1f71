import * as v from 'valibot';
import { atLevel, no } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { cursorInQuery } from '../fields.ts';
import { storySecret } from '../steps/story-secret.ts';
import { decisionsInForce } from './read-decisions.ts';
import { evaluationsById } from './read-evaluation.ts';
import { listOwnStories } from './read-stories.ts';

const onOnePage = 20;

/** What somebody has told under their name while they were signed in. What was told without a name is nobody's, and never here. */
export const ownStoriesPage = read({
	name: 'story.own-list',
	path: '/mit/fortaellinger',
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const { personId, helper } = context.actor;
		// What people tell is often about their health: nobody sees it over somebody's shoulder at the desk.
		const person = helper ? undefined : personId;
		const { items, next } = person
			? await listOwnStories(context, { person, after: efter, limit: onOnePage })
			: { items: [], next: undefined };
		const projects = items.map(({ evaluationId }) => evaluationId);
		const [evaluations, decisions] = await Promise.all([
			evaluationsById(context, projects),
			decisionsInForce(context, projects),
		]);
		const own = items.flatMap((story) => {
			const evaluation = evaluations.get(story.evaluationId);
			const decision = decisions.get(story.evaluationId);
			return evaluation ? [{ story, evaluation, decision, secret: storySecret(context, story.id) }] : [];
		});
		return { own, next, isFirst: efter === undefined };
	},
	may: (actor) => (actor.kind === 'system' ? no : atLevel(actor, 1)),
});
