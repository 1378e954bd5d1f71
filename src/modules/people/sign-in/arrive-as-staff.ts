import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import { giveContact, giveIdentity, insertPerson, lockIdentity, personByIdentity } from '../identities/person-rows.ts';
import { knownIdentity } from '../identities/seal-identity.ts';
import { issuedSubject, normalEmail } from '../identity.ts';
import { cleanName, nameLimit, type PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { peopleTexts } from '../texts.ts';
import { type Arrival, arrive, type Doorstep } from './arrival.ts';
import { replaceClaimedRoles } from './claimed-roles.ts';

/** Signs an employee or politician in by the municipality's own sign-in, which also decides name and roles. */
export async function arriveAsStaff(
	context: Context,
	identity: SignedInIdentity,
	doorstep: Doorstep,
): Promise<Arrival> {
	return inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const known = knownIdentity(inside, { kind: 'staff', value: issuedSubject(identity.issuer, identity.subject) });
		if (!known) throw new Error('the broker named nobody');
		await lockIdentity(inside, known);
		const email = normalEmail(identity.email ?? '');
		const name = cleanName(identity.name ?? '').slice(0, nameLimit);
		const person =
			(await personByIdentity(inside, known)) ??
			(await personWithRoleByMail(inside, email)) ??
			(await insertPerson(inside, { name: name || peopleTexts(context.language).someoneAtWork }));
		await giveIdentity(inside, person, known, identity.level, true);
		if (name) await peopleTables(db).updateTable('person').set({ name }).where('id', '=', person).execute();
		if (email) await giveContact(inside, person, email);
		await replaceClaimedRoles(inside, person, identity);
		return arrive(inside, person, 'staff', identity.level, doorstep);
	});
}

/**
 * Whoever set the site up was known by mail alone; their work sign-in has the same address. Only somebody who holds a
 * role is found so: a citizen's account is never opened by what an employer's directory says.
 */
async function personWithRoleByMail(context: Context, email: string | undefined): Promise<PersonId | undefined> {
	const known = email && knownIdentity(context, { kind: 'email', value: email });
	if (!known) return undefined;
	const row = await peopleTables(context.db)
		.selectFrom('identity')
		.innerJoin('role_grant', 'role_grant.person', 'identity.person')
		.select('identity.person')
		.where('identity.kind', '=', 'email')
		.where('identity.ref', '=', known.ref)
		.where('role_grant.ended_at', 'is', null)
		.executeTakeFirst();
	return row?.person as PersonId | undefined;
}
