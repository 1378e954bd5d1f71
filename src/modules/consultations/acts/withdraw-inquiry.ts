import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { inquiryState } from '../inquiry.ts';
import { inquiryBySecret, lockInquiry } from '../reads/list-inquiries.ts';
import { consultationsById } from '../reads/read-consultation.ts';
import { consultationTables } from '../tables.ts';

/** Somebody takes their question back by their own link: its words and the answer go from the page. */
export const withdrawInquiry = act({
	name: 'inquiry.withdraw',
	summary: 'Take your question about a consultation back, by your own link.',
	repeatable: true,
	sensitive: true,
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const found = await inquiryBySecret(context, secret);
		const inquiry = found && (await lockInquiry(context, found.number));
		const consultation =
			inquiry && (await consultationsById(context, [inquiry.consultationId])).get(inquiry.consultationId);
		return consultation && { inquiry, consultation };
	},
	// Whoever holds the link is whoever asked.
	may: () => yes,
	async run(context, { inquiry, consultation }) {
		if (inquiryState(inquiry) !== 'withdrawn')
			await consultationTables(context.db)
				.updateTable('consultation_inquiry')
				.set({ withdrawn_at: context.now, text: '', email: null, answer: null, answered_at: null })
				.where('id', '=', inquiry.id)
				.execute();
		return done({ slug: consultation.slug });
	},
	about: ({ inquiry }) => ({ kind: 'inquiry', id: inquiry.id }),
});
