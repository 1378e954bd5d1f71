import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Answer, answersOf, type Contribution, contributionById, stepsOf } from '../../contributions/index.ts';
import { commentPlace } from '../../discussion/index.ts';
import { type ParticipationProcess, partsOf, processById } from '../../processes/index.ts';
import { type ReceiptLine, receiptLines } from '../receipt.ts';

/** A receipt: what was handed in, each step, the answer and the promise. */
export interface Receipt {
	readonly piece: Contribution;
	readonly process: ParticipationProcess;
	readonly lines: readonly ReceiptLine[];
	readonly answer: Answer | undefined;
	/** True where the answer is given to what the piece is about. */
	readonly shared: boolean;
	/** True for a piece of the conversation that can be taken back on its own page. */
	readonly isComment: boolean;
}

/** Loads the receipt of a piece that the caller has found to be the reader's to see. */
export async function loadReceipt(context: Context, piece: Contribution): Promise<Receipt | undefined> {
	const [process, parts, steps, answered] = await Promise.all([
		processById(context, piece.processId),
		partsOf(context, piece.processId),
		stepsOf(context, piece.id),
		answeredPiece(context, piece),
	]);
	if (!process) return undefined;
	const shared = answered.id !== piece.id;
	const answer = answered.answeredAt ? (await answersOf(context, [answered.id])).get(answered.id) : undefined;
	return {
		piece,
		process,
		answer,
		shared,
		isComment: piece.kind === 'comment',
		lines: receiptLines({
			piece,
			steps,
			answer,
			shared,
			extensions: parts.extensions,
			promiseBy: process.promiseBy,
			today: dateInCopenhagen(context.now),
		}),
	};
}

/** A comment for or against, and a reply, share the answer of what they are about. */
async function answeredPiece(context: Context, piece: Contribution): Promise<Contribution> {
	if (piece.needsAnswer || piece.kind !== 'comment') return piece;
	const place = await commentPlace(context, piece.id);
	return (place && (await contributionById(context, place.aboutId))) ?? piece;
}
