import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { knownIdentity } from '../identities/seal-identity.ts';
import type { IdentityKind, SealedIdentity } from '../identity.ts';
import { displayName, type PersonNames } from '../person.ts';
import { hintOf } from '../sought.ts';
import { peopleTables } from '../tables.ts';
import { peopleTexts } from '../texts.ts';

/** More namesakes than this are told apart by something else than their name. */
const mostFound = 10;

/** Somebody whom an employee may be standing before, with what tells namesakes apart. */
export interface FoundPerson extends PersonNames {
	readonly id: string;
	readonly ref: string;
	/** The surest that they have been known. */
	readonly level: Level;
	readonly knownBy: readonly IdentityKind[];
	/** The end of an address or number, to ask the person for the rest. */
	readonly hint: string | undefined;
}

/** Persons by what they are known by, or by name; protected persons are found by no name. */
export async function findPersons(
	context: Context,
	sought: { readonly identity: SealedIdentity } | { readonly name: string },
): Promise<{ readonly found: readonly FoundPerson[]; readonly more: boolean }> {
	const known = 'identity' in sought ? knownIdentity(context, sought.identity) : undefined;
	if ('identity' in sought && !known) return { found: [], more: false };
	const rows = await persons(context)
		.$if(known !== undefined, (query) =>
			query.where(
				sql<boolean>`exists (select from identity i where i.person = person.id and i.kind = ${known?.kind} and i.ref = ${known?.ref})`,
			),
		)
		.$if('name' in sought, (query) => {
			const like = `%${('name' in sought ? sought.name : '').replace(/[\\%_]/g, '\\$&')}%`;
			return query.where(sql<boolean>`person.protected_at is null and person.name ilike ${like}`);
		})
		.orderBy(sql`person.name collate "da-x-icu"`)
		.orderBy('person.id')
		.limit(mostFound + 1)
		.execute();
	return { found: rows.slice(0, mostFound).map(foundOf), more: rows.length > mostFound };
}

/** One person as the desk knows them; undefined when their access is closed or they are gone. */
export async function findPerson(context: Context, id: string): Promise<FoundPerson | undefined> {
	const row = await persons(context).where('person.id', '=', id).executeTakeFirst();
	return row && foundOf(row);
}

/** A person as the one who acts at the desk: with the level of the visit, without a role, and with the employee who helps. */
export function personHelped(
	person: FoundPerson,
	level: Level,
	helper: NonNullable<Actor['helper']>,
	language: Context['language'],
): Actor {
	const name = displayName(person, 'name', peopleTexts(language).someone);
	return { kind: 'person', personId: person.id, ref: person.ref, name, level, staff: false, roles: [], helper };
}

interface FoundRow {
	readonly id: string;
	readonly ref: string;
	readonly name: string;
	readonly pseudonym: string | null;
	readonly protected_at: Date | null;
	readonly identities: readonly { readonly kind: IdentityKind; readonly level: Level; readonly value: string | null }[];
}

function persons(context: Context) {
	return peopleTables(context.db)
		.selectFrom('person')
		.innerJoin('person_actor', 'person_actor.person', 'person.id')
		.select(['person.id', 'person_actor.actor as ref', 'person.name', 'person.pseudonym', 'person.protected_at'])
		.select(
			sql<FoundRow['identities']>`coalesce((
				select json_agg(json_build_object('kind', i.kind, 'level', i.level, 'value', i.value) order by i.level desc, i.created_at)
				from identity i where i.person = person.id
			), '[]'::json)`.as('identities'),
		)
		.where('person.disabled_at', 'is', null);
}

function foundOf({ protected_at, identities, ...row }: FoundRow): FoundPerson {
	const value = identities.find((one) => one.value !== null)?.value;
	return {
		...row,
		protected: protected_at !== null,
		level: Math.max(0, ...identities.map(({ level }) => level)) as Level,
		knownBy: [...new Set(identities.map(({ kind }) => kind))],
		hint: value ? hintOf(value) : undefined,
	};
}
