import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { numberField, slugField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { key } from '../refusals.ts';
import { swapParts } from '../steps/part-rows.ts';
import { partToChange } from './part-to-change.ts';

/** Staff move a heading or a paragraph one place earlier or later. */
export const movePart = act({
	name: 'plan-part.move',
	summary: 'A paragraph of a plan comes one place earlier or later.',
	example: { slug: 'det-har-i-sagt', part: 3, direction: 'earlier' },
	input: v.object({
		slug: slugField,
		part: numberField,
		direction: v.picklist(['earlier', 'later'], key('form-changed')),
	}),
	load: (context, input) => partToChange(context, input),
	may: mayWritePlan,
	async run(context, { plan, part, parts }, { slug, direction }) {
		const place = parts.findIndex(({ number }) => number === part.number);
		const neighbour = parts[direction === 'earlier' ? place - 1 : place + 1];
		if (!neighbour) return refused(key('at-the-end-already'));
		await swapParts(context, plan, part.number, neighbour.number);
		return done({ slug, part: part.number });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
