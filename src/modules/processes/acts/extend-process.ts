import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { phasesAfterExtension, whyExtendingIsRefused } from '../extension.ts';
import { dateField, needed, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { phasesOf } from '../reads/read-parts.ts';
import { key } from '../refusals.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { tellOfProcess } from '../steps/tell-of-process.ts';
import { moveDates } from '../steps/write-phases.ts';
import { processTables } from '../tables.ts';

/** Gives people longer, or needs longer to answer; the reason stands on the page, and the old dates stay readable. */
export const extendProcess = act({
	name: 'process.extend',
	summary: 'A process is open longer, or answers come later; everybody can read why.',
	input: v.object({
		slug: slugField,
		closesOn: v.optional(dateField),
		promiseBy: v.optional(dateField),
		reason: needed(limits.reason, 'reason-missing'),
	}),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, reason, ...wish }) {
		if (!process.publishedAt) return refused(key('process-not-published'));
		if (process.concludedAt) return refused(key('process-concluded'));
		const after = { closesOn: wish.closesOn ?? process.closesOn, promiseBy: wish.promiseBy ?? process.promiseBy };
		const problem = whyExtendingIsRefused(process, after, dateInCopenhagen(context.now));
		if (problem) return refused(key(problem), problem === 'promise-before-close' ? 'promiseBy' : 'closesOn');
		const db = processTables(context.db);
		await db
			.insertInto('process_extension')
			.values({
				id: newId(),
				process: process.id,
				closed_on: process.closesOn,
				closes_on: after.closesOn,
				promised_by: process.promiseBy,
				promise_by: after.promiseBy,
				reason,
				extended_at: context.now,
				extended_by: context.actor.personId,
			})
			.execute();
		await db
			.updateTable('participation_process')
			.set({ closes_on: after.closesOn, promise_by: after.promiseBy })
			.where('id', '=', process.id)
			.execute();
		await moveDates(context, phasesAfterExtension(await phasesOf(context, process.id), process, after));
		await tellOfProcess(context, 'process-extended', process.id);
		return done({ slug });
	},
	about: aboutProcess,
});
