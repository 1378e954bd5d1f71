import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { partId, phaseFields, slugField } from '../fields.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { phaseColumns, whyPhaseIsRefused } from '../steps/phase-columns.ts';
import { processTables } from '../tables.ts';

/** Changes a phase; its place among the others stays. */
export const editPhase = act({
	name: 'phase.edit',
	summary: 'The name or the dates of a phase change.',
	input: v.object({ slug: slugField, id: partId, ...phaseFields }),
	load: (context, input) => loadPart(context, 'phases', input),
	may: maySteerPart,
	async run(context, { part }, { slug, id, ...wish }) {
		const problem = whyPhaseIsRefused(wish);
		if (problem) return refused(problem.key, problem.field);
		await processTables(context.db).updateTable('phase').set(phaseColumns(wish)).where('id', '=', part.id).execute();
		return done({ id, slug });
	},
	about: ({ part }) => ({ kind: 'phase', id: part.id }),
});
