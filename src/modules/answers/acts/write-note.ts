import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAnswer } from '../permissions.ts';
import { answersTables } from '../tables.ts';
import { noteWords, pieceNumber } from '../words.ts';
import { pieceToAnswer } from './piece-to-answer.ts';

/** Staff write a note on a piece for those colleagues who may answer it, and for nobody else. */
export const writeNote = act({
	name: 'internal-note.write',
	summary: 'Those who work on an answer can leave each other notes; the answer itself is public.',
	input: v.object({ number: pieceNumber, words: noteWords }),
	load: (context, input) => pieceToAnswer(context, input.number),
	may: mayAnswer,
	async run(context, { piece }, { words }) {
		if (piece.withdrawnAt !== null) return refused('piece-withdrawn');
		await answersTables(context.db)
			.insertInto('internal_note')
			.values({
				id: newId(context.now),
				contribution: piece.id,
				by_person: context.actor.personId,
				words,
				noted_at: context.now,
			})
			.execute();
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
