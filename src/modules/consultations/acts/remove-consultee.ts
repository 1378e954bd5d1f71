import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Staff take somebody off the list who has not been written to; that somebody was invited stays told. */
export const removeConsultee = act({
	name: 'consultee.remove',
	summary: 'Staff take somebody off the list of those who are heard, until they are invited.',
	input: v.object({ slug: slugField, consultee: v.pipe(v.string(), v.check(isId)) }),
	async load(context, input) {
		const facts = await lockSteered(context, input.slug);
		const consultees = facts ? await consulteesOf(context, facts.consultation.id) : [];
		const consultee = consultees.find(({ id }) => id === input.consultee);
		return facts && consultee && { ...facts, consultee };
	},
	may: maySteerConsultation,
	async run(context, { consultee }, { slug }) {
		if (consultee.invitedAt !== null || consultee.responseId !== null) return refused(key('consultee-invited'));
		await consultationTables(context.db).deleteFrom('consultation_consultee').where('id', '=', consultee.id).execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
