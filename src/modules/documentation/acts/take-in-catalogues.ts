import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { followedFields } from '../fields.ts';
import { mayTakeIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { dropUnfollowed, writeFollowed } from '../steps/write-followed.ts';

/** The program takes in what other municipalities tell in their catalogues, and lets go of those that are not followed any more. */
export const takeInCatalogues = act({
	name: 'followed-catalogue.take-in',
	summary: 'The program shows what other municipalities tell of in their catalogues, with whose it is.',
	example: { followed: ['https://noerrevig.example/dokumentation/nyt.atom'], feeds: [] },
	input: v.object(followedFields),
	load: nothingToLoad,
	may: mayTakeIn,
	async run(context, _facts, { followed, feeds }) {
		let changed = await dropUnfollowed(context, followed);
		for (const feed of feeds.filter(({ source }) => followed.includes(source)))
			changed += await writeFollowed(context, feed);
		// Some hours in which nobody told anything are no news.
		return changed === 0 ? refused(key('nothing-new')) : done({ changed });
	},
	about: () => ({ kind: 'catalogue' }),
});
