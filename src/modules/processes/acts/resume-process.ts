import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { mayStopProcess } from '../permissions.ts';
import { key } from '../refusals.ts';
import { mailThoseBehind } from '../steps/mail-those-behind.ts';
import { aboutProcess, loadSteered } from '../steps/steered.ts';
import { processTables } from '../tables.ts';

/** Staff let a stopped process go on. That it was stopped, and why, stays readable. */
export const resumeProcess = act({
	name: 'process.resume',
	summary: 'The municipality lets a process that it stopped go on.',
	input: v.object({ slug: slugField }),
	load: loadSteered,
	may: (actor, { process }) => mayStopProcess(actor, process),
	async run(context, { process }, { slug }) {
		const db = processTables(context.db);
		const stop = await db
			.updateTable('process_stop')
			.set({ resumed_at: context.now, resumed_by: context.actor.personId ?? null })
			.where('process', '=', process.id)
			.where('resumed_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!stop) return refused(key('process-not-stopped'));
		await db.updateTable('participation_process').set({ stopped_at: null }).where('id', '=', process.id).execute();
		await mailThoseBehind(context, process, { what: 'resumed', dedupe: `process-resumed:${stop.id}` });
		return done({ slug });
	},
	about: aboutProcess,
});
