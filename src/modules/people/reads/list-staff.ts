import { sql } from 'kysely';
import type { HeldRole } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { displayName } from '../person.ts';
import { staffRoles } from '../roles.ts';
import { peopleTables } from '../tables.ts';
import { peopleTexts } from '../texts.ts';

/** Somebody who works here, with what they do. */
export interface StaffMember {
	readonly id: string;
	readonly name: string;
	readonly roles: readonly HeldRole[];
}

/** Everybody who holds a staff role now, for choosing a contact or who answers. */
export async function listStaff(context: Context): Promise<StaffMember[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('person')
		.innerJoin('role_grant', 'role_grant.person', 'person.id')
		.select(['person.id', 'person.name', 'person.pseudonym', 'person.protected_at'])
		.select(
			sql<
				HeldRole[]
			>`json_agg(json_build_object('role', role_grant.role, 'scope', role_grant.scope, 'scopeId', role_grant.scope_id))`.as(
				'roles',
			),
		)
		.where('person.disabled_at', 'is', null)
		.where('role_grant.ended_at', 'is', null)
		.where('role_grant.role', 'in', [...staffRoles])
		.groupBy('person.id')
		.orderBy(sql`person.name collate "da-x-icu"`)
		.orderBy('person.id')
		.execute();
	const { someoneAtWork } = peopleTexts(context.language);
	return rows.map(({ id, name, pseudonym, protected_at, roles }) => ({
		id,
		name: displayName({ name, pseudonym, protected: protected_at !== null }, 'name', someoneAtWork),
		roles,
	}));
}
