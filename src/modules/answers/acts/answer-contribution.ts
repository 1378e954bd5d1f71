import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { whyAnsweringIsRefused } from '../answering.ts';
import { mayAnswer } from '../permissions.ts';
import { giveAnswer } from '../steps/give-answer.ts';
import { answerWords, pieceNumber, seenField } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff answer a piece: what came of it, and why. Given again, the answer replaces the one before. */
export const answerContribution = act({
	name: 'contribution.answer',
	summary: 'The municipality answers what you handed in, with a reason that everybody can read.',
	example: {
		number: 12,
		state: 'taken-up',
		heading: 'Der kommer otte bænke til foråret',
		text: 'Vi sætter dem der, hvor flest går. De første tre står klar i april.',
	},
	answer: v.object({ id: v.string(), number: v.number() }),
	input: v.object({ number: pieceNumber, ...answerWords, seen: seenField }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece }, input) {
		const refusal = whyAnsweringIsRefused(piece, input.seen);
		if (refusal) return refused(refusal);
		if (input.state === 'elsewhere' && !input.elsewhereTo) return refused('elsewhere-missing', 'elsewhereTo');
		const id = await giveAnswer(context, piece, input);
		return done({ id, number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
