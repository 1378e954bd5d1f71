import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import {
	contributionPath,
	countFlagsOfNobody,
	isAnsweredAlone,
	isPublic,
	lockContribution,
	recordFlag,
} from '../../contributions/index.ts';
import { levelsOf } from '../../processes/index.ts';
import { isFlagBurst } from '../../screening/index.ts';
import { mostFlagsOfNobody } from '../hands.ts';
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
		return piece && isAnsweredAlone(piece) && isPublic(piece)
			? { piece, levels: await levelsOf(context, piece.processId) }
			: undefined;
	},
	may: mayFlag,
	async run(context, { piece }, { reason, words }) {
		const { personId } = context.actor;
		if (piece.authorId !== null && piece.authorId === personId) return refused('own-piece');
		if (reason === 'other' && words === '') return refused('flag-words-missing', 'words');
		// Nobody is counted once if nobody is known: so few from each network, and so few about each piece.
		if (!personId && (isFlagBurst(context) || (await countFlagsOfNobody(context, piece.id)) >= mostFlagsOfNobody))
			return refused('flagged-enough');
		const isNew = await recordFlag(context, piece.id, { personId, reason, words });
		return isNew ? done({ number: piece.number, path: contributionPath(piece) }) : refused('flagged-already');
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
	// The journal is open to all, and whoever is flagged must not find there who did it.
	secret: true,
});
