import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { partId, slugField } from '../fields.ts';
import { moved } from '../part-order.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { writeOrder } from '../steps/write-order.ts';

/** Moves a phase one place earlier or later. */
export const movePhase = act({
	name: 'phase.move',
	summary: 'A phase changes its place among the others.',
	input: v.object({ slug: slugField, id: partId, direction: v.picklist(['earlier', 'later']) }),
	load: (context, input) => loadPart(context, 'phases', input),
	may: maySteerPart,
	async run(context, { process, part, all }, { slug, direction }) {
		const ids = all.map((phase) => phase.id);
		await writeOrder(context, 'phase', process.id, moved(ids, part.id, direction));
		return done({ slug });
	},
	about: ({ part }) => ({ kind: 'phase', id: part.id }),
});
