import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { phaseFields, slugField } from '../fields.ts';
import { mostParts } from '../limits.ts';
import { phasesOf } from '../reads/read-parts.ts';
import { key } from '../refusals.ts';
import { byDate, phaseColumns, whyPhaseIsRefused } from '../steps/phase-columns.ts';
import { loadSteered, maySteer } from '../steps/steered.ts';
import { nextPosition, writeOrder } from '../steps/write-order.ts';
import { processTables } from '../tables.ts';

/** Adds a phase, in its place by date. */
export const addPhase = act({
	name: 'phase.add',
	summary: 'A process gets one more phase.',
	input: v.object({ slug: slugField, ...phaseFields }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, ...wish }) {
		const problem = whyPhaseIsRefused(wish);
		if (problem) return refused(problem.key, problem.field);
		const phases = await phasesOf(context, process.id);
		if (phases.length >= mostParts.phases)
			return refused(key('too-many-parts'), undefined, { limit: mostParts.phases });
		const id = newId();
		const position = await nextPosition(context, 'phase', process.id);
		await processTables(context.db)
			.insertInto('phase')
			.values({ id, process: process.id, position, ...phaseColumns(wish) })
			.execute();
		const all = [...phases, { id, startsOn: wish.startsOn, position }];
		await writeOrder(context, 'phase', process.id, byDate(all));
		return done({ id, slug });
	},
	about: (_, answer) => ({ kind: 'phase', id: answer.id }),
});
