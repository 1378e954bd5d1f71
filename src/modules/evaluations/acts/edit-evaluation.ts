import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { evaluationFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { key } from '../refusals.ts';
import { evaluationColumns, writeCriteria } from '../steps/evaluation-columns.ts';
import { evaluationTables } from '../tables.ts';

/** Changes what is said of a project until it begins; then what it is measured by stands. */
export const editEvaluation = act({
	name: 'evaluation.edit',
	summary: 'The words, criteria and days of a project are changed, until it begins.',
	input: v.object({ slug: slugField, ...evaluationFields }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation }, { slug, ...words }) {
		if (evaluation.begunAt !== null) return refused(key('already-begun'));
		const columns = evaluationColumns(context, words);
		if ('problems' in columns) return columns;
		await evaluationTables(context.db).updateTable('evaluation').set(columns).where('id', '=', evaluation.id).execute();
		await writeCriteria(context, evaluation.id, words.criteria);
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
