import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { actionFields, numberField, seenField, slugField } from '../fields.ts';
import { mayTellAction } from '../permissions.ts';
import { whyTellingIsRefused } from '../plan-action.ts';
import { actionsOf } from '../reads/read-actions.ts';
import { lockPlan } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';
import { tellAction as tell } from '../steps/action-rows.ts';

/** Staff say how far an action of an adopted plan is; who drops it or gives it longer says why. */
export const tellAction = act({
	name: 'plan-action.tell',
	summary: 'You can see how far each thing is that was decided, and why something is late.',
	example: { slug: 'det-har-i-sagt', part: 7, state: 'begun', note: 'To er ansat.', seen: 1 },
	input: v.object({ slug: slugField, part: numberField, ...actionFields, seen: seenField }),
	async load(context, { slug, part }) {
		const facts = await lockPlan(context, slug);
		const action = facts && (await actionsOf(context, [facts.plan.id])).find((one) => one.part === part);
		return facts && action && { ...facts, action };
	},
	may: mayTellAction,
	async run(context, { action }, { slug, part, state, note = '', dueOn = action.dueOn, seen }) {
		if (action.version !== seen) return refused(key('action-changed-meanwhile'), 'state');
		const refusal = whyTellingIsRefused(action, { state, dueOn, note }, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal, 'note');
		await tell(context, action, { state, note, dueOn });
		return done({ slug, part });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
