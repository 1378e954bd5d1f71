import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { mayAnswerIn } from '../../processes/index.ts';
import { lockRearranged } from '../reads/rearranged-proposal.ts';
import { lockOpenQuestion } from '../reads/rearrangements.ts';
import { proposalTables } from '../tables.ts';
import { pieceNumber } from '../words.ts';

/** Staff take back what they asked an author, while there is no answer. */
export const callQuestionOff = act({
	name: 'rearrangement.call-off',
	summary: 'Take back the question to an author about merging, splitting or moving.',
	repeatable: true,
	input: v.object({ number: pieceNumber }),
	load: (context, input) => lockRearranged(context, input.number),
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, { proposal }) {
		const question = await lockOpenQuestion(context, proposal.id);
		if (question)
			await proposalTables(context.db)
				.updateTable('rearrangement')
				.set({ settled_at: context.now })
				.where('id', '=', question.id)
				.execute();
		return done({ number: proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
