import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** A person as the acts about them need it: locked, with the reference that the journal uses. */
export interface PersonFacts {
	readonly id: string;
	readonly ref: string;
	readonly disabled: boolean;
}

/** Reads and locks a person; the journal's reference is the only trace of them in its lines. */
export async function lockPerson(context: Context, id: string): Promise<PersonFacts | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('person')
		.innerJoin('person_actor', 'person_actor.person', 'person.id')
		.select(['person.id', 'person_actor.actor as ref', 'person.disabled_at'])
		.where('person.id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && { id: row.id, ref: row.ref, disabled: row.disabled_at !== null };
}
