import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { measurementFields, slugField } from '../fields.ts';
import { whyMeasuringIsRefused } from '../measurement.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { criteriaOf, lockEvaluation } from '../reads/read-evaluation.ts';
import { measurementsOf } from '../reads/read-measurements.ts';
import { tellOfEvaluation } from '../steps/tell-of-evaluation.ts';
import { evaluationTables } from '../tables.ts';

/** Says in public of every criterion whether it was met, partly or not, and why: when the project ends, and again a year later. */
export const measureEvaluation = act({
	name: 'evaluation.measure',
	summary: 'Staff say in public of every criterion whether it was met, partly or not, and why.',
	example: {
		slug: 'fast-kontaktperson-i-to-aar',
		round: 'first',
		measuredOn: '2028-12-31',
		summary: 'Seksten familier har fået det bedre.',
		marks: [{ criterion: 1, mark: 'met', reason: 'Seksten af tyve familier siger det.' }],
	},
	input: v.object({ slug: slugField, ...measurementFields }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation }, { slug, round, measuredOn, summary, marks }) {
		const [criteria, before] = [await criteriaOf(context, evaluation.id), await measurementsOf(context, evaluation.id)];
		const today = dateInCopenhagen(context.now);
		const wrong = whyMeasuringIsRefused(evaluation, before, { round, measuredOn, marks }, criteria.length, today);
		if (wrong) return refused(wrong.refusal, wrong.field);
		const db = evaluationTables(context.db);
		await db
			.insertInto('evaluation_measurement')
			.values({
				evaluation: evaluation.id,
				round,
				measured_on: measuredOn,
				summary,
				recorded_at: context.now,
				recorded_by: context.actor.personId,
			})
			.execute();
		await db
			.insertInto('evaluation_mark')
			.values(marks.map((mark) => ({ evaluation: evaluation.id, round, ...mark })))
			.execute();
		await tellOfEvaluation(context, 'evaluation-measured', evaluation, { round });
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
