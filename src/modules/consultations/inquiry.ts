import type { Consultation } from './consultation.ts';
import { consultationState } from './consultation.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** A question that somebody asks in public while a consultation runs. Who asked is told to nobody. */
export interface Inquiry {
	readonly id: string;
	/** The number that people see. */
	readonly number: number;
	readonly consultationId: string;
	readonly text: string;
	readonly language: string;
	readonly personId: string | null;
	readonly askedAt: Date;
	/** Since when it waits until staff have looked. */
	readonly heldAt: Date | null;
	readonly answer: string | null;
	readonly answeredAt: Date | null;
	readonly hiddenAt: Date | null;
	readonly withdrawnAt: Date | null;
}

/** How long a question and its answer may be. */
export const inquiryLimits = { text: 1_500, answer: 4_000 } as const;

/** Where a question stands. */
export type InquiryState = 'held' | 'waiting' | 'answered' | 'hidden' | 'withdrawn';

type Standing = Pick<Inquiry, 'text' | 'heldAt' | 'answeredAt' | 'hiddenAt' | 'withdrawnAt'>;

/** Where a question stands; one whose words are gone is taken back, whoever took them. */
export function inquiryState({ text, heldAt, answeredAt, hiddenAt, withdrawnAt }: Standing): InquiryState {
	if (withdrawnAt !== null || text === '') return 'withdrawn';
	if (hiddenAt !== null) return 'hidden';
	if (answeredAt !== null) return 'answered';
	return heldAt !== null ? 'held' : 'waiting';
}

/** Whether everybody reads it: with its answer, or while it waits for one. */
export function isShownInquiry(inquiry: Standing): boolean {
	const state = inquiryState(inquiry);
	return state === 'answered' || state === 'waiting';
}

/** Why nothing can be asked now: an answer after the deadline is of no use for a response. */
export function whyAskingIsRefused(
	consultation: Pick<Consultation, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn'>,
	today: string,
): ConsultationRefusal | undefined {
	const state = consultationState(consultation, today);
	if (state === 'running') return undefined;
	return state === 'ended' || state === 'closed' ? 'asking-is-over' : 'consultation-not-open-yet';
}

/** Why a question cannot be answered. An answer can be corrected for as long as people respond. */
export function whyAnsweringIsRefused(
	inquiry: Standing,
	consultation: Pick<Consultation, 'closedAt'>,
): ConsultationRefusal | undefined {
	if (consultation.closedAt !== null) return 'consultation-closed';
	const state = inquiryState(inquiry);
	return state === 'withdrawn' || state === 'hidden' ? 'inquiry-gone' : undefined;
}
