import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import {
	contributionByNumber,
	countGivenSupports,
	isPublic,
	lockContributions,
	successorsOf,
} from '../../contributions/index.ts';
import { holdProcess, mayAnswerIn } from '../../processes/index.ts';
import { whyGatheringIsRefused, whyUndoingIsRefused } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { gatherAgain, undoMerge as undo } from '../steps/carry-out.ts';
import { mailStandsAgain } from '../steps/mail-question.ts';
import { pieceNumber, reasonField } from '../words.ts';

/** Staff undo a merge, a split or a move, with a reason that everybody reads, as long as nobody has begun to answer what came of it. */
export const undoMerge = act({
	name: 'rearrangement.undo',
	summary: 'Undo a merge, a split or a move, so that the proposal stands as it stood.',
	input: v.object({ number: pieceNumber, reason: reasonField }),
	async load(context, input) {
		const found = await contributionByNumber(context, 'proposal', input.number);
		if (!found || found.publishedAt === null) return undefined;
		const successors = (await successorsOf(context, [found.id])).get(found.id) ?? [];
		const how = successors[0]?.how;
		const locked = await lockContributions(context, [found.id, ...successors.map(({ later }) => later.id)]);
		const process = await holdProcess(context, found.processId);
		const proposal = locked.find(({ id }) => id === found.id);
		return proposal && process && { process, proposal, how, later: locked.filter(({ id }) => id !== found.id) };
	},
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, { proposal, how, later }, { reason }) {
		if (proposal.wentOnAt === null || !how) return refused(key('undo-nothing'));
		if (how === 'merged') {
			const refusal = whyUndoingIsRefused(later.find(isPublic));
			if (refusal) return refused(refusal);
			await undo(context, proposal, reason);
		} else {
			const ids = later.map(({ id }) => id);
			const refusal = whyGatheringIsRefused(later, await countGivenSupports(context, ids));
			if (refusal) return refused(refusal);
			await gatherAgain(context, proposal, how, later, reason);
		}
		await mailStandsAgain(context, proposal, reason, how);
		return done({ number: proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
