import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { countUnanswered } from '../../contributions/index.ts';
import { joinConclusion } from '../conclusion.ts';
import { freeText, needed, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { whyConcludingIsRefused } from '../process.ts';
import { key } from '../refusals.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { tellOfProcess } from '../steps/tell-of-process.ts';
import { processTables } from '../tables.ts';

/** Ends a process with what was decided. Not while anybody still waits for an answer. */
export const concludeProcess = act({
	name: 'process.conclude',
	summary: 'A process ends with what was decided, once everybody has been answered.',
	input: v.object({
		slug: slugField,
		heading: needed(limits.conclusionHeading, 'conclusion-missing'),
		text: freeText(limits.conclusion),
	}),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, heading, text = '' }) {
		// The lock of load waits for those who hand something in, so nothing can slip in after this count.
		const unanswered = await countUnanswered(context, process.id);
		const problem = whyConcludingIsRefused(process, unanswered, dateInCopenhagen(context.now));
		if (problem) return refused(key(problem), undefined, { count: unanswered });
		await processTables(context.db)
			.updateTable('participation_process')
			.set({
				concluded_at: context.now,
				concluded_by: context.actor.personId,
				conclusion: joinConclusion({ heading, text }),
			})
			.where('id', '=', process.id)
			.execute();
		await tellOfProcess(context, 'process-concluded', process.id);
		return done({ slug });
	},
	about: aboutProcess,
});
