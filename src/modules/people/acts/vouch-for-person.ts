import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { findOrCreatePerson } from '../identities/find-or-create-person.ts';
import { giveIdentity, personByIdentity } from '../identities/person-rows.ts';
import { type KnownIdentity, knownIdentity } from '../identities/seal-identity.ts';
import { type GivenIdentity, issuedSubject, type SealedIdentity, sealedIdentity } from '../identity.ts';
import { emailField } from '../municipality.ts';
import { mayVouch } from '../permissions.ts';
import { nameField, type PersonId } from '../person.ts';
import { codeMs } from '../session-times.ts';
import { peopleTables } from '../tables.ts';
import { lockPerson } from './person-facts.ts';

/** The program itself, where a person must be named. */
const nobody = '00000000-0000-0000-0000-000000000000';

const input = v.object({
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
	/** The door makes the code and shows it; only its hash comes here. */
	codeHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Staff say that somebody they have met is who they say; the person gets a code to sign in with, once. */
export const vouchForPerson = act({
	name: 'person.vouch',
	summary: 'Staff vouch for a person, who gets a one-time code to sign in with.',
	input,
	sensitive: true,
	async load(context, { name, birthYear }) {
		const namesake = birthYear === undefined ? undefined : nameAndYear(context, name, birthYear);
		return { namesake, known: namesake && (await personByIdentity(context, namesake)) };
	},
	may: mayVouch,
	async run(context, { namesake, known }, given) {
		if (!given.identity && !namesake) return refused('vouch-needs-something', 'cpr');
		if (!given.identity && known && !given.samePerson) return refused('vouched-before', 'samePerson');
		const isKnown = !given.identity && known && given.samePerson === 'same';
		const id = isKnown ? known : await findOrCreatePerson(context, { ...given, level: 2 });
		const person = await lockPerson(context, id);
		if (!person || person.disabled) return refused('person-disabled', 'name');
		if (namesake) await giveIdentity(context, id, namesake, 0, false);
		await giveIdentity(context, id, vouchedSubject(context, id), 2, true);
		await writeCode(context, id, given.codeHash);
		return done({ person: id, ref: person.ref });
	},
	about: (_, answer) => ({ kind: 'person', id: answer.ref }),
});

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

/** The new code takes the place of those before it. */
async function writeCode(context: Context, person: PersonId, codeHash: string): Promise<void> {
	const tables = peopleTables(context.db);
	await tables
		.updateTable('sign_in_code')
		.set({ revoked_at: context.now })
		.where('person', '=', person)
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.execute();
	await tables
		.insertInto('sign_in_code')
		.values({
			code_hash: Buffer.from(codeHash, 'hex'),
			person,
			level: 2,
			made_by: context.actor.personId ?? nobody,
			made_at: context.now,
			expires_at: new Date(context.now.getTime() + codeMs),
		})
		.execute();
}
