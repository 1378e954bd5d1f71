import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { contributionByNumber, lockContributions, successorsOf } from '../../contributions/index.ts';
import { holdProcess, mayAnswerIn } from '../../processes/index.ts';
import { whyUndoingIsRefused } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { undoMerge as undo } from '../steps/carry-out.ts';
import { mailStandsAgain } from '../steps/mail-question.ts';
import { pieceNumber, reasonField } from '../words.ts';

/** Staff undo a merge, with a reason that everybody reads, as long as nobody has begun to answer the one that both are in. */
export const undoMerge = act({
	name: 'rearrangement.undo',
	summary: 'Undo a merge, so that both proposals stand by themselves again.',
	input: v.object({ number: pieceNumber, reason: reasonField }),
	async load(context, input) {
		const found = await contributionByNumber(context, 'proposal', input.number);
		if (!found || found.publishedAt === null) return undefined;
		const merged = (await successorsOf(context, [found.id])).get(found.id)?.find(({ how }) => how === 'merged');
		const locked = await lockContributions(context, [found.id, ...(merged ? [merged.later.id] : [])]);
		const process = await holdProcess(context, found.processId);
		const proposal = locked.find(({ id }) => id === found.id);
		return proposal && process && { process, proposal, into: locked.find(({ id }) => id === merged?.later.id) };
	},
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, { proposal, into }, { reason }) {
		if (proposal.wentOnAt === null) return refused(key('undo-nothing'));
		const refusal = whyUndoingIsRefused(into);
		if (refusal) return refused(refusal);
		await undo(context, proposal, reason);
		await mailStandsAgain(context, proposal, reason);
		return done({ number: proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
