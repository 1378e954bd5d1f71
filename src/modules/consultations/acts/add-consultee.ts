import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { organisationsOf } from '../../people/index.ts';
import { consulteeFields, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { maySteerConsultation } from '../permissions.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Staff put somebody on the list of those who are consulted; the same name stands there once. */
export const addConsultee = act({
	name: 'consultee.add',
	summary: 'Staff say who is to be heard in a consultation.',
	input: v.object({ slug: slugField, ...consulteeFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, organisation, ...words }) {
		if (consultation.closedAt !== null) return refused(key('consultation-closed'));
		if ((await consulteesOf(context, consultation.id)).length >= limits.consultees)
			return refused(key('too-many-consultees'), undefined, { limit: limits.consultees });
		const known = organisation ? (await organisationsOf(context, [organisation])).get(organisation) : undefined;
		const row = await consultationTables(context.db)
			.insertInto('consultation_consultee')
			.values({
				id: newId(),
				consultation: consultation.id,
				name: words.name,
				organisation: known?.id ?? null,
				email: words.email ?? null,
				basis: words.basis ?? null,
				added_at: context.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		return row ? done({ slug, id: row.id }) : refused(key('consultee-already-there'), 'name');
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
