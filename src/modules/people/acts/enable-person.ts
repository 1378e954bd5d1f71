import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';
import { lockPerson } from './person-facts.ts';

/** An administrator opens a closed access again. */
export const enablePerson = act({
	name: 'person.enable',
	summary: "An administrator opens a person's access again.",
	input: v.object({ person: v.pipe(v.string(), v.uuid()) }),
	load: (context, { person }) => lockPerson(context, person),
	may: mayAdminister,
	async run(context, person) {
		await peopleTables(context.db)
			.updateTable('person')
			.set({ disabled_at: null })
			.where('id', '=', person.id)
			.execute();
		return done({ person: person.id });
	},
	about: (person) => ({ kind: 'person', id: person.ref }),
});
