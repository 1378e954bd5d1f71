import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { considerContribution as recordConsideration } from '../../contributions/index.ts';
import { whyConsideringIsRefused } from '../answering.ts';
import { mayAnswer } from '../permissions.ts';
import { noteField, pieceNumber, seenField } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff say that a piece is being looked into, with a note that its contributor can read. */
export const considerContribution = act({
	name: 'contribution.consider',
	summary: 'The municipality says that it is looking into what you handed in.',
	input: v.object({ number: pieceNumber, note: noteField, seen: seenField }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece }, input) {
		const refusal = whyConsideringIsRefused(piece, input.seen);
		if (refusal) return refused(refusal);
		await recordConsideration(context, piece, input.note);
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
