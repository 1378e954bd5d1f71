import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { mailboxKey } from '../received-mail.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Staff give a consultation an address to write to, or close it again; opened anew it is the same, since it may stand on paper. */
export const setMailbox = act({
	name: 'consultation.set-mailbox',
	summary: 'Staff let people respond to a consultation by e-mail, or stop it.',
	example: { slug: 'lokalplan-for-havnen', open: true },
	repeatable: true,
	input: v.object({ slug: slugField, open: v.boolean() }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, open }) {
		if (open && consultation.closedAt !== null) return refused(key('consultation-closed'));
		const db = consultationTables(context.db);
		if (open)
			await db
				.insertInto('consultation_mailbox')
				.values({ consultation: consultation.id, key: mailboxKey(consultation), opened_at: context.now })
				.onConflict((conflict) => conflict.column('consultation').doUpdateSet({ closed_at: null }))
				.execute();
		else
			await db
				.updateTable('consultation_mailbox')
				.set({ closed_at: context.now })
				.where('consultation', '=', consultation.id)
				.where('closed_at', 'is', null)
				.execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
