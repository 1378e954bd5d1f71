import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import {
	contributionsByNumber,
	keepResponsesBack,
	lockContributions,
	showResponses,
} from '../../contributions/index.ts';
import { decisionFields, slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { responsesOf } from '../reads/list-responses.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { decisionFor, type ResponseDecision } from '../response.ts';
import { consultationTables } from '../tables.ts';

/** Staff decide for some responses whether everybody sees them, and with a name. Who wants no name shown is never shown with one. */
export const decideResponses = act({
	name: 'response.decide',
	summary: 'Staff decide which consultation responses are shown to everybody, and whether with a name.',
	// The same decision about the same responses is one decision.
	repeatable: true,
	input: v.object({ slug: slugField, ...decisionFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, decision, numbers }) {
		const pieces = await contributionsByNumber(context, [...new Set(numbers)]);
		const responses = await responsesOf(
			context,
			consultation.id,
			pieces.map(({ id }) => id),
		);
		if (responses.length < new Set(numbers).size) return refused(key('response-gone'), 'numbers');
		const locked = await lockContributions(
			context,
			responses.map(({ contributionId }) => contributionId),
		);
		// Whoever took theirs back meanwhile has decided already.
		const standing = new Set(locked.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id as string));
		const decided = responses.filter(({ contributionId }) => standing.has(contributionId));
		for (const wished of ['named', 'unnamed', 'kept-back'] as const satisfies readonly ResponseDecision[]) {
			const ids = decided
				.filter((response) => decisionFor(decision, response) === wished)
				.map(({ contributionId }) => contributionId);
			if (ids.length === 0) continue;
			await consultationTables(context.db)
				.updateTable('consultation_response')
				.set({ decision: wished, decided_at: context.now, decided_by: context.actor.personId })
				.where('contribution', 'in', ids)
				.execute();
			if (wished === 'kept-back') await keepResponsesBack(context, ids);
			else await showResponses(context, ids, { named: wished === 'named' });
		}
		return done({ slug, decided: decided.length });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
