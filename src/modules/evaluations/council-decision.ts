import { type CouncilCase, offerKinds } from './council-case.ts';
import type { Evaluation } from './evaluation.ts';
import { limits } from './limits.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** What a council can do with a case: take one of the three offers, something else, or wait. */
export const decisionChoices = [...offerKinds, 'otherwise', 'postponed'] as const;

/** One of them. */
export type DecisionChoice = (typeof decisionChoices)[number];

/** What the council decided, as its row tells it. */
export interface CouncilDecision {
	readonly id: string;
	readonly evaluationId: string;
	/** The first, the second: the last is in force. */
	readonly number: number;
	readonly choice: DecisionChoice;
	/** In words, as the minutes have it. */
	readonly text: string;
	/** Who did not agree, and why. */
	readonly dissent: string;
	readonly decidedOn: string;
	/** Where it can be read: the item of the agenda, or the minutes. */
	readonly url: string;
	readonly meetingId: string | null;
	/** Why it was told again. */
	readonly reason: string;
	readonly recordedAt: Date;
}

/** What is held against the rules when a decision is recorded. */
export interface DecisionToRecord {
	readonly decidedOn: string;
	readonly reason: string;
	/** How many decisions there were on the page that it was written on. */
	readonly seen: number;
}

/** Why a decision cannot be recorded, with the field where it is mended. */
export function whyRecordingIsRefused(
	evaluation: Pick<Evaluation, 'startsOn'>,
	councilCase: Pick<CouncilCase, 'sentAt'> | undefined,
	before: readonly Pick<CouncilDecision, 'choice'>[],
	wish: DecisionToRecord,
	today: string,
): { readonly refusal: EvaluationRefusal; readonly field?: string } | undefined {
	if (!councilCase?.sentAt) return { refusal: 'not-sent' };
	if (wish.seen !== before.length) return { refusal: 'decided-meanwhile' };
	if (before.length >= limits.decisions) return { refusal: 'too-many-decisions' };
	if (wish.decidedOn > today) return { refusal: 'date-in-future', field: 'decidedOn' };
	if (wish.decidedOn < evaluation.startsOn) return { refusal: 'date-before-start', field: 'decidedOn' };
	// After waiting it is no surprise that something is decided; else people must be told why it is another.
	if (needsReason(before) && wish.reason === '') return { refusal: 'change-reason-missing', field: 'reason' };
	return undefined;
}

/** Whether what the council decided before is replaced, so that it must be said why. */
export function needsReason(before: readonly Pick<CouncilDecision, 'choice'>[]): boolean {
	const last = before.at(-1);
	return last !== undefined && last.choice !== 'postponed';
}

/** Whether people are told: of another choice or another day, and not of a word that was mended. */
export function isNews(
	decision: Pick<CouncilDecision, 'choice' | 'decidedOn'>,
	before: readonly Pick<CouncilDecision, 'choice' | 'decidedOn'>[],
): boolean {
	const last = before.at(-1);
	return last?.choice !== decision.choice || last.decidedOn !== decision.decidedOn;
}

/** Whether the council still owes an answer: it has the case, and has decided nothing yet but to wait. */
export function isAwaited(
	councilCase: Pick<CouncilCase, 'sentAt'>,
	inForce: Pick<CouncilDecision, 'choice'> | undefined,
): boolean {
	return councilCase.sentAt !== null && (inForce === undefined || inForce.choice === 'postponed');
}
