import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { costFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { sheetToChange, whyLineIsRefused } from '../steps/sheet-to-change.ts';
import { evaluationTables } from '../tables.ts';

/** Puts something that a project costs on its sheet: for the whole of it or for each person, in which years, and who pays. */
export const addCost = act({
	name: 'investment-sheet.add-cost',
	summary: 'Staff put something that a project costs on its sheet, with who pays it and in which years.',
	example: {
		slug: 'fast-kontaktperson-i-to-aar',
		name: 'To kontaktpersoner',
		payer: 'municipality',
		basis: 'project',
		amount: '1.300.000',
		fromYear: 1,
		years: 2,
	},
	input: v.object({ slug: slugField, ...costFields }),
	load: (context, { slug }) => sheetToChange(context, slug),
	may: maySteerEvaluation,
	async run(context, facts, { slug, name, payer, basis, amount: ore, fromYear, years }) {
		const line = { payer, basis, ore, fromYear, years };
		const refusal = whyLineIsRefused(facts, (sheet) => ({ ...sheet, costs: [...sheet.costs, line] }));
		if (refusal) return refusal;
		const id = newId();
		await evaluationTables(context.db)
			.insertInto('sheet_cost')
			.values({
				...{ id, evaluation: facts.evaluation.id, name, payer, basis, ore, years },
				from_year: fromYear,
			})
			.execute();
		return done({ slug, line: id });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
