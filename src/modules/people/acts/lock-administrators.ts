import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Locks and names everybody who can administer, so that two who leave at once do not both see the other stay. */
export async function lockAdministrators(
	context: Context,
): Promise<readonly { readonly grant: string; readonly person: string }[]> {
	return peopleTables(context.db)
		.selectFrom('role_grant')
		.innerJoin('person', 'person.id', 'role_grant.person')
		.select(['role_grant.id as grant', 'role_grant.person'])
		.where('role_grant.role', '=', 'administrator')
		.where('role_grant.scope', '=', 'municipality')
		.where('role_grant.ended_at', 'is', null)
		.where('person.disabled_at', 'is', null)
		.orderBy('role_grant.id')
		.forUpdate()
		.execute();
}

/** Whether nobody but this person can administer the municipality: then they cannot go before somebody else can. */
export async function runsMunicipalityAlone(context: Context, personId: string): Promise<boolean> {
	const administrators = await lockAdministrators(context);
	return administrators.length > 0 && administrators.every(({ person }) => person === personId);
}
