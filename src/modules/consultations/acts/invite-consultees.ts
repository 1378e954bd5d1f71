import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { consultationState } from '../consultation.ts';
import { consulteeState } from '../consultee.ts';
import { slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { mailConsultee } from '../steps/invitation.ts';
import { consultationTables } from '../tables.ts';

/**
 * Staff invite everybody on the list who has not been, or remind those who have not responded. Who has an address gets a mail with a
 * link of their own; for the others staff send a letter, and this says that they have.
 */
export const inviteConsultees = act({
	name: 'consultee.invite',
	summary: 'Staff write to those who are to be heard, or remind those who have not responded.',
	input: v.object({ slug: slugField, what: v.picklist(['invited', 'reminded']) }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, what }) {
		const state = consultationState(consultation, dateInCopenhagen(context.now));
		if (state === 'draft') return refused(key('not-public-yet'));
		if (state === 'closed') return refused(key('consultation-closed'));
		const due = what === 'invited' ? 'added' : 'invited';
		const all = await consulteesOf(context, consultation.id);
		const consultees = all.filter((one) => consulteeState(one) === due);
		if (consultees.length === 0) return refused(key('nobody-to-write-to'));
		await consultationTables(context.db)
			.updateTable('consultation_consultee')
			.set(what === 'invited' ? { invited_at: context.now } : { reminded_at: context.now })
			.where(
				'id',
				'in',
				consultees.map(({ id }) => id),
			)
			.execute();
		for (const consultee of consultees) await mailConsultee(context, consultation, consultee, what);
		return done({ slug, written: consultees.length });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
