import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';
import { lockAdministrators } from './lock-administrators.ts';
import { lockPerson } from './person-facts.ts';

/** An administrator takes a role away; it stops working at once. */
export const endRole = act({
	name: 'role.end',
	summary: 'An administrator ends a role.',
	input: v.object({ grant: v.pipe(v.string(), v.uuid()) }),
	async load(context, { grant }) {
		const administrators = await lockAdministrators(context);
		const row = await peopleTables(context.db)
			.selectFrom('role_grant')
			.select(['id', 'person', 'source'])
			.where('id', '=', grant)
			.where('ended_at', 'is', null)
			.forUpdate()
			.executeTakeFirst();
		const person = row && (await lockPerson(context, row.person));
		return row && person && { ...row, person, administrators };
	},
	may: mayAdminister,
	async run(context, { id, source, administrators, person }) {
		if (source === 'claims') return refused('role-from-claims');
		const isAdministrator = administrators.some(({ grant }) => grant === id);
		if (isAdministrator && !administrators.some(({ grant }) => grant !== id)) return refused('last-administrator');
		await peopleTables(context.db)
			.updateTable('role_grant')
			.set({ ended_at: context.now })
			.where('id', '=', id)
			.execute();
		return done({ person: person.id });
	},
	about: ({ person }) => ({ kind: 'person', id: person.ref }),
});
