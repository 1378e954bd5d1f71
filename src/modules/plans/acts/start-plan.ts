import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockProcess } from '../../processes/index.ts';
import { planFields, slugField } from '../fields.ts';
import { isProcessThereFor, mayWritePlan } from '../permissions.ts';
import { planLimits } from '../plan.ts';
import { plansOf } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';
import { insertPlan } from '../steps/insert-plan.ts';

/** Staff begin to write together what people said in a process; nobody else sees it until a version is published. */
export const startPlan = act({
	name: 'plan.start',
	summary: 'Staff begin to write together what you and others have said; nobody else sees it yet.',
	example: { process: 'stoette-der-holder', title: 'Det har I sagt', lead: 'Alle forslag skrevet sammen.' },
	answer: v.object({ id: v.string(), slug: v.string() }),
	input: v.object({ process: slugField, ...planFields }),
	async load(context, input) {
		const process = await lockProcess(context, input.process);
		return process && isProcessThereFor(context.actor, process) ? { process } : undefined;
	},
	may: mayWritePlan,
	async run(context, { process }, { title, lead = '' }) {
		if ((await plansOf(context, process.id)).length >= planLimits.plans)
			return refused(key('too-many-plans'), undefined, { limit: planLimits.plans });
		return done(await insertPlan(context, { processId: process.id, title, lead }));
	},
	about: (_, answer) => ({ kind: 'plan', id: answer.id }),
});
