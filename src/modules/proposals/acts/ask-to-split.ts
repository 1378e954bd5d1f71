import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAnswerIn } from '../../processes/index.ts';
import { lockRearranged } from '../reads/rearranged-proposal.ts';
import { mostParts, whyRearrangingIsRefused } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { askAuthor } from '../steps/ask-author.ts';
import { carryOut } from '../steps/settle-question.ts';
import { pieceNumber, reasonField, textField, titleField } from '../words.ts';

/** Staff ask an author whether a proposal that wishes several things may become one for each, so that each gets its answer. */
export const askToSplit = act({
	name: 'proposal.ask-to-split',
	summary: 'Ask the author of a proposal whether it may be split into several.',
	input: v.object({
		number: pieceNumber,
		parts: v.pipe(
			v.array(v.object({ title: titleField, text: textField })),
			v.minLength(2, key('split-too-few')),
			v.maxLength(mostParts, key('split-too-many')),
		),
		reason: reasonField,
	}),
	load: (context, input) => lockRearranged(context, input.number),
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, { proposal, process }, { parts, reason }) {
		const refusal = whyRearrangingIsRefused(proposal, process);
		if (refusal) return refused(refusal);
		const outcome = await askAuthor(context, proposal, { kind: 'split', reason, parts });
		if (!outcome) return refused(key('rearrange-asked-already'), undefined, { number: proposal.number });
		if (outcome.settled) await carryOut(context, { proposal, process, into: undefined, question: outcome.asked });
		return done({ number: proposal.number, settled: outcome.settled });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
