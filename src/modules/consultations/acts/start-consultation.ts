import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockProcess, maySteerProcess } from '../../processes/index.ts';
import { consultationFields, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { isProcessThereFor } from '../permissions.ts';
import { consultationsOf } from '../reads/list-consultations.ts';
import { key } from '../refusals.ts';
import { consultationColumns } from '../steps/consultation-columns.ts';
import { insertConsultation } from '../steps/insert-consultation.ts';

/** Begins a consultation in a process; nobody else sees it until it is published. Days that are left out are computed. */
export const startConsultation = act({
	name: 'consultation.start',
	summary: 'Staff begin to prepare a consultation with its deadline; nobody else sees it yet.',
	example: {
		process: 'stoette-der-holder',
		title: 'Lokalplan for havnen',
		kind: 'local-plan',
		summary: 'Havnen bliver til boliger og byrum.',
		opensOn: '2027-01-04',
	},
	answer: v.object({ id: v.string(), slug: v.string() }),
	input: v.object({ process: slugField, ...consultationFields }),
	async load(context, input) {
		const process = await lockProcess(context, input.process);
		return process && isProcessThereFor(context.actor, process) ? { process } : undefined;
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
	async run(context, { process }, { process: _, ...words }) {
		const columns = consultationColumns(context, words);
		if ('problems' in columns) return columns;
		if ((await consultationsOf(context, process.id)).length >= limits.consultations)
			return refused(key('too-many-consultations'), undefined, { limit: limits.consultations });
		const id = newId();
		return done({ id, slug: await insertConsultation(context, { id, process: process.id, ...columns }) });
	},
	about: (_, answer) => ({ kind: 'consultation', id: answer.id }),
});
