import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { writeSetting } from '../../../platform/settings.ts';
import { approvalName, arabicMark, arabicParts } from '../../../ui/arabic-words.ts';
import { mayAdminister } from '../permissions.ts';

/** An administrator has read a part of the Arabic through and stands behind it: its pages no longer say that a machine wrote them. */
export const approveCatalogue = act({
	name: 'catalogue.approve',
	summary: 'An administrator approves the Arabic words of a part of the site.',
	input: v.object({
		part: v.picklist(arabicParts),
		/** The mark of the words that were read: nobody approves what has changed meanwhile. */
		mark: v.pipe(v.string(), v.maxLength(64)),
	}),
	load: nothingToLoad,
	may: mayAdminister,
	async run(context, _, { part, mark }) {
		if (mark !== arabicMark(part)) return refused('catalogue-changed');
		await writeSetting(context, approvalName(part), { mark, at: context.now.toISOString() });
		return done();
	},
	about: () => ({ kind: 'catalogue' }),
});
