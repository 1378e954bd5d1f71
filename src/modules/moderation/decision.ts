import { addDays, dateInCopenhagen } from '../../platform/clock.ts';
import { afterWorkingDays } from '../../platform/working-days.ts';
import type { Contribution, RuleKey } from '../contributions/index.ts';
import type { ModerationRefusal } from './refusals.ts';

/** What a moderator can decide about a piece. */
export const decisionKinds = ['hidden', 'masked'] as const;

/** One of them: hidden as a whole, or private words taken out. */
export type DecisionKind = (typeof decisionKinds)[number];

/** What can come of an appeal: the decision stands, or it is lifted. */
export const appealResults = ['upheld', 'overturned'] as const;

/** One of them. */
export type AppealResult = (typeof appealResults)[number];

/** So long an author may appeal. */
export const appealDays = 30;

/** So many working days we take at the most to decide an appeal. */
export const appealAnswerDays = 10;

/** How much may be said to an author, by an author, and about an appeal. */
export const moderationLimits = { words: 1_000, appeal: 2_000, reason: 1_000 } as const;

/** An appeal as its row tells it. */
export interface Appeal {
	readonly words: string;
	readonly appealedAt: Date;
	/** The day by which it is decided. */
	readonly answerBy: string;
	readonly decidedAt: Date | null;
	readonly decidedBy: string | null;
	readonly result: AppealResult | null;
	readonly reason: string;
}

/** A decision about a piece. */
export interface Decision {
	readonly id: string;
	readonly contributionId: string | null;
	readonly processId: string;
	readonly pieceKind: 'proposal' | 'comment';
	readonly kind: DecisionKind;
	readonly rule: RuleKey;
	/** What the author is told beside the rule. */
	readonly words: string;
	readonly decidedAt: Date;
	readonly decidedBy: string | null;
	readonly liftedAt: Date | null;
	readonly appeal: Appeal | undefined;
}

type Hideable = Pick<Contribution, 'hiddenAt' | 'hiddenRule' | 'withdrawnAt' | 'wentOnAt' | 'authorId'>;

/** Why a piece cannot be hidden. One that is held is hidden at last; nobody hides what they wrote themselves. */
export function whyHidingIsRefused(piece: Hideable, personId: string | undefined): ModerationRefusal | undefined {
	if (piece.hiddenAt !== null && piece.hiddenRule !== null) return 'hidden-already';
	if (piece.withdrawnAt !== null && piece.wentOnAt === null && piece.hiddenAt === null) return 'taken-back';
	return piece.authorId !== null && piece.authorId === personId ? 'own-piece' : undefined;
}

/** Why a hidden piece cannot simply be shown again: an appeal that waits is decided as one, by somebody else. */
export function whyShowingIsRefused(
	piece: Pick<Contribution, 'hiddenAt' | 'hiddenRule'>,
	decision: Pick<Decision, 'appeal'> | undefined,
): ModerationRefusal | undefined {
	if (piece.hiddenAt === null || piece.hiddenRule === null) return 'not-hidden';
	return decision?.appeal && decision.appeal.result === null ? 'appeal-waits' : undefined;
}

/** The last day on which an author may appeal. */
export function appealableUntil(decision: Pick<Decision, 'decidedAt'>): string {
	return addDays(dateInCopenhagen(decision.decidedAt), appealDays);
}

/** Why a decision cannot be appealed. */
export function whyAppealIsRefused(
	decision: Pick<Decision, 'decidedAt' | 'liftedAt' | 'appeal'>,
	now: Date,
): ModerationRefusal | undefined {
	if (decision.appeal) return 'appealed-already';
	if (decision.liftedAt !== null) return 'lifted-already';
	return dateInCopenhagen(now) > appealableUntil(decision) ? 'appeal-too-late' : undefined;
}

/** The day by which an appeal that comes now is decided. */
export function appealAnswerBy(now: Date): string {
	return afterWorkingDays(dateInCopenhagen(now), appealAnswerDays);
}

/** Why somebody cannot decide an appeal. Whoever made the decision never judges it. */
export function whyDecidingIsRefused(
	decision: Pick<Decision, 'decidedBy' | 'appeal'>,
	personId: string | undefined,
): ModerationRefusal | undefined {
	if (!decision.appeal) return 'not-appealed';
	if (decision.appeal.result !== null) return 'appeal-decided';
	return decision.decidedBy !== null && decision.decidedBy === personId ? 'same-person' : undefined;
}
