import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done } from '../../../platform/outcome.ts';
import { lockResponses } from '../../contributions/index.ts';
import { lockPointsOf, showAnswersTo } from '../../points/index.ts';
import { whyClosingIsRefused } from '../closing.ts';
import { closingFields, slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { closingDue } from '../reads/closing-due.ts';
import { responsesInPaper } from '../reads/list-white-paper.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { answerAll, leaveOut, tellRespondents } from '../steps/answer-all.ts';
import { consultationTables } from '../tables.ts';

/**
 * Closes a consultation: its white paper is published, everybody who responded reads what was answered to each of their points, and no
 * more is taken in. Not while a point waits for an answer, or a response for somebody to read it.
 */
export const closeConsultation = act({
	name: 'consultation.close',
	summary: 'A consultation is closed and its white paper published, once every point in the responses is answered.',
	example: {
		slug: 'lokalplan-for-havnen',
		conclusion: 'Stien bliver tre meter bred, og lamperne slukker først kl. 1.',
	},
	input: v.object({ slug: slugField, ...closingFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, conclusion }) {
		const all = await responsesInPaper(context, consultation);
		// Locked before they are counted: nothing is taken back, taken out or taken apart between the count and the closing.
		const standing = await lockResponses(context, all);
		const responses = consultation.forgottenAt === null ? standing : all;
		await lockPointsOf(context, responses);
		const due = await closingDue(context, consultation, responses);
		const problems = whyClosingIsRefused(consultation, due, dateInCopenhagen(context.now));
		if (problems.length > 0)
			return {
				kind: 'refused',
				problems: problems.map(({ refusal, count }) => ({
					key: refusal,
					...(count !== undefined && { field: refusal, facts: { count } }),
				})),
			};
		await consultationTables(context.db)
			.updateTable('consultation')
			.set({ closed_at: context.now, closed_by: context.actor.personId, conclusion })
			.where('id', '=', consultation.id)
			.execute();
		await leaveOut(
			context,
			all.filter((id) => !responses.includes(id)),
		);
		await answerAll(context, responses);
		await showAnswersTo(context, responses);
		await tellRespondents(context, consultation.id, responses);
		return done({ slug, responses: responses.length });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
