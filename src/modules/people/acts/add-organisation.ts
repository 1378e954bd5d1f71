import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { organisationFields } from '../organisation-fields.ts';
import { insertOrganisation } from '../organisations/organisation-rows.ts';
import { mayAdminister } from '../permissions.ts';

/** An administrator adds an association, council, company or school that takes part as one. Whom they add, they know. */
export const addOrganisation = act({
	name: 'organisation.add',
	summary: 'An administrator adds an organisation.',
	input: v.object(organisationFields),
	load: nothingToLoad,
	may: mayAdminister,
	async run(context, _, words) {
		const added = await insertOrganisation(context, words, true);
		if (typeof added === 'string') return refused(added, added === 'cvr-exists' ? 'cvr' : 'name');
		return done({ organisation: added.id, slug: added.slug });
	},
	about: (_, answer) => ({ kind: 'organisation', id: answer.organisation }),
});
