import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { type Answer, answersOf, type Contribution, contributionsById } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { processesById } from '../../processes/index.ts';
import { type BatchOutcome, whyLeftUnanswered } from '../batch.ts';
import { type DeskWish, deskQuery } from '../desk-wish.ts';
import { fillingOf } from '../filling.ts';
import { mayUseDesk } from '../permissions.ts';
import { type AnswerWords, fillAnswer } from '../template.ts';
import { idInPath } from '../words.ts';
import { type AnswerBatch, batchById } from './read-batch-rows.ts';

/** One piece of a batch as it will be answered, or what became of it. */
export interface ShownBatchPiece {
	readonly piece: Contribution;
	readonly words: AnswerWords;
	/** Nothing while it will be answered; what stands in the way is told before anything is sent. */
	readonly outcome: BatchOutcome | undefined;
	/** The answer in force, where there is one. */
	readonly answer: Answer | undefined;
}

/** A batch with its pieces, and the pile they were taken from. */
export interface ShownBatch {
	readonly batch: AnswerBatch;
	readonly shown: readonly ShownBatchPiece[];
	readonly wish: DeskWish;
}

/** The answers that one employee has laid ready, each with its places filled; afterwards, what became of them. */
export const batchRead = read({
	name: 'answer-batch.page',
	path: '/svarbord/samlet/:id',
	input: v.object({ id: idInPath, ...deskQuery }),
	async load(context, { id, ...wish }): Promise<ShownBatch | undefined> {
		const batch = await batchById(context, id);
		if (!batch || batch.byPersonId === null || batch.byPersonId !== context.actor.personId) return undefined;
		const pieces = await contributionsById(
			context,
			batch.pieces.map(({ contributionId }) => contributionId),
		);
		const [processes, names, answers] = await Promise.all([
			processesById(context, [...new Set(pieces.map(({ processId }) => processId))]),
			namesOf(
				context,
				pieces.flatMap(({ authorId }) => authorId ?? []),
			),
			answersOf(
				context,
				pieces.flatMap((piece) => (piece.answeredAt ? [piece.id] : [])),
			),
		]);
		const rows = new Map(batch.pieces.map((row) => [row.contributionId, row]));
		const shown = pieces
			.toSorted((a, b) => a.number - b.number)
			.flatMap((piece): ShownBatchPiece[] => {
				const row = rows.get(piece.id);
				const process = processes.get(piece.processId);
				if (!row || !process) return [];
				const words = fillAnswer(batch, fillingOf(piece, process, names));
				const outcome = row.outcome ?? whyLeftUnanswered(piece, row.seen);
				return [{ piece, words, outcome, answer: answers.get(piece.id) }];
			});
		return { batch, shown, wish };
	},
	may: mayUseDesk,
});
