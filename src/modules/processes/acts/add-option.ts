import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionFields, slugField } from '../fields.ts';
import { mostParts } from '../limits.ts';
import { optionsOf } from '../reads/read-parts.ts';
import { key } from '../refusals.ts';
import { loadSteered, maySteer } from '../steps/steered.ts';
import { isProposalOf } from '../steps/why-option-is-refused.ts';
import { nextPosition } from '../steps/write-order.ts';
import { processTables } from '../tables.ts';

/** Adds one of the answers that people choose between. */
export const addOption = act({
	name: 'option.add',
	summary: 'A choice gets one more option, explained.',
	input: v.object({ slug: slugField, ...optionFields }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, title, text = '', proposalNumber, en }) {
		const options = await optionsOf(context, process.id);
		if (options.length >= mostParts.options)
			return refused(key('too-many-parts'), undefined, { limit: mostParts.options });
		if (proposalNumber && !(await isProposalOf(context, process.id, proposalNumber)))
			return refused(key('option-proposal-wrong'), 'proposalNumber');
		const id = newId();
		await processTables(context.db)
			.insertInto('process_option')
			.values({
				id,
				process: process.id,
				title,
				text,
				position: await nextPosition(context, 'process_option', process.id),
				proposal_number: proposalNumber ?? null,
				translations: JSON.stringify(en ? { en } : {}),
			})
			.execute();
		return done({ id, slug });
	},
	about: (_, answer) => ({ kind: 'option', id: answer.id }),
});
