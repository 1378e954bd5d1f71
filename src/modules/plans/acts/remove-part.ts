import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { numberField, seenField, slugField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { removePart as remove } from '../steps/part-rows.ts';
import { partToChange, refusedAsChanged } from './part-to-change.ts';

/** Staff take a heading or a paragraph out of a plan; in the versions that were published it stays to be read. */
export const removePart = act({
	name: 'plan-part.remove',
	summary: 'A paragraph is taken out of a plan; earlier versions still show it.',
	example: { slug: 'det-har-i-sagt', part: 3, seen: 1 },
	input: v.object({ slug: slugField, part: numberField, seen: seenField }),
	load: (context, input) => partToChange(context, input),
	may: mayWritePlan,
	async run(context, { plan, part }, { slug, seen }) {
		const changed = refusedAsChanged(part, seen);
		if (changed) return changed;
		await remove(context, plan, part.number);
		return done({ slug });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
