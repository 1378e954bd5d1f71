import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { partId, slugField } from '../fields.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { processTables } from '../tables.ts';

/** Takes a phase out of a process. */
export const removePhase = act({
	name: 'phase.remove',
	summary: 'A phase is taken out of a process.',
	input: v.object({ slug: slugField, id: partId }),
	load: (context, input) => loadPart(context, 'phases', input),
	may: maySteerPart,
	async run(context, { part }, { slug }) {
		await processTables(context.db).deleteFrom('phase').where('id', '=', part.id).execute();
		return done({ slug });
	},
	about: ({ part }) => ({ kind: 'phase', id: part.id }),
});
