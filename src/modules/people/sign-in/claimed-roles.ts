import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';

interface ClaimedRole {
	readonly role: string;
	readonly scope: 'municipality' | 'department';
	readonly scopeId: string | null;
}

/** Makes the roles from the work sign-in exactly those it told this time; roles given on our own page stay. */
export async function replaceClaimedRoles(
	context: Context,
	person: PersonId,
	identity: SignedInIdentity,
): Promise<void> {
	const tables = peopleTables(context.db);
	const held = await tables
		.selectFrom('role_grant')
		.select(['id', 'role', 'scope', 'scope_id'])
		.where('person', '=', person)
		.where('source', '=', 'claims')
		.where('ended_at', 'is', null)
		.forUpdate()
		.execute();
	const claimed = await claimedRoles(context, identity);
	const nameOf = (scope: string, scopeId: string | null, role: string) => `${role} ${scope} ${scopeId}`;
	const wanted = new Map(claimed.map((one) => [nameOf(one.scope, one.scopeId, one.role), one]));
	const ended = held.filter((one) => !wanted.delete(nameOf(one.scope, one.scope_id, one.role)));
	if (ended.length > 0) {
		const ids = ended.map(({ id }) => id);
		await tables.updateTable('role_grant').set({ ended_at: context.now }).where('id', 'in', ids).execute();
	}
	for (const { role, scope, scopeId } of wanted.values()) {
		await tables
			.insertInto('role_grant')
			.values({
				id: newId(),
				person,
				role,
				scope,
				scope_id: scopeId,
				source: 'claims',
				granted_at: context.now,
				granted_by: null,
			})
			.execute();
	}
}

/** Roles over the administration's work belong to the department one works in; the others to the whole municipality. */
async function claimedRoles(context: Context, identity: SignedInIdentity): Promise<ClaimedRole[]> {
	const roles: ClaimedRole[] = [];
	for (const given of identity.roles) {
		const isDepartments = given.role === 'case-officer' || given.role === 'facilitator';
		const key = given.department ?? (isDepartments ? identity.department : undefined);
		const scopeId = key ? await departmentByKey(context, key) : null;
		roles.push({ role: given.role, scope: scopeId ? 'department' : 'municipality', scopeId });
	}
	return roles;
}

async function departmentByKey(context: Context, key: string): Promise<string> {
	const tables = peopleTables(context.db);
	await tables
		.insertInto('department')
		.values({ id: newId(), key, name: key })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
	const row = await tables.selectFrom('department').select('id').where('key', '=', key).executeTakeFirstOrThrow();
	return row.id;
}
