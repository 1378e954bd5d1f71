import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { key } from '../refusals.ts';
import { sheetToChange } from '../steps/sheet-to-change.ts';
import { evaluationTables } from '../tables.ts';

/** Takes a cost or a change off the sheet of a project, until the council has it. */
export const removeLine = act({
	name: 'investment-sheet.remove-line',
	summary: 'Staff take a cost or an expected change off the sheet of a project, until the council has it.',
	repeatable: true,
	input: v.object({ slug: slugField, line: v.pipe(v.string(), v.check(isId)) }),
	load: (context, { slug }) => sheetToChange(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation, isSent }, { slug, line }) {
		if (isSent) return refused(key('already-sent'));
		const db = evaluationTables(context.db);
		for (const table of ['sheet_cost', 'sheet_effect'] as const)
			await db.deleteFrom(table).where('id', '=', line).where('evaluation', '=', evaluation.id).execute();
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
