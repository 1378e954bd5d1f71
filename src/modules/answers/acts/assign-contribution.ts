import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { assignmentsOf, recordAssignment } from '../../contributions/index.ts';
import { listColleagues } from '../../processes/index.ts';
import { whyHandingOnIsRefused } from '../hands.ts';
import { mayAnswer } from '../permissions.ts';
import { colleague, messageField, pieceNumber, seenField } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff take a piece, hand it on to a colleague who may answer it, or put it back for anybody. */
export const assignContribution = act({
	name: 'contribution.assign',
	summary: 'Somebody at the municipality has what you handed in on their desk.',
	input: v.object({ number: pieceNumber, to: colleague, message: messageField, seen: seenField }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece, process }, input) {
		if (piece.withdrawnAt !== null) return refused('piece-withdrawn');
		const to = input.to ?? null;
		const [current] = await assignmentsOf(context, piece.id);
		const refusal = whyHandingOnIsRefused(current, to, input.seen);
		if (refusal) return refused(refusal, refusal === 'has-it-already' ? 'to' : undefined);
		if (to !== null && to !== context.actor.personId) {
			const colleagues = await listColleagues(context, process);
			if (!colleagues.some(({ id }) => id === to)) return refused('colleague-unknown', 'to');
		}
		await recordAssignment(context, piece.id, { personId: to, message: input.message });
		return done({ number: piece.number, mine: to !== null && to === context.actor.personId });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
