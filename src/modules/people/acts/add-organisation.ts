import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { organisationFields } from '../municipality.ts';
import { mayAdminister } from '../permissions.ts';
import { peopleTables } from '../tables.ts';

/** An administrator adds an association, council, company or school that takes part as one. */
export const addOrganisation = act({
	name: 'organisation.add',
	summary: 'An administrator adds an organisation.',
	input: v.object(organisationFields),
	load: nothingToLoad,
	may: mayAdminister,
	async run(context, _, { kind, name, about }) {
		const id = newId();
		const row = await peopleTables(context.db)
			.insertInto('organisation')
			.values({ id, kind, name, about })
			.onConflict((conflict) => conflict.column('name').doNothing())
			.returning('id')
			.executeTakeFirst();
		return row ? done({ organisation: id }) : refused('organisation-exists', 'name');
	},
	about: (_, answer) => ({ kind: 'organisation', id: answer.organisation }),
});
