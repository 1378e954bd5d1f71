import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { marksBefore, whyCorrectingIsRefused } from '../correction.ts';
import { correctionFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { criteriaOf, lockEvaluation } from '../reads/read-evaluation.ts';
import { measurementsOf } from '../reads/read-measurements.ts';
import { evaluationTables } from '../tables.ts';

/** Corrects what was measured, with the reason in public; what stood before stays readable beside it. */
export const correctMeasurement = act({
	name: 'evaluation.correct-measurement',
	summary: 'Staff correct what was measured and say why; everybody can still read what stood before.',
	input: v.object({ slug: slugField, ...correctionFields }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation }, { slug, round, measuredOn, summary, marks, reason, seen }) {
		const { id } = evaluation;
		const [criteria, measurements] = [await criteriaOf(context, id), await measurementsOf(context, id)];
		const wish = { round, measuredOn, summary, marks, seen };
		const today = dateInCopenhagen(context.now);
		const wrong = whyCorrectingIsRefused(evaluation, measurements, wish, criteria.length, today);
		const before = measurements.find((one) => one.round === round);
		if (wrong || !before) return refused(wrong?.refusal ?? 'not-measured-yet', wrong?.field);
		const db = evaluationTables(context.db);
		const where = { evaluation: id, round };
		const number = seen + 1;
		await db
			.insertInto('evaluation_correction')
			.values({
				...where,
				number,
				reason,
				measured_on: before.measuredOn,
				summary: before.summary,
				corrected_at: context.now,
				corrected_by: context.actor.personId,
			})
			.execute();
		const changed = marksBefore(before.marks, marks);
		if (changed.length > 0)
			await db
				.insertInto('evaluation_mark_before')
				.values(changed.map((mark) => ({ ...where, number, ...mark })))
				.execute();
		await db
			.updateTable('evaluation_measurement')
			.set({ measured_on: measuredOn, summary })
			.where('evaluation', '=', id)
			.where('round', '=', round)
			.execute();
		for (const { criterion } of changed) {
			const mark = marks.find((one) => one.criterion === criterion);
			if (mark)
				await db
					.updateTable('evaluation_mark')
					.set({ mark: mark.mark, reason: mark.reason })
					.where('evaluation', '=', id)
					.where('round', '=', round)
					.where('criterion', '=', criterion)
					.execute();
		}
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
