import type { AnswerState } from '../contributions/index.ts';
import { type Consultation, consultationState } from './consultation.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** What is left before a white paper can be closed. */
export interface ClosingDue {
	/** Responses about which nobody has decided whether they are shown. */
	readonly undecided: number;
	/** Responses out of which no point was taken, and of which nobody has said that there is nothing to answer. */
	readonly unsorted: number;
	/** Points without an answer, or without anybody having said whether something was changed. */
	readonly unanswered: number;
	/** Mails that came in and that nobody has taken in or set aside. */
	readonly mails: number;
}

/** Why a consultation cannot be closed, and how many are left. */
export interface ClosingProblem {
	readonly refusal: ConsultationRefusal;
	readonly count?: number;
}

/**
 * Why a consultation cannot be closed now; nothing where it can. Responses that are deleted already can neither be read nor shown: of
 * them the points that were taken out in time are due, and nothing else.
 */
export function whyClosingIsRefused(
	consultation: Pick<Consultation, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn' | 'forgottenAt'>,
	{ undecided, unsorted, unanswered, mails }: ClosingDue,
	today: string,
): ClosingProblem[] {
	const state = consultationState(consultation, today);
	if (state === 'closed') return [{ refusal: 'consultation-closed' }];
	if (state !== 'ended') return [{ refusal: state === 'draft' ? 'not-public-yet' : 'deadline-not-passed' }];
	const isForgotten = consultation.forgottenAt !== null;
	const problem = (refusal: ConsultationRefusal, count: number) => (count > 0 ? [{ refusal, count }] : []);
	return [
		...problem('points-unanswered', unanswered),
		...(isForgotten ? [] : problem('responses-unsorted', unsorted)),
		...(isForgotten ? [] : problem('responses-undecided', undecided)),
		...(isForgotten ? [] : problem('mails-waiting', mails)),
	];
}

/** What came of a response, by whether something was changed for each of its points; nothing where it has none. */
export function outcomeOf(changed: readonly (boolean | null)[]): AnswerState | undefined {
	if (changed.length === 0) return undefined;
	const taken = changed.filter((one) => one === true).length;
	if (taken === 0) return 'not-taken-up';
	return taken === changed.length ? 'taken-up' : 'partly';
}
