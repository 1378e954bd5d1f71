import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { departmentName, keyFromName } from '../municipality.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';

/** An administrator adds a department, by the key that the work sign-in knows it by. */
export const addDepartment = act({
	name: 'department.add',
	summary: 'An administrator adds a department.',
	input: v.object({
		name: departmentName,
		key: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'department-key-wrong'))),
	}),
	load: nothingToLoad,
	may: mayAdminister,
	async run(context, _, { name, key = keyFromName(name) }) {
		if (key === '') return refused('department-key-wrong', 'key');
		const id = newId();
		const row = await peopleTables(context.db)
			.insertInto('department')
			.values({ id, key, name })
			.onConflict((conflict) => conflict.column('key').doNothing())
			.returning('id')
			.executeTakeFirst();
		return row ? done({ department: id }) : refused('department-exists', 'name');
	},
	about: (_, answer) => ({ kind: 'department', id: answer.department }),
});
