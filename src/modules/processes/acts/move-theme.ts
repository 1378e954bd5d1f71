import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { partId, slugField } from '../fields.ts';
import { moved } from '../part-order.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { writeOrder } from '../steps/write-order.ts';

/** Moves a theme one place earlier or later. */
export const moveTheme = act({
	name: 'theme.move',
	summary: 'A theme changes its place among the others.',
	input: v.object({ slug: slugField, id: partId, direction: v.picklist(['earlier', 'later']) }),
	load: (context, input) => loadPart(context, 'themes', input),
	may: maySteerPart,
	async run(context, { process, part, all }, { slug, direction }) {
		const ids = all.map((theme) => theme.id);
		await writeOrder(context, 'theme', process.id, moved(ids, part.id, direction));
		return done({ slug });
	},
	about: ({ part }) => ({ kind: 'theme', id: part.id }),
});
