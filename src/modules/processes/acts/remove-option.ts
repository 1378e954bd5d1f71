import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { partId, slugField } from '../fields.ts';
import { key } from '../refusals.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { processTables } from '../tables.ts';

/** Takes an option away; a public choice keeps at least two. */
export const removeOption = act({
	name: 'option.remove',
	summary: 'An option is taken out of a choice.',
	input: v.object({ slug: slugField, id: partId }),
	load: (context, input) => loadPart(context, 'options', input),
	may: maySteerPart,
	async run(context, { process, part, all }, { slug }) {
		if (process.publishedAt && process.questionKind === 'choice' && all.length <= 2)
			return refused(key('publish-options'));
		await processTables(context.db).deleteFrom('process_option').where('id', '=', part.id).execute();
		return done({ slug });
	},
	about: ({ part }) => ({ kind: 'option', id: part.id }),
});
