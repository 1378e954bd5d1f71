import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { numberField, partFields, slugField, wordsTyped } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { planLimits } from '../plan.ts';
import { lockPlan, partsOfPlan } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';
import { addPart as add } from '../steps/part-rows.ts';
import { whyPartIsRefused } from '../steps/why-part-is-refused.ts';

/** Staff add a heading or a paragraph to a plan, with the contributions behind it by number. */
export const addPart = act({
	name: 'plan-part.add',
	summary: 'What you and others said gets a paragraph, with the numbers of the contributions behind it.',
	example: { slug: 'det-har-i-sagt', kind: 'text', text: 'Mange vil kunne ringe om aftenen [12, s14].', after: 3 },
	answer: v.object({ slug: v.string(), part: v.number() }),
	input: v.object({ slug: slugField, ...partFields, after: v.optional(numberField) }),
	load: (context, { slug }) => lockPlan(context, slug),
	may: mayWritePlan,
	async run(context, { plan, process }, { slug, after, ...typed }) {
		const parts = await partsOfPlan(context, plan.id);
		if (parts.length >= planLimits.parts) return refused(key('too-many-parts'), undefined, { limit: planLimits.parts });
		if (after !== undefined && !parts.some(({ number }) => number === after)) return refused(key('part-gone'));
		const words = wordsTyped(typed);
		const refusal = await whyPartIsRefused(context, process.id, words);
		if (refusal) return refusal;
		return done({ slug, part: await add(context, plan, words, after) });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
