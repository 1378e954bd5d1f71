import type { Context } from '../../../platform/context.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { giveIdentity } from './person-rows.ts';
import { identityRef } from './seal-identity.ts';

/**
 * Makes a number the one that we call, or leaves none. Nobody has shown that it is theirs, so it is nobody's voice: its hash is the
 * person's own, and level 0 marks it. The number before is forgotten, but its hash still knows the voice.
 */
export async function replacePhone(context: Context, person: PersonId, phone: string | undefined): Promise<void> {
	const phones = peopleTables(context.db);
	await phones
		.deleteFrom('identity')
		.where('person', '=', person)
		.where('kind', '=', 'phone')
		.where('level', '=', 0)
		.execute();
	await phones
		.updateTable('identity')
		.set({ value: null })
		.where('person', '=', person)
		.where('kind', '=', 'phone')
		.where('value', 'is not', null)
		.$if(phone !== undefined, (query) => query.where('value', '<>', phone ?? ''))
		.execute();
	if (phone === undefined || (await phoneOf(context, person)) === phone) return;
	const ref = identityRef(context, 'phone', `contact ${person} ${phone}`);
	await giveIdentity(context, person, { kind: 'phone', ref, value: phone }, 0, false);
}

/** The number that we call somebody on. */
export async function phoneOf(context: Context, person: string): Promise<string | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('identity')
		.select('value')
		.where('person', '=', person)
		.where('kind', '=', 'phone')
		.where('value', 'is not', null)
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.value ?? undefined;
}
