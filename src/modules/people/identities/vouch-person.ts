import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { lockPerson } from '../acts/person-facts.ts';
import { type GivenIdentity, issuedSubject, type SealedIdentity, sealedIdentity } from '../identity.ts';
import { emailField } from '../municipality.ts';
import { nameField, type PersonId } from '../person.ts';
import { findOrCreatePerson } from './find-or-create-person.ts';
import { giveIdentity, personByIdentity } from './person-rows.ts';
import { type KnownIdentity, knownIdentity } from './seal-identity.ts';

/** What is said of somebody whom staff vouch for. */
export const vouchedWords = {
	name: nameField,
	/** Already hashed: a CPR number is in no act's input. */
	identity: v.optional(sealedIdentity),
	birthYear: v.optional(
		v.pipe(
			v.number(),
			v.integer('birth-year-wrong'),
			v.minValue(1900, 'birth-year-wrong'),
			v.maxValue(2100, 'birth-year-wrong'),
		),
	),
	/** To write to, when it is not what the person is known by. */
	email: v.optional(emailField),
	/** Asked only when somebody with the same name and year of birth was vouched for before. */
	samePerson: v.optional(v.picklist(['same', 'other'])),
};

const words = v.object(vouchedWords);

/** Finds or writes the person whom staff have met, and keeps that they were vouched for. Belongs inside an act's transaction. */
export async function vouchPerson(
	context: Context,
	given: v.InferOutput<typeof words>,
): Promise<{ readonly person: PersonId; readonly ref: string } | Refused> {
	const namesake = given.birthYear === undefined ? undefined : nameAndYear(context, given.name, given.birthYear);
	if (!given.identity && !namesake) return refused('vouch-needs-something', 'cpr');
	const known = namesake && (await personByIdentity(context, namesake));
	if (!given.identity && known && !given.samePerson) return refused('vouched-before', 'samePerson');
	const isKnown = !given.identity && known && given.samePerson === 'same';
	const id = isKnown ? known : await findOrCreatePerson(context, { ...given, level: 2 });
	const person = await lockPerson(context, id);
	if (!person || person.disabled) return refused('person-disabled', 'name');
	if (namesake) await giveIdentity(context, id, namesake, 0, false);
	await giveIdentity(context, id, vouchedSubject(context, id), 2, true);
	return { person: id, ref: person.ref };
}

/** What finds a namesake again; it carries no certainty, so it is an identity of level 0. */
function nameAndYear(context: Context, name: string, birthYear: number): KnownIdentity | undefined {
	return knownIdentity(context, { kind: 'address', value: `${name} ${birthYear}` });
}

/** Somebody without CPR number, mail or phone is known by this alone: that we vouched for them. */
function vouchedSubject(context: Context, person: PersonId): KnownIdentity {
	const identity = knownIdentity(context, { kind: 'subject', value: issuedSubject('vouched', person) } satisfies
		| GivenIdentity
		| SealedIdentity);
	if (!identity) throw new Error('every person can be vouched for');
	return identity;
}
