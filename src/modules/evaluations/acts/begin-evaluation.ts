import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done } from '../../../platform/outcome.ts';
import { relate } from '../../relations/index.ts';
import { whyBeginningIsRefused } from '../evaluation.ts';
import { slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { criteriaOf, lockEvaluation } from '../reads/read-evaluation.ts';
import { evaluationTables } from '../tables.ts';

/** Lets a project begin, before everybody: only with criteria, and with what follows if they are met, what it costs and who pays. */
export const beginEvaluation = act({
	name: 'evaluation.begin',
	summary: 'A project begins: everybody sees what it is measured by, and what follows if it does what it shall.',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation, process }, { slug }) {
		const criteria = (await criteriaOf(context, evaluation.id)).length;
		const problems = whyBeginningIsRefused(evaluation, process, criteria, dateInCopenhagen(context.now));
		if (problems.length > 0)
			return { kind: 'refused', problems: problems.map(({ refusal, field }) => ({ key: refusal, field })) };
		await evaluationTables(context.db)
			.updateTable('evaluation')
			.set({ begun_at: context.now, begun_by: context.actor.personId })
			.where('id', '=', evaluation.id)
			.execute();
		const from = { kind: 'process', id: process.id } as const;
		await relate(context, from, 'led-to', { kind: 'evaluation', id: evaluation.id });
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
