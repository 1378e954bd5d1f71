import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import type { IdentityKind } from '../identity.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';
import { listDepartments } from './departments.ts';
import { heldRoles, type UserLine } from './list-users-page.ts';

/** One user with roles, for administrators. */
export const userRead = read({
	name: 'person.user',
	path: '/styr/brugere/:id',
	input: v.object({ id: v.pipe(v.string(), v.uuid()) }),
	async load(context, { id }) {
		const user = await readUser(context, id);
		if (!user) return undefined;
		return { user, knownBy: await identityKindsOf(context, id), departments: await listDepartments(context) };
	},
	may: mayAdminister,
});

async function readUser(context: Context, id: string): Promise<UserLine | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('person')
		.select(['id', 'name', 'pseudonym', 'protected_at', 'disabled_at', heldRoles.as('roles')])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { protected_at, disabled_at, ...rest } = row;
	return { ...rest, protected: protected_at !== null, disabled: disabled_at !== null };
}

async function identityKindsOf(context: Context, id: string): Promise<IdentityKind[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.select('kind')
		.distinct()
		.where('person', '=', id)
		.orderBy('kind')
		.execute();
	return rows.map(({ kind }) => kind as IdentityKind);
}
