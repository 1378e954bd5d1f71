import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Who can administer now, by the grant that lets them. */
interface Administrator {
	readonly grant: string;
	readonly person: string;
}

/** Locks and names everybody who can administer, so that two who leave at once do not both see the other stay. */
export async function lockAdministrators(context: Context): Promise<readonly Administrator[]> {
	return administrators(context).forUpdate().execute();
}

function administrators(context: Context) {
	return peopleTables(context.db)
		.selectFrom('role_grant')
		.innerJoin('person', 'person.id', 'role_grant.person')
		.select(['role_grant.id as grant', 'role_grant.person'])
		.where('role_grant.role', '=', 'administrator')
		.where('role_grant.scope', '=', 'municipality')
		.where('role_grant.ended_at', 'is', null)
		.where('person.disabled_at', 'is', null)
		.orderBy('role_grant.id');
}

/**
 * Whether nobody but this person can administer the municipality: then they cannot go before somebody else can. An act locks; a page
 * that only tells it does not.
 */
export async function runsMunicipalityAlone(
	context: Context,
	personId: string,
	{ lock }: { readonly lock: boolean },
): Promise<boolean> {
	const all = await (lock ? lockAdministrators(context) : administrators(context).execute());
	return all.length > 0 && all.every(({ person }) => person === personId);
}
