import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAdminister } from '../permissions.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { peopleTables } from '../tables.ts';
import { lockAdministrators } from './lock-administrators.ts';
import { lockPerson } from './person-facts.ts';

/** An administrator closes somebody's access: every session ends at once. What the person wrote remains. */
export const disablePerson = act({
	name: 'person.disable',
	summary: "An administrator closes a person's access.",
	input: v.object({ person: v.pipe(v.string(), v.uuid()) }),
	async load(context, input) {
		const administrators = await lockAdministrators(context);
		const person = await lockPerson(context, input.person);
		return person && { person, administrators };
	},
	may: mayAdminister,
	async run(context, { person, administrators }) {
		if (person.id === context.actor.personId) return refused('not-yourself');
		const isAdministrator = administrators.some((one) => one.person === person.id);
		if (isAdministrator && administrators.every((one) => one.person === person.id))
			return refused('last-administrator');
		const tables = peopleTables(context.db);
		await tables.updateTable('person').set({ disabled_at: context.now }).where('id', '=', person.id).execute();
		await tables
			.updateTable('sign_in_code')
			.set({ revoked_at: context.now })
			.where('person', '=', person.id)
			.where('used_at', 'is', null)
			.execute();
		await endSessionsOf(context, person.id);
		return done({ person: person.id });
	},
	about: ({ person }) => ({ kind: 'person', id: person.ref }),
});
