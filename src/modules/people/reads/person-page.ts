import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import type { IdentityKind } from '../identity.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';
import { listDepartments } from './departments.ts';
import { heldRoles, type PersonLine } from './list-people-page.ts';

/** One person with roles, for administrators. */
export const personRead = read({
	name: 'person.page',
	path: '/styr/brugere/:id',
	input: v.object({ id: v.pipe(v.string(), v.uuid()) }),
	async load(context, { id }) {
		const person = await readPerson(context, id);
		if (!person) return undefined;
		return { person, knownBy: await identityKindsOf(context, id), departments: await listDepartments(context) };
	},
	may: mayAdminister,
});

async function readPerson(context: Context, id: string): Promise<PersonLine | undefined> {
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
