import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { numberField, partFields, slugField } from '../fields.ts';
import { keepCited } from '../machine-draft.ts';
import { mayWritePlan } from '../permissions.ts';
import { planLimits } from '../plan.ts';
import { lockPlan, partsOfPlan } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';
import { sourcesOf } from '../sources.ts';
import { addPart } from '../steps/part-rows.ts';
import { whyPartIsRefused } from '../steps/why-part-is-refused.ts';

/** Staff take in what a language model proposes; it waits until one of them has read it and stands behind it. */
export const proposePart = act({
	name: 'plan-part.propose',
	summary:
		'A machine proposes a paragraph; only sentences that say whom they are built on are kept, and staff read it first.',
	example: { slug: 'det-har-i-sagt', text: 'Flere vil kunne ringe om aftenen. [12]', dropped: 1, after: 3 },
	answer: v.object({ slug: v.string(), part: v.number() }),
	input: v.object({
		slug: slugField,
		text: partFields.text,
		/** So many sentences of it were left out before. */
		dropped: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)), 0),
		after: v.optional(numberField),
	}),
	load: (context, { slug }) => lockPlan(context, slug),
	may: mayWritePlan,
	async run(context, { plan, process }, { slug, text, dropped, after }) {
		const parts = await partsOfPlan(context, plan.id);
		if (parts.length >= planLimits.parts) return refused(key('too-many-parts'), undefined, { limit: planLimits.parts });
		if (after !== undefined && !parts.some(({ number }) => number === after)) return refused(key('part-gone'));
		// Whichever way it came: what cites nothing is not taken in.
		const draft = keepCited(text, sourcesOf(text));
		if (draft.kept === 0) return refused(key('machine-cites-nothing'), 'text');
		const words = { kind: 'text', text: draft.text, departmentId: null, dueOn: null } as const;
		const refusal = await whyPartIsRefused(context, process.id, words);
		if (refusal) return refusal;
		const machine = { dropped: dropped + draft.dropped };
		return done({ slug, part: await addPart(context, plan, words, after, machine) });
	},
	// A machine writes other words each time: the same form sent again is the same wish.
	besides: ['text', 'dropped'],
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
