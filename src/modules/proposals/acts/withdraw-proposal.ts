import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { isTakenBack, withdrawContribution } from '../../contributions/index.ts';
import { mayChangeOwn } from '../permissions.ts';
import { whyWithdrawingIsRefused } from '../proposal.ts';
import { lockOwnProposal } from '../reads/own-proposal.ts';
import { releaseMerged } from '../steps/carry-out.ts';
import { keepPictures } from '../steps/keep-pictures.ts';
import { pieceNumber } from '../words.ts';

/** The author takes a proposal back; a draft simply goes. Taking it back twice is taking it back once. */
export const withdrawProposal = act({
	name: 'proposal.withdraw',
	summary: 'Take your own proposal back.',
	repeatable: true,
	input: v.object({ number: pieceNumber }),
	load: (context, input) => lockOwnProposal(context, input.number),
	may: (actor, { proposal }) => mayChangeOwn(actor, proposal),
	async run(context, { proposal }) {
		const refusal = whyWithdrawingIsRefused(proposal);
		if (refusal) return refused(refusal);
		if (!isTakenBack(proposal)) {
			await releaseMerged(context, proposal);
			// What is taken back can no longer be fetched by whoever kept its address.
			await keepPictures(context, proposal.id, []);
			await withdrawContribution(context, proposal);
		}
		return done({ draft: proposal.publishedAt === null });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'web' }),
});
