import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { whyShowingIsRefused } from '../decision.ts';
import { mayModerate } from '../permissions.ts';
import { pieceToModerate } from '../reads/piece-to-moderate.ts';
import { decisionsAbout } from '../reads/read-decisions.ts';
import { showPiece } from '../steps/hide-and-show.ts';
import { tellShown } from '../steps/tell-author.ts';
import { liftDecision } from '../steps/write-decision.ts';
import { pieceNumber } from '../words.ts';

/** A moderator thinks better of it and shows a hidden piece again, with its supports and replies. */
export const showContribution = act({
	name: 'contribution.show',
	summary: 'The municipality shows again what it had hidden, with everything that belonged to it.',
	input: v.object({ number: pieceNumber }),
	async load(context, { number }) {
		const found = await pieceToModerate(context, number);
		if (!found) return undefined;
		const decision = (await decisionsAbout(context, found.piece.id)).find(
			({ kind, liftedAt }) => kind === 'hidden' && liftedAt === null,
		);
		return { ...found, decision };
	},
	may: mayModerate,
	async run(context, { piece, decision }) {
		const refusal = whyShowingIsRefused(piece, decision);
		if (refusal) return refused(refusal);
		await showPiece(context, piece);
		if (decision) await liftDecision(context, decision);
		await tellShown(context, piece);
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
