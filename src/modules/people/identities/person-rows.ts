import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { identityRef, type KnownIdentity } from './seal-identity.ts';

/** Lets one transaction at a time look for and create the person behind an identity. */
export async function lockIdentity(context: Context, { ref }: KnownIdentity): Promise<void> {
	await sql`select pg_advisory_xact_lock(${ref.readBigInt64BE(0).toString()}::bigint)`.execute(
		peopleTables(context.db),
	);
}

/** The person behind an identity. */
export async function personByIdentity(context: Context, { kind, ref }: KnownIdentity): Promise<PersonId | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('identity')
		.select('person')
		.where('kind', '=', kind)
		.where('ref', '=', ref)
		.executeTakeFirst();
	return row?.person as PersonId | undefined;
}

/** Writes a new person and the random reference that the journal will know them by. */
export async function insertPerson(
	context: Context,
	person: {
		readonly name: string;
		readonly pseudonym?: string | undefined;
		readonly protectedName?: boolean | undefined;
	},
): Promise<PersonId> {
	const id = newId<PersonId>();
	const tables = peopleTables(context.db);
	await tables
		.insertInto('person')
		.values({
			id,
			name: person.name,
			pseudonym: person.pseudonym ?? null,
			protected_at: person.protectedName ? context.now : null,
			language: context.language,
			created_at: context.now,
		})
		.execute();
	// A time in the reference would tell when the person first came.
	await tables.insertInto('person_actor').values({ person: id, actor: crypto.randomUUID() }).execute();
	return id;
}

/** Ties an identity to a person, or makes a tie they have surer. One that is somebody else's is left alone. */
export async function giveIdentity(
	context: Context,
	person: PersonId,
	identity: KnownIdentity,
	level: Level,
	confirmed: boolean,
): Promise<void> {
	await peopleTables(context.db)
		.insertInto('identity')
		.values({
			id: newId(),
			person,
			kind: identity.kind,
			ref: identity.ref,
			value: identity.value ?? null,
			level,
			confirmed_at: confirmed ? context.now : null,
			created_at: context.now,
		})
		.onConflict((conflict) =>
			conflict
				.columns(['kind', 'ref'])
				.doUpdateSet({
					level: sql<number>`greatest(identity.level, excluded.level)`,
					confirmed_at: sql<Date | null>`coalesce(identity.confirmed_at, excluded.confirmed_at)`,
				})
				.where('identity.person', '=', person),
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
