import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { maySaveSearches } from '../permissions.ts';
import { savedSearchById } from '../reads/saved-searches.ts';
import { searchTables } from '../tables.ts';

/** A person no longer keeps a search; it is gone, and nothing more is told of it. */
export const deleteSearch = act({
	name: 'saved-search.delete',
	summary: 'A person no longer keeps a search.',
	input: v.object({ id: v.pipe(v.string(), v.check(isId)) }),
	async load(context, { id }) {
		const found = await savedSearchById(context, id);
		// Somebody else's is not there.
		return found && found.personId === context.actor.personId ? found : undefined;
	},
	may: (actor) => maySaveSearches(actor),
	async run(context, found) {
		await searchTables(context.db).deleteFrom('saved_search').where('id', '=', found.id).execute();
		return done({ id: found.id });
	},
	about: (found) => ({ kind: 'saved-search', id: found.id }),
});
