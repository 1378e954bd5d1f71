import type { Contribution } from '../contributions/index.ts';

/** How long each part of an answer may be; a reason shorter than the least is none. */
export const limits = { heading: 100, reasonLeast: 20, reason: 4_000, elsewhere: 120, note: 1_000 } as const;

/** What decides whether a piece can be answered. */
export type Answerable = Pick<Contribution, 'state' | 'needsAnswer' | 'withdrawnAt' | 'answeredAt' | 'editedAt'>;

/**
 * A piece as a form was shown with it: goes along unseen, so that whoever writes an answer while somebody else sends one is told
 * instead of silently replacing it.
 */
export function seenMark(piece: Answerable): string {
	return [piece.state, instant(piece.answeredAt), instant(piece.editedAt)].join('.');
}

/** Why a piece cannot be answered now. Without a mark nobody wrote from a form, and nothing can have changed under them. */
export function whyAnsweringIsRefused(
	piece: Answerable,
	seen: string | undefined,
): 'piece-withdrawn' | 'answer-follows' | 'answered-meanwhile' | 'edited-meanwhile' | undefined {
	return whyNeitherIsPossible(piece) ?? (seen === undefined ? undefined : whatChanged(piece, seen));
}

/** Why a piece cannot be set under consideration now. */
export function whyConsideringIsRefused(
	piece: Answerable,
	seen: string | undefined,
): 'piece-withdrawn' | 'answer-follows' | 'already-answered' | 'considered-meanwhile' | undefined {
	const refusal = whyNeitherIsPossible(piece);
	if (refusal) return refusal;
	if (piece.answeredAt !== null) return 'already-answered';
	const was = seen?.split('.')[0];
	return was !== undefined && was !== piece.state ? 'considered-meanwhile' : undefined;
}

function whyNeitherIsPossible(piece: Answerable): 'piece-withdrawn' | 'answer-follows' | undefined {
	if (piece.withdrawnAt !== null) return 'piece-withdrawn';
	return piece.needsAnswer ? undefined : 'answer-follows';
}

function whatChanged(piece: Answerable, seen: string): 'answered-meanwhile' | 'edited-meanwhile' | undefined {
	const [, answered, edited] = seen.split('.');
	if (answered !== instant(piece.answeredAt)) return 'answered-meanwhile';
	return edited === instant(piece.editedAt) ? undefined : 'edited-meanwhile';
}

function instant(at: Date | null): string {
	return at === null ? '' : String(at.getTime());
}
