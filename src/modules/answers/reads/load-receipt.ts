import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import {
	type Answer,
	answersOf,
	answerWording,
	type Contribution,
	contributionById,
	isPublic,
	stepsOf,
	successorsOf,
} from '../../contributions/index.ts';
import { commentPlace } from '../../discussion/index.ts';
import type { Organisation } from '../../people/index.ts';
import { type CitedWhere, whereCited } from '../../plans/index.ts';
import { type AnsweredPoint, answeredPointsOf } from '../../points/index.ts';
import { behindOf, type ParticipationProcess, partsOf, processById } from '../../processes/index.ts';
import { countCorrections, questionsWaiting } from '../../proposals/index.ts';
import { type SaidOtherwise, saidOtherwise } from '../../wordings/index.ts';
import { type ReceiptLine, receiptLines } from '../receipt.ts';

/** A receipt: what was handed in, each step, the answer and the promise. */
export interface Receipt {
	readonly piece: Contribution;
	/** The process whose promise it has: its own, or the one that it was moved to. */
	readonly process: ParticipationProcess;
	/** Whose process it is, where it is not the municipality's own. */
	readonly behind: Organisation | undefined;
	readonly lines: readonly ReceiptLine[];
	readonly answer: Answer | undefined;
	/** How else the answer can be read. */
	readonly otherwise: SaidOtherwise | undefined;
	/** The number of the piece that the answer was given to. */
	readonly answeredNumber: number;
	/** True where the answer is given to what the piece is about, or went on in. */
	readonly shared: boolean;
	/** True for a piece of the conversation that can be taken back on its own page. */
	readonly isComment: boolean;
	/** Where it is now, for one that was merged, split or moved. */
	readonly goesOnIn: readonly Contribution[];
	/** True where staff have asked its author something that waits. */
	readonly asked: boolean;
	readonly corrections: number;
	/** What it says, point by point, once answers to it are shown. */
	readonly points: readonly AnsweredPoint[];
	/** Where the municipality used it in what it wrote. */
	readonly cited: readonly CitedWhere[];
}

/** Loads the receipt of a piece that the caller has found to be the reader's to see. */
export async function loadReceipt(context: Context, piece: Contribution): Promise<Receipt | undefined> {
	const goesOnIn = piece.wentOnAt ? await nowIn(context, piece) : [];
	const answered = await answeredPiece(context, piece, goesOnIn);
	const [process, parts, steps, questions, points, cited] = await Promise.all([
		processById(context, answered.processId),
		partsOf(context, answered.processId),
		stepsOf(context, piece.id),
		questionsWaiting(context, piece.kind === 'proposal' && isPublic(piece) ? [piece.id] : []),
		answeredPointsOf(context, piece.id),
		whereCited(context, piece.id),
	]);
	if (!process) return undefined;
	const behind = (await behindOf(context, [process])).get(process.id);
	const shared = answered.id !== piece.id;
	const answer = answered.answeredAt ? (await answersOf(context, [answered.id])).get(answered.id) : undefined;
	const otherwise = answer && (await saidOtherwise(context, answerWording, [answer])).get(answer.id);
	return {
		piece,
		process,
		behind,
		answer,
		otherwise,
		answeredNumber: answered.number,
		shared,
		isComment: piece.kind === 'comment',
		goesOnIn,
		asked: questions.has(piece.id),
		corrections: countCorrections(steps),
		points,
		cited,
		lines: receiptLines({
			piece,
			steps,
			answer,
			shared,
			goesOn: piece.wentOnAt !== null && shared,
			extensions: parts.extensions,
			promiseBy: process.promiseBy,
			today: dateInCopenhagen(context.now),
		}),
	};
}

/** A chain of merges longer than this has never been. */
const longestChain = 20;

/** Where a piece that went on stands now; of one that was merged into another that went on too, the last. */
async function nowIn(context: Context, piece: Contribution): Promise<Contribution[]> {
	let now = [piece];
	for (let turn = 0; now.some((one) => one.wentOnAt) && turn < longestChain; turn++) {
		const next = await successorsOf(
			context,
			now.flatMap((one) => (one.wentOnAt ? [one.id] : [])),
		);
		now = now.flatMap((one) => (one.wentOnAt ? (next.get(one.id) ?? []).map(({ later }) => later) : [one]));
	}
	return now.filter(isPublic);
}

/** A comment for or against, and a reply, share the answer of what they are about; a proposal that of the one it went on in. */
async function answeredPiece(
	context: Context,
	piece: Contribution,
	goesOnIn: readonly Contribution[],
): Promise<Contribution> {
	if (piece.wentOnAt) return goesOnIn.length === 1 ? (goesOnIn[0] ?? piece) : piece;
	if (piece.needsAnswer || piece.kind !== 'comment') return piece;
	const place = await commentPlace(context, piece.id);
	return (place && (await contributionById(context, place.aboutId))) ?? piece;
}
