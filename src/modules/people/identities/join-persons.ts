import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { tiedElsewhere } from '../../../platform/personal/tied-elsewhere.ts';
import { peopleTables } from '../tables.ts';

/** Holds a person until the act is over, so that two cannot become the same one. */
export async function holdPerson(context: Context, person: string): Promise<void> {
	await peopleTables(context.db).selectFrom('person').select('id').where('id', '=', person).forUpdate().execute();
}

/**
 * Whether a person is only somebody whom staff wrote down: by a name, an address, a telephone number. Nobody has shown to be them, so
 * somebody may yet.
 */
export async function isOnlyWrittenDown(context: Context, person: string): Promise<boolean> {
	const { rows } = await sql<{ written: boolean }>`
		select not exists (
				select from identity where identity.person = person.id
					and (confirmed_at is not null or not (kind in ('address', 'phone') or (kind = 'email' and level = 0)))
			)
			and not exists (select from role_grant where role_grant.person = person.id)
			and not exists (select from session where session.person = person.id) as written
		from person where person.id = ${person}
	`.execute(peopleTables(context.db));
	return rows[0]?.written ?? false;
}

/**
 * Removes those who are only somebody whom staff wrote down from a moment on, and whom nothing but their withdrawn pieces points to: they
 * came in by mistake and go with it. Whoever has signed in, was known before, or is named anywhere else, stays.
 */
export async function removeWrittenDown(context: Context, persons: readonly string[], since: Date): Promise<number> {
	const tied = await tiedElsewhere(context, persons, ['identity.person', 'person_actor.person', 'contribution.author']);
	const { numDeletedRows } = await peopleTables(context.db)
		.deleteFrom('person')
		.where(
			isOneOf(
				'id',
				persons.filter((person) => !tied.has(person)),
			),
		)
		.where('created_at', '>=', since)
		.where(
			sql<boolean>`not exists (
				select from identity where identity.person = person.id
					and (confirmed_at is not null or not (kind in ('address', 'phone', 'email')))
			)`,
		)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

/** Makes one person of two: whom staff wrote down, and who shows to be them. The one written down is no more. */
export async function joinPersons(context: Context, written: string, real: string): Promise<void> {
	const tables = peopleTables(context.db);
	await tables.updateTable('identity').set({ person: real }).where('person', '=', written).execute();
	// Protection that was asked for on paper holds for the person, not for the paper.
	await sql`
		update person set protected_at = coalesce(person.protected_at, before.protected_at)
		from person before where person.id = ${real} and before.id = ${written}
	`.execute(tables);
	await tables.deleteFrom('person').where('id', '=', written).execute();
}
