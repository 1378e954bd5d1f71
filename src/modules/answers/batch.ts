import { type Answerable, limits, whyAnsweringIsRefused } from './answering.ts';
import { type AnswerWords, type Filling, fillAnswer } from './template.ts';

/** What became of one piece of a batch; nothing yet while the batch lies ready. */
export type BatchOutcome =
	| 'answered'
	| 'answered-meanwhile'
	| 'edited-meanwhile'
	| 'piece-withdrawn'
	| 'answer-follows'
	| 'left-out';

/** Why a piece gets no answer from a batch. Unlike an answer by itself, a batch never replaces one that was given. */
export function whyLeftUnanswered(piece: Answerable, seen: string | undefined): BatchOutcome | undefined {
	const refusal = whyAnsweringIsRefused(piece, seen);
	if (refusal) return refusal;
	return piece.answeredAt === null ? undefined : 'answered-meanwhile';
}

/** The first piece whose answer grows too long when its places are filled, and which part of it. */
export function whichGrowsTooLong<Piece>(
	words: AnswerWords,
	pieces: readonly Piece[],
	fillingOf: (piece: Piece) => Filling,
): { readonly piece: Piece; readonly field: 'heading' | 'text'; readonly length: number } | undefined {
	for (const piece of pieces) {
		const { heading, text } = fillAnswer(words, fillingOf(piece));
		if (heading.length > limits.heading) return { piece, field: 'heading', length: heading.length };
		if (text.length > limits.reason) return { piece, field: 'text', length: text.length };
	}
	return undefined;
}
