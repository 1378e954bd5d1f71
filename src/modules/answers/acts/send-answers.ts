import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { type Contribution, lockContributions } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { processesById } from '../../processes/index.ts';
import { type BatchOutcome, whyLeftUnanswered } from '../batch.ts';
import { fillingOf } from '../filling.ts';
import { mayAnswerAll } from '../permissions.ts';
import { type AnswerBatch, batchById } from '../reads/read-batch-rows.ts';
import { giveAnswer } from '../steps/give-answer.ts';
import { answersTables } from '../tables.ts';
import { fillAnswer } from '../template.ts';
import { chosenNumbers, idField } from '../words.ts';

/** Staff send the answers that they have looked through: each piece gets its own, and what a colleague answered meanwhile is left. */
export const sendAnswers = act({
	name: 'answer-batch.send',
	summary: 'Each of the many gets an answer of their own, in public and by mail.',
	input: v.object({ id: idField, numbers: chosenNumbers }),
	async load(context, { id }) {
		const batch = await batchById(context, id, { lock: true });
		// What somebody has laid ready is theirs to send.
		if (!batch || batch.byPersonId === null || batch.byPersonId !== context.actor.personId) return undefined;
		const pieces = await lockContributions(
			context,
			batch.pieces.map(({ contributionId }) => contributionId),
		);
		const processes = await processesById(context, [...new Set(pieces.map(({ processId }) => processId))]);
		return { batch, pieces, processes };
	},
	may: mayAnswerAll,
	async run(context, { batch, pieces, processes }, { numbers }) {
		if (batch.sentAt !== null) return refused('batch-sent');
		const chosen = new Set(numbers);
		if (!pieces.some(({ number }) => chosen.has(number))) return refused('none-chosen');
		const marks = new Map(batch.pieces.map((piece) => [piece.contributionId, piece]));
		const names = await namesOf(
			context,
			pieces.flatMap(({ authorId }) => authorId ?? []),
		);
		let sent = 0;
		for (const piece of pieces) {
			const process = processes.get(piece.processId);
			const mark = marks.get(piece.id);
			if (!process || !mark || mark.outcome !== null) continue;
			const left = chosen.has(piece.number) ? whyLeftUnanswered(piece, mark.seen) : 'left-out';
			if (!left) {
				await giveAnswer(context, piece, fillAnswer(batch, fillingOf(piece, process, names)));
				sent += 1;
			}
			await writeOutcome(context, batch, piece, left ?? 'answered');
		}
		await answersTables(context.db)
			.updateTable('answer_batch')
			.set({ sent_at: context.now })
			.where('id', '=', batch.id)
			.execute();
		return done({ batch: batch.id, sent });
	},
	about: ({ batch }) => ({ kind: 'answer-batch', id: batch.id }),
});

async function writeOutcome(
	context: Context,
	batch: AnswerBatch,
	piece: Contribution,
	outcome: BatchOutcome,
): Promise<void> {
	await answersTables(context.db)
		.updateTable('answer_batch_piece')
		.set({ outcome })
		.where('batch', '=', batch.id)
		.where('contribution', '=', piece.id)
		.execute();
}
