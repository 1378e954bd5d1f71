import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { inquiryAnswerField, responseNumber } from '../fields.ts';
import { whyAnsweringIsRefused } from '../inquiry.ts';
import { maySteerConsultation } from '../permissions.ts';
import { consultationTables } from '../tables.ts';
import { steeredInquiry } from './steered-inquiry.ts';

/** Staff answer a question that was asked in a consultation; both are read by everybody, and whoever asked is told. */
export const answerInquiry = act({
	name: 'inquiry.answer',
	summary: 'Staff answer a question about a consultation, where everybody can read it.',
	example: { number: 3, answer: 'Muren bliver 90 centimeter høj.' },
	input: v.object({ number: responseNumber, answer: inquiryAnswerField }),
	load: (context, { number }) => steeredInquiry(context, number),
	may: maySteerConsultation,
	async run(context, { inquiry, consultation }, { answer }) {
		const refusal = whyAnsweringIsRefused(inquiry, consultation);
		if (refusal) return refused(refusal);
		await consultationTables(context.db)
			.updateTable('consultation_inquiry')
			.set({ answer, answered_at: context.now, answered_by: context.actor.personId ?? null })
			.where('id', '=', inquiry.id)
			.execute();
		// A correction is read on the page; one mail is enough.
		if (inquiry.answeredAt === null)
			await context.runtime.jobs.send(context.db, 'inquiry-answered', { inquiry: inquiry.id });
		return done({ slug: consultation.slug, number: inquiry.number });
	},
	about: ({ inquiry }) => ({ kind: 'inquiry', id: inquiry.id }),
});
