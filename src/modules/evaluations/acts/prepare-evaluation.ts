import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockProcess, maySteerProcess } from '../../processes/index.ts';
import { evaluationFields, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { isProcessThereFor } from '../permissions.ts';
import { evaluationsOf } from '../reads/read-evaluation.ts';
import { key } from '../refusals.ts';
import { evaluationColumns, writeCriteria } from '../steps/evaluation-columns.ts';
import { insertEvaluation } from '../steps/insert-evaluation.ts';

/** Writes down what a project shall do and how one will see it; nobody else sees it until it begins. Days that are left out are computed. */
export const prepareEvaluation = act({
	name: 'evaluation.prepare',
	summary: 'Staff write down what a project shall do, and how one will see that it did; nobody else sees it yet.',
	example: {
		process: 'stoette-der-holder',
		title: 'Fast kontaktperson i to år',
		intention: 'Tyve familier får den samme kontaktperson i to år.',
		criteria: 'Mindst 15 af 20 familier siger, at de har fået det bedre.',
		nextStep: 'Alle familier får en fast kontaktperson.',
		nextStepCost: '1.200.000',
		nextStepPayer: 'Børn og Unge',
		startsOn: '2027-01-04',
		endsOn: '2028-12-31',
	},
	answer: v.object({ id: v.string(), slug: v.string() }),
	input: v.object({ process: slugField, ...evaluationFields }),
	async load(context, input) {
		const process = await lockProcess(context, input.process);
		return process && isProcessThereFor(context.actor, process) ? { process } : undefined;
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
	async run(context, { process }, { process: _, ...words }) {
		const columns = evaluationColumns(context, words);
		if ('problems' in columns) return columns;
		if ((await evaluationsOf(context, process.id)).length >= limits.evaluations)
			return refused(key('too-many-evaluations'), undefined, { limit: limits.evaluations });
		const id = newId();
		const slug = await insertEvaluation(context, { id, process: process.id, ...columns });
		await writeCriteria(context, id, words.criteria);
		return done({ id, slug });
	},
	about: (_, answer) => ({ kind: 'evaluation', id: answer.id }),
});
