import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { sheetFields, slugField } from '../fields.ts';
import { isTooLarge } from '../investment.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { key } from '../refusals.ts';
import { sheetToChange } from '../steps/sheet-to-change.ts';
import { evaluationTables } from '../tables.ts';

/** Begins the sheet of a project, or says anew for how many it is and how much less a later krone counts. */
export const setSheet = act({
	name: 'investment-sheet.set',
	summary: 'Staff say for how many people a project is reckoned, and how much less a later krone counts.',
	repeatable: true,
	example: { slug: 'fast-kontaktperson-i-to-aar', persons: 20, discountRate: '3,5' },
	input: v.object({ slug: slugField, ...sheetFields }),
	load: (context, { slug }) => sheetToChange(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation, sheet, isSent }, { slug, persons, discountRate }) {
		if (isSent) return refused(key('already-sent'));
		const wished = { ...(sheet ?? { costs: [], effects: [] }), persons, discountRate };
		if (isTooLarge(wished)) return refused(key('sheet-too-large'), 'persons');
		const words = {
			persons,
			discount_rate: discountRate,
			set_at: context.now,
			set_by: context.actor.personId ?? null,
		};
		await evaluationTables(context.db)
			.insertInto('investment_sheet')
			.values({ evaluation: evaluation.id, ...words })
			.onConflict((conflict) => conflict.column('evaluation').doUpdateSet(words))
			.execute();
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
