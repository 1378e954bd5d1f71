import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { identityRef, type KnownIdentity } from './seal-identity.ts';

/** Lets one transaction at a time look for and create the person behind an identity. */
export async function lockIdentity(context: Context, identity: KnownIdentity): Promise<void> {
	await lockIdentities(context, [identity]);
}

/** The same for many, always in the same order, so that two who hold some of the same do not wait for each other. */
export async function lockIdentities(context: Context, identities: readonly KnownIdentity[]): Promise<void> {
	if (identities.length === 0) return;
	const keys = [...new Set(identities.map(({ ref }) => ref.readBigInt64BE(0)))].sort((a, b) => (a < b ? -1 : 1));
	await sql`select pg_advisory_xact_lock(key) from unnest(${keys.map(String)}::bigint[]) as key`.execute(
		peopleTables(context.db),
	);
}

/** The person behind an identity. */
export async function personByIdentity(context: Context, identity: KnownIdentity): Promise<PersonId | undefined> {
	return (await personsByIdentity(context, [identity])).get(nameOf(identity));
}

/** The persons behind many identities, by the name of each identity. */
export async function personsByIdentity(
	context: Context,
	identities: readonly KnownIdentity[],
): Promise<Map<string, PersonId>> {
	if (identities.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.select(['person', 'kind', 'ref'])
		.where('kind', 'in', [...new Set(identities.map(({ kind }) => kind))])
		.where('ref', 'in', [...new Map(identities.map((one) => [nameOf(one), one.ref])).values()])
		.execute();
	return new Map(rows.map(({ person, kind, ref }) => [nameOf({ kind, ref }), person as PersonId]));
}

/** What tells identities apart in a list: a hash alone says nothing of its kind. */
export function nameOf({ kind, ref }: { readonly kind: string; readonly ref: Buffer }): string {
	return `${kind}:${ref.toString('hex')}`;
}

/** What is written of a new person. */
export interface NewPerson {
	readonly name: string;
	readonly pseudonym?: string | undefined;
	readonly protectedName?: boolean | undefined;
}

/** Writes a new person and the random reference that the journal will know them by. */
export async function insertPerson(context: Context, person: NewPerson): Promise<PersonId> {
	const [id] = await insertPersons(context, [person]);
	return id as PersonId;
}

/** Writes many new persons, in the order given. */
export async function insertPersons(context: Context, persons: readonly NewPerson[]): Promise<PersonId[]> {
	if (persons.length === 0) return [];
	const tables = peopleTables(context.db);
	const rows = persons.map((person) => ({
		id: newId<PersonId>(),
		name: person.name,
		pseudonym: person.pseudonym ?? null,
		protected_at: person.protectedName ? context.now : null,
		language: context.language,
		created_at: context.now,
	}));
	await tables.insertInto('person').values(rows).execute();
	// A time in the reference would tell when the person first came.
	await tables
		.insertInto('person_actor')
		.values(rows.map(({ id }) => ({ person: id, actor: crypto.randomUUID() })))
		.execute();
	return rows.map(({ id }) => id);
}

/** An identity that is tied to a person, how surely, and whether its owner has shown that it is theirs. */
export interface GivenTie {
	readonly person: PersonId;
	readonly identity: KnownIdentity;
	readonly level: Level;
	readonly confirmed: boolean;
}

/** Ties an identity to a person, or makes a tie they have surer. One that is somebody else's is left alone. */
export async function giveIdentity(
	context: Context,
	person: PersonId,
	identity: KnownIdentity,
	level: Level,
	confirmed: boolean,
): Promise<void> {
	await giveIdentities(context, [{ person, identity, level, confirmed }]);
}

/** The same for many persons; each identity at most once. */
export async function giveIdentities(context: Context, ties: readonly GivenTie[]): Promise<void> {
	if (ties.length === 0) return;
	await peopleTables(context.db)
		.insertInto('identity')
		.values(
			ties.map(({ person, identity, level, confirmed }) => ({
				id: newId(),
				person,
				kind: identity.kind,
				ref: identity.ref,
				value: identity.value ?? null,
				level,
				confirmed_at: confirmed ? context.now : null,
				created_at: context.now,
			})),
		)
		.onConflict((conflict) =>
			conflict
				.columns(['kind', 'ref'])
				.doUpdateSet({
					level: sql<number>`greatest(identity.level, excluded.level)`,
					confirmed_at: sql<Date | null>`coalesce(identity.confirmed_at, excluded.confirmed_at)`,
				})
				.whereRef('identity.person', '=', sql.ref('excluded.person')),
		)
		.execute();
}

/**
 * Keeps an address to write to that nobody has confirmed. It signs nobody in and carries no voice: its hash is the
 * person's own, so a couple may share one address, and level 0 marks it.
 */
export async function giveContact(context: Context, person: PersonId, email: string): Promise<void> {
	const tables = peopleTables(context.db);
	await tables
		.deleteFrom('identity')
		.where('person', '=', person)
		.where('kind', '=', 'email')
		.where('level', '=', 0)
		.execute();
	const ref = identityRef(context, 'email', `contact ${person} ${email}`);
	await giveIdentity(context, person, { kind: 'email', ref, value: email }, 0, false);
}
