import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { recordAnswer } from '../../contributions/index.ts';
import { relate } from '../../relations/index.ts';
import { whyAnsweringIsRefused } from '../answering.ts';
import { mayAnswer } from '../permissions.ts';
import { answersTexts } from '../texts.ts';
import { answerWords, pieceNumber, seenField } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff answer a piece: what came of it, and why. Given again, the answer replaces the one before. */
export const answerContribution = act({
	name: 'contribution.answer',
	summary: 'The municipality answers what you handed in, with a reason that everybody can read.',
	input: v.object({ number: pieceNumber, ...answerWords, seen: seenField }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece }, input) {
		const refusal = whyAnsweringIsRefused(piece, input.seen);
		if (refusal) return refused(refusal);
		const passedOn = input.state === 'elsewhere';
		if (passedOn && !input.elsewhereTo) return refused('elsewhere-missing', 'elsewhereTo');
		const id = await recordAnswer(context, piece, {
			state: input.state,
			heading: input.heading,
			text: input.text,
			elsewhereTo: passedOn ? input.elsewhereTo : undefined,
			byName: context.actor.name ?? answersTexts('da').theMunicipality,
		});
		await relate(context, { kind: 'answer', id }, 'answers', { kind: piece.kind, id: piece.id });
		return done({ id, number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
