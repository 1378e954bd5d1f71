import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { addDays, dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { usualDeleteOn } from '../consultation.ts';
import { extensionFields, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Gives people longer to respond; the reason and the earlier day stand on the page. Nobody gets shorter. */
export const extendConsultation = act({
	name: 'consultation.extend',
	summary: 'People get longer to respond; the reason and the earlier day stand on the page.',
	input: v.object({ slug: slugField, ...extensionFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, closesOn, reason }) {
		const today = dateInCopenhagen(context.now);
		if (consultation.publishedAt === null) return refused(key('not-public-yet'));
		if (consultation.closedAt !== null) return refused(key('consultation-closed'));
		if (closesOn <= consultation.closesOn || closesOn < today) return refused(key('extend-later-only'), 'closesOn');
		if (closesOn > addDays(today, limits.daysAhead)) return refused(key('too-far-ahead'), 'closesOn');
		const db = consultationTables(context.db);
		await db
			.updateTable('consultation')
			.set({
				closes_on: closesOn,
				...(consultation.deleteOn <= closesOn && { delete_on: usualDeleteOn(closesOn) }),
			})
			.where('id', '=', consultation.id)
			.execute();
		await db
			.insertInto('consultation_change')
			.values({
				id: newId(context.now),
				consultation: consultation.id,
				changed_at: context.now,
				earlier_closes_on: consultation.closesOn,
				closes_on: closesOn,
				reason,
				by_person: context.actor.personId ?? null,
			})
			.execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
