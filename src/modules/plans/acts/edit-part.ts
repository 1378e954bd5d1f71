import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { numberField, partFields, seenField, slugField, wordsTyped } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { writePart } from '../steps/part-rows.ts';
import { whyPartIsRefused } from '../steps/why-part-is-refused.ts';
import { partToChange, refusedAsChanged } from './part-to-change.ts';

/** Staff write a heading or a paragraph anew. Whoever comes second is told, and sees both texts. */
export const editPart = act({
	name: 'plan-part.edit',
	summary: 'A paragraph of a plan is written better; the contributions behind it stand in it by number.',
	example: { slug: 'det-har-i-sagt', part: 3, kind: 'text', text: 'Mange vil kunne ringe hele døgnet [12].', seen: 1 },
	input: v.object({ slug: slugField, part: numberField, ...partFields, seen: seenField }),
	load: (context, input) => partToChange(context, input),
	may: mayWritePlan,
	async run(context, { plan, process, part }, { slug, seen, ...typed }) {
		const changed = refusedAsChanged(part, seen);
		if (changed) return changed;
		const words = wordsTyped(typed);
		const refusal = await whyPartIsRefused(context, process.id, words);
		if (refusal) return refusal;
		await writePart(context, plan, part, words);
		return done({ slug, part: part.number });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
