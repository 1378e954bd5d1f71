import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionFields, partId, slugField } from '../fields.ts';
import { key } from '../refusals.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { isProposalOf } from '../steps/why-option-is-refused.ts';
import { processTables } from '../tables.ts';

/** Changes an option, and which proposal stands for it. */
export const editOption = act({
	name: 'option.edit',
	summary: 'The words of an option change, or the proposal where it is supported.',
	input: v.object({ slug: slugField, id: partId, ...optionFields }),
	load: (context, input) => loadPart(context, 'options', input),
	may: maySteerPart,
	async run(context, { process, part }, { slug, id, title, text = '', proposalNumber, en }) {
		if (proposalNumber && !(await isProposalOf(context, process.id, proposalNumber)))
			return refused(key('option-proposal-wrong'), 'proposalNumber');
		await processTables(context.db)
			.updateTable('process_option')
			.set({
				title,
				text,
				proposal_number: proposalNumber ?? null,
				...(en && { translations: JSON.stringify({ en }) }),
			})
			.where('id', '=', part.id)
			.execute();
		return done({ id, slug });
	},
	about: ({ part }) => ({ kind: 'option', id: part.id }),
});
