import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { isHeld } from '../../contributions/index.ts';
import { forgetHeld } from '../../screening/index.ts';
import { mayModerate } from '../permissions.ts';
import { pieceToModerate } from '../reads/piece-to-moderate.ts';
import { key } from '../refusals.ts';
import { releasePiece } from '../steps/hide-and-show.ts';
import { pieceNumber } from '../words.ts';

/** A moderator has looked a held piece through, and lets everybody read it. */
export const approveContribution = act({
	name: 'contribution.approve',
	summary: 'The municipality has looked through what was held back, and shows it to everybody.',
	input: v.object({ number: pieceNumber }),
	load: (context, { number }) => pieceToModerate(context, number),
	may: mayModerate,
	async run(context, { piece }) {
		if (!isHeld(piece)) return refused(key('not-held'));
		await releasePiece(context, piece);
		await forgetHeld(context, piece.id);
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
