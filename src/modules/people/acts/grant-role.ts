import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAdminister } from '../permissions.ts';
import { roleNames, roleScopes } from '../roles.ts';
import { peopleTables } from '../tables.ts';
import { lockPerson } from './person-facts.ts';

/** An administrator gives somebody a role over the municipality, a department or a process. */
export const grantRole = act({
	name: 'role.grant',
	summary: 'An administrator gives a person a role.',
	input: v.object({
		person: v.pipe(v.string(), v.uuid()),
		role: v.picklist(roleNames, 'role-missing'),
		scope: v.picklist(roleScopes, 'scope-missing'),
		scopeId: v.optional(v.pipe(v.string(), v.uuid('scope-missing'))),
	}),
	load: (context, { person }) => lockPerson(context, person),
	may: mayAdminister,
	async run(context, person, { role, scope, scopeId }) {
		if (person.disabled) return refused('person-disabled', 'role');
		if ((scope === 'municipality') === (scopeId !== undefined)) return refused('scope-missing', 'where');
		const tables = peopleTables(context.db);
		if (scope === 'department') {
			const department = await tables
				.selectFrom('department')
				.select('id')
				.where('id', '=', scopeId ?? '')
				.executeTakeFirst();
			if (!department) return refused('scope-missing', 'where');
		}
		const held = await tables
			.selectFrom('role_grant')
			.select('id')
			.where('person', '=', person.id)
			.where('role', '=', role)
			.where('scope', '=', scope)
			.where('scope_id', scopeId ? '=' : 'is', scopeId ?? null)
			.where('ended_at', 'is', null)
			.executeTakeFirst();
		if (held) return done({ grant: held.id });
		const id = newId();
		await tables
			.insertInto('role_grant')
			.values({
				id,
				person: person.id,
				role,
				scope,
				scope_id: scopeId ?? null,
				source: 'page',
				granted_at: context.now,
				granted_by: context.actor.personId ?? null,
			})
			.execute();
		return done({ grant: id });
	},
	about: (person) => ({ kind: 'person', id: person.ref }),
});
