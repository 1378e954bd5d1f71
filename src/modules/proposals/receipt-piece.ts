import { type AnsweredAlone, type ContributionState, isAnswered } from '../contributions/index.ts';
import { whyEditingIsRefused } from './proposal.ts';
import type { ProposalRefusal } from './refusals.ts';

/** A piece as whoever holds its receipt meets it. */
export interface ReceiptPiece {
	readonly piece: AnsweredAlone;
	/** Its own, or that of what it is about. */
	readonly state: ContributionState;
	/** Since somebody made it their own, the link only reads. */
	readonly claimed: boolean;
}

/** Why the holder of a receipt can no longer correct the piece: the rules are those of an author. */
export function whyReceiptEditIsRefused(
	{ piece, state, claimed }: ReceiptPiece,
	process: Parameters<typeof whyEditingIsRefused>[1],
	today: string,
): ProposalRefusal | undefined {
	if (claimed) return 'receipt-claimed';
	if (piece.kind === 'comment' && piece.withdrawnAt === null && (isAnswered(state) || state === 'under-consideration'))
		return 'comment-edit-answered';
	return whyEditingIsRefused({ ...piece, state }, process, today);
}
