import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import { protectPerson } from '../identities/find-or-create-person.ts';
import { giveContact, giveIdentity, insertPerson, lockIdentity, personByIdentity } from '../identities/person-rows.ts';
import { type KnownIdentity, knownIdentity } from '../identities/seal-identity.ts';
import { issuedSubject, normalEmail } from '../identity.ts';
import { cleanName, nameLimit, type PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { peopleTexts } from '../texts.ts';
import { type Arrival, arrive, type Doorstep } from './arrival.ts';

/**
 * Signs a citizen in by MitID. The CPR number is hashed here and goes no further. An unknown MitID becomes the signed-in
 * person's own; one that belongs to somebody signs that person in.
 */
export async function arriveWithMitId(
	context: Context,
	identity: SignedInIdentity,
	doorstep: Doorstep,
): Promise<Arrival> {
	return inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const shown = shownIdentities(inside, identity);
		for (const one of shown) await lockIdentity(inside, one);
		const known = await firstKnown(inside, shown);
		const own = known ? undefined : await ownPerson(inside);
		const person = known ?? own ?? (await newPerson(inside, identity));
		if (identity.protectedName) await protectPerson(inside, person);
		for (const one of shown) await giveIdentity(inside, person, one, identity.level, true);
		// What staff entered under the CPR number and what the person did themselves become one voice.
		if (own) await inside.runtime.jobs.send(inside.db, 'person-better-known', { person: own });
		return arrive(inside, person, 'mitid', identity.level, doorstep);
	});
}

/** The CPR number first: where both are known, it decides whose sign-in this is. */
function shownIdentities(context: Context, identity: SignedInIdentity): KnownIdentity[] {
	const cpr = identity.cpr && knownIdentity(context, { kind: 'cpr', value: identity.cpr });
	const subject = knownIdentity(context, { kind: 'subject', value: issuedSubject(identity.issuer, identity.subject) });
	return [cpr || undefined, subject].filter((one) => one !== undefined);
}

async function firstKnown(context: Context, identities: readonly KnownIdentity[]): Promise<PersonId | undefined> {
	for (const identity of identities) {
		const person = await personByIdentity(context, identity);
		if (person) return person;
	}
	return undefined;
}

/** The one signed in, unless they already have a MitID (then this is somebody else at the same browser), or are at work. */
async function ownPerson(context: Context): Promise<PersonId | undefined> {
	const { personId, staff } = context.actor;
	if (!personId || staff) return undefined;
	const mitId = await peopleTables(context.db)
		.selectFrom('identity')
		.select('id')
		.where('person', '=', personId)
		.where((where) => where.or([where('level', '=', 3), where('kind', 'in', ['cpr', 'staff'])]))
		.executeTakeFirst();
	return mitId ? undefined : (personId as PersonId);
}

async function newPerson(context: Context, identity: SignedInIdentity): Promise<PersonId> {
	const name = cleanName(identity.name ?? '').slice(0, nameLimit) || peopleTexts(context.language).someone;
	const person = await insertPerson(context, { name });
	const email = identity.email && normalEmail(identity.email);
	if (email) await giveContact(context, person, email);
	return person;
}
