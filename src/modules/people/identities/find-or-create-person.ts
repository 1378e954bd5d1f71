import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { type GivenIdentity, normalEmail, type SealedIdentity } from '../identity.ts';
import { cleanName, type PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { giveContact, giveIdentity, insertPerson, lockIdentity, personByIdentity } from './person-rows.ts';
import { type KnownIdentity, knownIdentity } from './seal-identity.ts';

/** A person as staff take them down. */
export interface PersonTakenDown {
	readonly name: string;
	readonly pseudonym?: string | undefined;
	readonly identity?: GivenIdentity | SealedIdentity | undefined;
	/** To write to; not confirmed by being given here. */
	readonly email?: string | undefined;
	readonly level: Level;
	readonly protectedName?: boolean | undefined;
}

/** Finds the person behind an identity, or writes a new one. Belongs inside an act's transaction. */
export async function findOrCreatePerson(context: Context, taken: PersonTakenDown): Promise<PersonId> {
	const known = taken.identity && knownIdentity(context, taken.identity);
	if (taken.identity && !known) throw new RangeError('the identity was not weighed before it came here');
	if (known) await lockIdentity(context, known);
	const found = known && (await personByIdentity(context, known));
	const person = found ?? (await create(context, taken, known));
	if (found && taken.protectedName) await protect(context, found);
	const email = taken.email && normalEmail(taken.email);
	if (email && known?.value !== email && !(await canBeReached(context, person)))
		await giveContact(context, person, email);
	return person;
}

async function create(context: Context, taken: PersonTakenDown, known: KnownIdentity | undefined): Promise<PersonId> {
	const person = await insertPerson(context, { ...taken, name: cleanName(taken.name) });
	// What staff write down of mail and phone is confirmed the day its owner signs in by it.
	if (known) await giveIdentity(context, person, known, taken.level, known.value === undefined && taken.level >= 2);
	return person;
}

async function protect(context: Context, person: PersonId): Promise<void> {
	await peopleTables(context.db)
		.updateTable('person')
		.set({ protected_at: context.now })
		.where('id', '=', person)
		.where('protected_at', 'is', null)
		.execute();
}

async function canBeReached(context: Context, person: PersonId): Promise<boolean> {
	const row = await peopleTables(context.db)
		.selectFrom('identity')
		.select('id')
		.where('person', '=', person)
		.where('kind', '=', 'email')
		.where('confirmed_at', 'is not', null)
		.executeTakeFirst();
	return row !== undefined;
}
