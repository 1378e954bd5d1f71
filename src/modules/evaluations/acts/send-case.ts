import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { whySendingIsRefused } from '../council-case.ts';
import { slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { caseOf, roundsOf } from '../reads/read-measurements.ts';
import { evaluationTables } from '../tables.ts';

/** Sends a measured project to the council: from then on everybody reads what it is offered, and it stands. */
export const sendCase = act({
	name: 'evaluation.send-case',
	summary:
		'A measured project is sent to the council; everybody can read what it can choose and what each thing costs.',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation: { id } }, { slug }) {
		const [written, rounds] = [await caseOf(context, id), (await roundsOf(context, [id]))(id)];
		const refusal = whySendingIsRefused(written, rounds.length);
		if (refusal) return refused(refusal);
		await evaluationTables(context.db)
			.updateTable('evaluation_case')
			.set({ sent_at: context.now, sent_by: context.actor.personId })
			.where('evaluation', '=', id)
			.execute();
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
