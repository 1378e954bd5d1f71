import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { neededText, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { mayStopProcess } from '../permissions.ts';
import { key } from '../refusals.ts';
import { mailThoseBehind } from '../steps/mail-those-behind.ts';
import { aboutProcess, loadSteered } from '../steps/steered.ts';
import { tellOfProcess } from '../steps/tell-of-process.ts';
import { processTables } from '../tables.ts';

/** Staff stop an organisation's process, with a reason that everybody can read. What was written stays where it is. */
export const stopProcess = act({
	name: 'process.stop',
	summary: 'The municipality stops a process that an organisation has begun; everybody can read why.',
	input: v.object({ slug: slugField, reason: neededText(limits.stopReason, 'reason-missing') }),
	load: loadSteered,
	may: (actor, { process }) => mayStopProcess(actor, process),
	async run(context, { process }, { slug, reason }) {
		if (process.concludedAt) return refused(key('process-concluded'));
		if (process.stoppedAt) return refused(key('process-stopped'));
		const db = processTables(context.db);
		const id = newId();
		await db
			.insertInto('process_stop')
			.values({
				id,
				process: process.id,
				reason,
				stopped_at: context.now,
				stopped_by: context.actor.personId ?? null,
			})
			.execute();
		await db
			.updateTable('participation_process')
			.set({ stopped_at: context.now })
			.where('id', '=', process.id)
			.execute();
		await mailThoseBehind(context, process, { what: 'stopped', dedupe: `process-stopped:${id}`, reason });
		await tellOfProcess(context, 'process-stopped', process.id);
		return done({ slug });
	},
	about: aboutProcess,
});
