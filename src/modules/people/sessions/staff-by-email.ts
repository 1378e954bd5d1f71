import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { knownIdentity } from '../identities/seal-identity.ts';
import { peopleTables } from '../tables.ts';
import { actorOfPerson } from './actor-of-person.ts';

/** The employee whom a mail address belongs to, for commands at the terminal; nobody when none or several have it. */
export async function staffByEmail(context: Context, email: string): Promise<Actor | undefined> {
	const known = knownIdentity(context, { kind: 'email', value: email });
	if (!known?.value) return undefined;
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.innerJoin('role_grant', 'role_grant.person', 'identity.person')
		.select('identity.person')
		.distinct()
		.where('identity.kind', '=', 'email')
		.where('identity.value', '=', known.value)
		.where('role_grant.ended_at', 'is', null)
		.limit(2)
		.execute();
	const [only, ...others] = rows;
	if (!only || others.length > 0) return undefined;
	const actor = await actorOfPerson(context, only.person, { level: 2, staff: true });
	return actor?.staff ? actor : undefined;
}
