import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { asideReasonField, responseNumber, slugField } from '../fields.ts';
import { mayEnterResponse } from '../permissions.ts';
import { forgetAt, whySettlingIsRefused } from '../received-mail.ts';
import { steeredMail } from '../steps/steered-mail.ts';
import { consultationTables } from '../tables.ts';

/** Staff set a mail aside that is no response, with a reason that its sender can read. It is deleted a month later. */
export const setAsideReceivedMail = act({
	name: 'received-mail.set-aside',
	summary: 'Staff set a mail aside that came in to a consultation and is no response, with a reason.',
	example: { consultation: 'lokalplan-for-havnen', number: 12, reason: 'Det er en reklame.' },
	repeatable: true,
	input: v.object({ consultation: slugField, number: responseNumber, reason: asideReasonField }),
	load: (context, { consultation, number }) => steeredMail(context, { slug: consultation, number }),
	may: mayEnterResponse,
	async run(context, { consultation, mail }, { reason }) {
		const refusal = whySettlingIsRefused(mail, consultation);
		if (refusal) return refused(refusal);
		// Another reason does not keep it longer.
		const setAsideAt = mail.setAsideAt ?? context.now;
		await consultationTables(context.db)
			.updateTable('received_mail')
			.set({
				...{ set_aside_at: setAsideAt, forget_at: forgetAt(setAsideAt) },
				...{ reason, settled_by: context.actor.personId ?? null },
			})
			.where('id', '=', mail.id)
			.execute();
		return done({ slug: consultation.slug, number: mail.number });
	},
	about: ({ mail }) => ({ kind: 'received-mail', id: mail.id }),
});
