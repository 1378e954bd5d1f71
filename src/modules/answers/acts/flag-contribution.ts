import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, notAllowed, refused } from '../../../platform/outcome.ts';
import { isPublic, lockContribution, recordFlag } from '../../contributions/index.ts';
import { mayFlag } from '../permissions.ts';
import { flagReason, flagWords, pieceNumber } from '../words.ts';

/** Somebody says that a public piece should not stand as it does; staff look at it and tell them what they found. */
export const flagContribution = act({
	name: 'contribution.flag',
	summary: 'You tell the municipality that something on the site is not as it should be; one person counts once.',
	input: v.object({ number: pieceNumber, reason: flagReason, words: flagWords }),
	async load(context, { number }) {
		// Locked, so that no flag slips in between what staff have read and what they set aside.
		const piece = await lockContribution(context, number);
		return piece && isPublic(piece) ? { piece } : undefined;
	},
	may: mayFlag,
	async run(context, { piece }, { reason, words }) {
		const { personId = notAllowed() } = context.actor;
		if (piece.authorId === personId) return refused('own-piece');
		if (reason === 'other' && words === '') return refused('flag-words-missing', 'words');
		const isNew = await recordFlag(context, piece.id, { personId, reason, words });
		return isNew ? done({ number: piece.number }) : refused('flagged-already');
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
	// The journal is open to all, and whoever is flagged must not find there who did it.
	secret: true,
});
