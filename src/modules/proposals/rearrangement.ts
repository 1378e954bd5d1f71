import { addDays, calendarDate } from '../../platform/clock.ts';
import { type Contribution, isAnswered, isPublic } from '../contributions/index.ts';
import type { ParticipationProcess } from '../processes/index.ts';

/** What staff can ask an author: to let a proposal go on in another, in parts, or somewhere else. */
export const rearrangementKinds = ['merge', 'split', 'move'] as const;

/** One of those. */
export type RearrangementKind = (typeof rearrangementKinds)[number];

/** What the author said; nobody is asked where staff entered a piece that has no author among us. */
export type Consent = 'yes' | 'no' | 'not-needed';

/** How long an author has to answer: long enough for a holiday, short enough for the process to go on. */
export const daysToAnswer = 14;

/** Longest reason, and longest answer of an author. */
export const reasonLimit = 600;

/** More parts than this are a list of wishes, and no proposal that was split. */
export const mostParts = 5;

/** Where a question to an author is in its life. */
export type RearrangementState = 'waiting' | 'lapsed' | 'declined' | 'called-off' | 'done' | 'undone';

/** What decides the state. */
export interface RearrangementLife {
	readonly consent: Consent | null;
	readonly answerBy: string;
	readonly settledAt: Date | null;
	readonly undoneAt: Date | null;
}

/** The state of a question on a day. No answer is no yes: when the time is over nothing happens. */
export function rearrangementState(asked: RearrangementLife, today: string): RearrangementState {
	if (asked.undoneAt !== null) return 'undone';
	if (asked.settledAt === null) return today > asked.answerBy ? 'lapsed' : 'waiting';
	if (asked.consent === null) return 'called-off';
	return asked.consent === 'no' ? 'declined' : 'done';
}

/** The reasons that stand in the way of letting a proposal go on elsewhere. */
export type RearrangementRefusal =
	| 'rearrange-gone'
	| 'rearrange-answered'
	| 'rearrange-concluded'
	| 'rearrange-asked-already'
	| 'merge-itself'
	| 'merge-other-process'
	| 'merge-unknown'
	| 'merge-answered'
	| 'move-nowhere'
	| 'move-closed'
	| 'question-gone'
	| 'question-lapsed'
	| 'undo-answered'
	| 'undo-nothing'
	| 'undo-went-on'
	| 'undo-built-on';

type Piece = Pick<Contribution, 'id' | 'processId' | 'themeId' | 'state' | 'publishedAt' | 'withdrawnAt'>;

/** Why a proposal must stay as it is: an answer that everybody has read must not lose its question. */
export function whyRearrangingIsRefused(
	proposal: Piece,
	process: Pick<ParticipationProcess, 'concludedAt'>,
): RearrangementRefusal | undefined {
	if (!isPublic(proposal)) return 'rearrange-gone';
	if (isAnswered(proposal.state)) return 'rearrange-answered';
	return process.concludedAt === null ? undefined : 'rearrange-concluded';
}

/** Why one proposal cannot go on in another. Across processes nobody could say who has supported both. */
export function whyMergingIsRefused(proposal: Piece, into: Piece): RearrangementRefusal | undefined {
	if (proposal.id === into.id) return 'merge-itself';
	if (!isPublic(into)) return 'merge-unknown';
	if (proposal.processId !== into.processId) return 'merge-other-process';
	return isAnswered(into.state) ? 'merge-answered' : undefined;
}

/** Why a proposal cannot be moved there. */
export function whyMovingIsRefused(
	proposal: Piece,
	process: Pick<ParticipationProcess, 'id' | 'publishedAt' | 'concludedAt'>,
	themeId: string | null,
): RearrangementRefusal | undefined {
	if (process.publishedAt === null || process.concludedAt !== null) return 'move-closed';
	return proposal.processId === process.id && proposal.themeId === themeId ? 'move-nowhere' : undefined;
}

/** Whether there is an author to ask: not for what staff wrote down of somebody nobody knows. The reason is public all the same. */
export function needsConsent(proposal: Pick<Contribution, 'authorId' | 'enteredBy'>): boolean {
	return proposal.authorId !== null || proposal.enteredBy === null;
}

/** The last day on which an author who is asked today can answer. */
export function lastDayToAnswer(today: string): string {
	return addDays(calendarDate(today), daysToAnswer);
}

/** Why an author's answer comes to nothing. */
export function whyAnsweringIsRefused(
	asked: RearrangementLife | undefined,
	today: string,
): RearrangementRefusal | undefined {
	if (!asked) return 'question-gone';
	const state = rearrangementState(asked, today);
	if (state === 'waiting') return undefined;
	return state === 'lapsed' ? 'question-lapsed' : 'question-gone';
}

/**
 * Why a split or a move can no longer be undone: what became of the proposal has been looked at, has gone on, or somebody has built on it.
 * Who supports a part has not said that they support the whole.
 */
export function whyGatheringIsRefused(
	later: readonly (Piece & { readonly editedAt: Date | null })[],
	ownSupports: number,
): RearrangementRefusal | undefined {
	if (later.length === 0) return 'undo-nothing';
	const refusal = later.map(whyUndoingIsRefused).find((one) => one !== undefined);
	if (refusal) return refusal;
	return ownSupports > 0 || later.some(({ editedAt }) => editedAt !== null) ? 'undo-built-on' : undefined;
}

/** Why a merge can no longer be undone: the one that both are in has been looked at, or has itself gone on. */
export function whyUndoingIsRefused(into: Piece | undefined): RearrangementRefusal | undefined {
	if (!into || !isPublic(into)) return 'undo-went-on';
	return into.state === 'received' ? undefined : 'undo-answered';
}
