import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { maySaveSearches } from '../permissions.ts';
import { longestName, mostSaved, type SaveSearchRefusal } from '../saved-search.ts';
import { queryText, readQueryText } from '../search-address.ts';
import { searchTables } from '../tables.ts';

/** A person keeps a search, to come back to it and to be told when there is something new in it. */
export const saveSearch = act({
	name: 'saved-search.save',
	summary: 'A person keeps a search.',
	example: { query: 'q=cykelparkering&slags=forslag' },
	answer: v.object({ id: v.string() }),
	// Saving the same search again is having it saved.
	repeatable: true,
	input: v.object({
		/** As it stands in the address of the search, behind the question mark. */
		query: v.pipe(v.string('search-empty'), v.maxLength(2_000, 'search-empty')),
		name: optionalLine(longestName, 'search-name-too-long'),
	}),
	load: nothingToLoad,
	may: maySaveSearches,
	async run(context, _, input) {
		const address = readQueryText(input.query);
		const person = context.actor.personId;
		if (!address.q || !person) return refused<SaveSearchRefusal>('search-empty');
		const query = queryText(address);
		const db = searchTables(context.db);
		const own = await db.selectFrom('saved_search').select(['id', 'query']).where('person', '=', person).execute();
		const same = own.find((one) => one.query === query);
		if (same) {
			// Who says what it shall be called means it, also of one that is saved already.
			if (input.name)
				await db.updateTable('saved_search').set({ name: input.name }).where('id', '=', same.id).execute();
			return done({ id: same.id });
		}
		if (own.length >= mostSaved) return refused<SaveSearchRefusal>('too-many-searches');
		const id = newId();
		const row = await db
			.insertInto('saved_search')
			.values({ id, person, name: input.name ?? address.q.slice(0, longestName), query, saved_at: context.now })
			// Twice at once is once.
			.onConflict((conflict) =>
				conflict.columns(['person', 'query']).doUpdateSet(({ ref }) => ({ query: ref('saved_search.query') })),
			)
			.returning('id')
			.executeTakeFirstOrThrow();
		return done({ id: row.id });
	},
	about: (_, answer) => ({ kind: 'saved-search', id: answer.id }),
});
