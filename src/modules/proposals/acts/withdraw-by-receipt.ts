import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import {
	contributionByReceipt,
	isClaimed,
	isTakenBack,
	lockContribution,
	withdrawContribution,
} from '../../contributions/index.ts';
import { withdrawComment } from '../../discussion/index.ts';
import { whyWithdrawingIsRefused } from '../proposal.ts';
import { key } from '../refusals.ts';
import { releaseMerged } from '../steps/carry-out.ts';
import { keepPictures } from '../steps/keep-pictures.ts';

/** Somebody without an account takes their piece back by the link on their receipt. */
export const withdrawByReceipt = act({
	name: 'contribution.withdraw-by-receipt',
	summary: 'Take your piece back by the link on your receipt.',
	repeatable: true,
	sensitive: true,
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, input) {
		const found = await contributionByReceipt(context, input.secret);
		const piece = found && (await lockContribution(context, found.number));
		return piece && { piece, claimed: await isClaimed(context, piece.id) };
	},
	// Whoever holds the receipt is whoever handed the piece in.
	may: () => yes,
	async run(context, { piece, claimed }) {
		if (claimed) return refused(key('receipt-claimed'));
		const refusal = whyWithdrawingIsRefused(piece);
		if (refusal) return refused(refusal);
		if (!isTakenBack(piece)) {
			if (piece.kind === 'proposal') {
				await releaseMerged(context, piece);
				await keepPictures(context, piece.id, []);
			}
			await (piece.kind === 'comment' ? withdrawComment : withdrawContribution)(context, piece);
		}
		return done();
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
