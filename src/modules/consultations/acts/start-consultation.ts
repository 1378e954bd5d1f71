import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { lockProcess, maySteerProcess } from '../../processes/index.ts';
import { consultationFields, slugField } from '../fields.ts';
import { isProcessThereFor } from '../permissions.ts';
import { draftConsultation } from '../steps/draft-consultation.ts';

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
		const begun = await draftConsultation(context, process, words);
		return begun.kind === 'drafted' ? done({ id: begun.id, slug: begun.slug }) : begun;
	},
	about: (_, answer) => ({ kind: 'consultation', id: answer.id }),
});
