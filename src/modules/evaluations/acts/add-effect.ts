import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { effectFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { key } from '../refusals.ts';
import { sheetToChange, whyLineIsRefused } from '../steps/sheet-to-change.ts';
import { evaluationTables } from '../tables.ts';

/** Puts something that a project is expected to change on its sheet: how much, what a unit of it costs whom, and where that is known from. */
export const addEffect = act({
	name: 'investment-sheet.add-effect',
	summary:
		'Staff put an expected change on the sheet of a project, with what a unit of it costs, whom, and the source.',
	example: {
		slug: 'fast-kontaktperson-i-to-aar',
		name: 'Færre dage på institution',
		unit: 'døgn',
		payer: 'municipality',
		unitCost: '3.400',
		source: 'Kommunens regnskab',
		priceYear: 2026,
		low: '0',
		middle: '2',
		high: '5',
		fromYear: 2,
		years: 5,
	},
	input: v.object({ slug: slugField, ...effectFields }),
	load: (context, { slug }) => sheetToChange(context, slug),
	may: maySteerEvaluation,
	async run(context, facts, { slug, unitCost, priceYear, fromYear, low, middle, high, ...words }) {
		if (low > middle || middle > high) return refused(key('guesses-out-of-order'), 'low');
		const { payer, years } = words;
		const line = { payer, years, fromYear, unitOre: unitCost, change: { low, middle, high } };
		const refusal = whyLineIsRefused(facts, (sheet) => ({ ...sheet, effects: [...sheet.effects, line] }));
		if (refusal) return refusal;
		const id = newId();
		await evaluationTables(context.db)
			.insertInto('sheet_effect')
			.values({
				...{ ...words, id, evaluation: facts.evaluation.id, low, middle, high },
				unit_ore: unitCost,
				price_year: priceYear,
				from_year: fromYear,
			})
			.execute();
		return done({ slug, line: id });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
