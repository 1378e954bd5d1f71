import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { responseNumber } from '../fields.ts';
import { inquiryState } from '../inquiry.ts';
import { maySteerConsultation } from '../permissions.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';
import { steeredInquiry } from './steered-inquiry.ts';

/** Staff take a question off the page that tells of somebody or is no question, or show it again. */
export const hideInquiry = act({
	name: 'inquiry.hide',
	summary: 'Staff take a question off the page of a consultation, or show it again.',
	example: { number: 3, hidden: true },
	repeatable: true,
	input: v.object({ number: responseNumber, hidden: v.boolean() }),
	load: (context, { number }) => steeredInquiry(context, number),
	may: maySteerConsultation,
	async run(context, { inquiry, consultation }, { hidden }) {
		if (inquiryState(inquiry) === 'withdrawn') return refused(key('inquiry-gone'));
		await consultationTables(context.db)
			.updateTable('consultation_inquiry')
			// Shown by staff it has been looked at, too.
			.set(hidden ? { hidden_at: inquiry.hiddenAt ?? context.now } : { hidden_at: null, held_at: null })
			.where('id', '=', inquiry.id)
			.execute();
		return done({ slug: consultation.slug, number: inquiry.number });
	},
	about: ({ inquiry }) => ({ kind: 'inquiry', id: inquiry.id }),
});
