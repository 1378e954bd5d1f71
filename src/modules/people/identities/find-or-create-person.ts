import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { type GivenIdentity, normalEmail, type SealedIdentity } from '../identity.ts';
import { cleanName, type PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import {
	type GivenTie,
	giveContact,
	giveIdentities,
	insertPersons,
	lockIdentities,
	nameOf,
	personsByIdentity,
} from './person-rows.ts';
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
	const [person] = await findOrCreatePersons(context, [taken]);
	return person as PersonId;
}

/**
 * The same for many at once, in the order given: a few statements however many they are. Two with the same identity are the
 * same person, by the name that came first.
 */
export async function findOrCreatePersons(context: Context, taken: readonly PersonTakenDown[]): Promise<PersonId[]> {
	const all = taken.map((one) => ({ ...one, known: one.identity && knownIdentity(context, one.identity) }));
	if (all.some(({ identity, known }) => identity && !known))
		throw new RangeError('the identity was not weighed before it came here');
	const identities = all.flatMap(({ known }) => known ?? []);
	await lockIdentities(context, identities);
	const found = await personsByIdentity(context, identities);
	const before = new Set(found.values());
	const made = await create(context, all, found);
	const persons = all.map((one, place) => (one.known ? found.get(nameOf(one.known)) : made.get(place)) as PersonId);
	for (const [place, { protectedName, email, known }] of all.entries()) {
		const person = persons[place] as PersonId;
		if (protectedName && before.has(person)) await protectPerson(context, person);
		const address = email && normalEmail(email);
		if (address && known?.value !== address && !(await canBeReached(context, person)))
			await giveContact(context, person, address);
	}
	return persons;
}

/** Writes those who are not known, adds them to what was found, and answers with all of them by their places. */
async function create(
	context: Context,
	all: readonly (PersonTakenDown & { readonly known: KnownIdentity | undefined })[],
	found: Map<string, PersonId>,
): Promise<Map<number, PersonId>> {
	const named = new Set(found.keys());
	const unknown = [...all.entries()].filter(([, { known }]) => {
		if (!known) return true;
		const isFirst = !named.has(nameOf(known));
		named.add(nameOf(known));
		return isFirst;
	});
	const ids = await insertPersons(
		context,
		unknown.map(([, { name, pseudonym, protectedName }]) => ({ name: cleanName(name), pseudonym, protectedName })),
	);
	const ties: GivenTie[] = [];
	for (const [at, [, { known, level }]] of unknown.entries()) {
		const person = ids[at] as PersonId;
		if (!known) continue;
		found.set(nameOf(known), person);
		// What staff write down of mail and phone is confirmed the day its owner signs in by it.
		ties.push({ person, identity: known, level, confirmed: known.value === undefined && level >= 2 });
	}
	await giveIdentities(context, ties);
	return new Map(unknown.map(([place], at) => [place, ids[at] as PersonId]));
}

/** Never shows a person by name from now on; who protected themselves stays protected. */
export async function protectPerson(context: Context, person: PersonId): Promise<void> {
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
