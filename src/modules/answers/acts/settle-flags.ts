import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { flagsOf, settleFlags as recordVerdict } from '../../contributions/index.ts';
import { whySettlingIsRefused } from '../hands.ts';
import { mayAnswer } from '../permissions.ts';
import { pieceNumber, seenField, verdictField } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff set the flags of a piece aside, with a reason that those who flagged it can read. */
export const settleFlags = act({
	name: 'flag.settle',
	summary: 'The municipality has looked at what you flagged, and says what it found.',
	input: v.object({ number: pieceNumber, verdict: verdictField, seen: seenField }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece }, { verdict, seen }) {
		const refusal = whySettlingIsRefused(await flagsOf(context, piece.id), seen);
		if (refusal) return refused(refusal);
		await recordVerdict(context, piece.id, verdict);
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
