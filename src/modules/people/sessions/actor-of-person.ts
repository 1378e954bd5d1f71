import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { peopleTables } from '../tables.ts';
import { actorOf, type PersonSignedIn } from './actor-of.ts';

/**
 * The person whom a token speaks for, as sure and with as much of their work as they were signed in with when they made it. Roles
 * are those of today: one that has ended, has ended here too. A closed account is nobody.
 */
export async function actorOfPerson(
	context: Context,
	person: string,
	signedIn: { readonly level: Level; readonly staff: boolean },
): Promise<Actor | undefined> {
	const { rows } = await sql<Omit<PersonSignedIn, 'level' | 'staff'>>`
		select p.id as person, a.actor as ref, p.name, p.pseudonym, p.protected_at is not null as is_protected,
			coalesce((
				select json_agg(json_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id))
				from role_grant g where g.person = p.id and g.ended_at is null and ${signedIn.staff}::boolean
			), '[]'::json) as roles,
			coalesce((
				select json_agg(json_build_object('organisation', m.organisation, 'role', m.role))
				from organisation_member m where m.person = p.id and m.ended_at is null
			), '[]'::json) as memberships
		from person p
		join person_actor a on a.person = p.id
		where p.id = ${person} and p.disabled_at is null
	`.execute(peopleTables(context.db));
	const row = rows[0];
	return row && actorOf(context, { ...row, ...signedIn });
}
