import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { numberField, seenField, slugField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { key } from '../refusals.ts';
import { writePart } from '../steps/part-rows.ts';
import { partToChange, refusedAsChanged } from './part-to-change.ts';

/** Somebody of the staff has read what a machine proposed, and stands behind it as it is. */
export const approvePart = act({
	name: 'plan-part.approve',
	summary: 'An employee has read what a machine proposed, and stands behind it.',
	example: { slug: 'det-har-i-sagt', part: 4, seen: 1 },
	input: v.object({ slug: slugField, part: numberField, seen: seenField }),
	load: (context, input) => partToChange(context, input),
	may: mayWritePlan,
	async run(context, { plan, part }, { slug, seen }) {
		if (part.machine !== 'waits') return refused(key('approved-already'));
		const changed = refusedAsChanged(part, seen);
		if (changed) return changed;
		await writePart(context, plan, part, part);
		return done({ slug, part: part.number });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
