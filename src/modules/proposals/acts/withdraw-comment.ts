import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { contributionById, isPublic, isTakenBack, lockContribution } from '../../contributions/index.ts';
import { commentPlace, withdrawComment as withdrawRow } from '../../discussion/index.ts';
import { isOwn, mayChangeOwn } from '../permissions.ts';
import { whyWithdrawingIsRefused } from '../proposal.ts';
import { pieceNumber } from '../words.ts';

/** The author takes a comment back. What was replied to it stays. */
export const withdrawComment = act({
	name: 'comment.withdraw',
	summary: 'Take your own comment back.',
	repeatable: true,
	input: v.object({ comment: pieceNumber }),
	async load(context, input) {
		const comment = await lockContribution(context, input.comment);
		if (comment?.kind !== 'comment') return undefined;
		if (!isPublic(comment) && !isOwn(context.actor, comment)) return undefined;
		const place = await commentPlace(context, comment.id);
		const about = place && (await contributionById(context, place.aboutId));
		return about && { comment, about };
	},
	may: (actor, { comment }) => mayChangeOwn(actor, comment),
	async run(context, { comment, about }) {
		const refusal = whyWithdrawingIsRefused(comment);
		if (refusal) return refused(refusal);
		if (!isTakenBack(comment)) await withdrawRow(context, comment);
		return done({ about: about.number });
	},
	about: ({ comment }) => ({ kind: 'comment', id: comment.id, channel: 'web' }),
});
