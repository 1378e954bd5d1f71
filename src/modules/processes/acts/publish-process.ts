import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { relate } from '../../relations/index.ts';
import { type ChecklistItem, missingBeforePublishing } from '../checklist.ts';
import { slugField } from '../fields.ts';
import { optionsOf, themesOf } from '../reads/read-parts.ts';
import { key, type ProcessRefusal } from '../refusals.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { tellOfProcess } from '../steps/tell-of-process.ts';
import { processTables } from '../tables.ts';

const refusals: Record<ChecklistItem, ProcessRefusal> = {
	decided: 'publish-decided',
	promise: 'publish-promise',
	contact: 'publish-contact',
	dates: 'publish-dates',
	options: 'publish-options',
};

/** Shows a process to everybody; from now on it keeps its promise and its dates. */
export const publishProcess = act({
	name: 'process.publish',
	summary: 'A process becomes public: everybody can read it, and take part from its first day.',
	input: v.object({ slug: slugField }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug }) {
		if (process.publishedAt) return refused(key('process-published'));
		const options = await optionsOf(context, process.id);
		const missing = missingBeforePublishing(process, options.length, dateInCopenhagen(context.now));
		if (missing.length > 0)
			return { kind: 'refused', problems: missing.map((item) => ({ key: refusals[item], field: item })) };
		await processTables(context.db)
			.updateTable('participation_process')
			.set({ published_at: context.now })
			.where('id', '=', process.id)
			.execute();
		const here = { kind: 'process', id: process.id };
		for (const theme of await themesOf(context, process.id))
			await relate(context, { kind: 'theme', id: theme.id }, 'concerns', here);
		if (process.organisationId)
			await relate(context, { kind: 'organisation', id: process.organisationId }, 'led-to', here);
		await tellOfProcess(context, 'process-published', process.id);
		// Last: a key is a file, and is not rolled back.
		context.runtime.keys.createParticipation(process.id);
		return done({ slug });
	},
	about: aboutProcess,
});
