import { addDays, type CalendarDate, isCalendarDate } from '../../platform/clock.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** A project that says before it starts what shall come of it, as its row tells it. Dates are calendar dates in Copenhagen. */
export interface Evaluation {
	readonly id: string;
	readonly slug: string;
	readonly processId: string;
	readonly title: string;
	readonly intention: string;
	readonly startsOn: string;
	readonly endsOn: string;
	/** When the criteria are looked at a second time. */
	readonly againOn: string;
	/** What the municipality does if the criteria are met, what that costs a year, and who pays. */
	readonly nextStep: string;
	readonly nextStepOre: number | null;
	readonly nextStepPayer: string;
	readonly contact: string;
	readonly deleteOn: string;
	readonly begunAt: Date | null;
	readonly forgottenAt: Date | null;
}

/** Where a project stands. */
export type EvaluationState = 'draft' | 'coming' | 'running' | 'ended';

/** Where a project stands on a day. */
export function evaluationState(
	{ begunAt, startsOn, endsOn }: Pick<Evaluation, 'begunAt' | 'startsOn' | 'endsOn'>,
	today: string,
): EvaluationState {
	if (begunAt === null) return 'draft';
	if (today < startsOn) return 'coming';
	return today <= endsOn ? 'running' : 'ended';
}

/** The address of its page. */
export function evaluationPath({ slug }: Pick<Evaluation, 'slug'>): string {
	return `/evaluering/${slug}`;
}

/** Where on it stands what the council chose. */
export function decisionPath(evaluation: Pick<Evaluation, 'slug'>): string {
	return `${evaluationPath(evaluation)}#beslutning`;
}

/** The same day so many years later; the 29th of February becomes the 28th. */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate {
	const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
	return isCalendarDate(later) ? later : yearsAfter(addDays(date, -1), years);
}

/** A year after the end: what has become a habit by then lasts, and what was only new does not. */
export function usualAgainOn(endsOn: CalendarDate): CalendarDate {
	return yearsAfter(endsOn, 1);
}

/** Two years after the second measurement the stories have been used. */
export function usualDeleteOn(againOn: CalendarDate): CalendarDate {
	return yearsAfter(againOn, 2);
}

/** What stops a project from starting, each with the field where it is mended. */
export function whyBeginningIsRefused(
	evaluation: Pick<Evaluation, 'begunAt' | 'startsOn' | 'nextStep' | 'nextStepOre' | 'nextStepPayer'>,
	process: { readonly publishedAt: Date | null },
	criteria: number,
	today: string,
): { readonly refusal: EvaluationRefusal; readonly field: string }[] {
	if (evaluation.begunAt !== null) return [{ refusal: 'already-begun', field: 'begun' }];
	const problems: { refusal: EvaluationRefusal; field: string }[] = [];
	const add = (wrong: boolean, refusal: EvaluationRefusal, field: string) => {
		if (wrong) problems.push({ refusal, field });
	};
	add(process.publishedAt === null, 'process-still-a-draft', 'process');
	add(criteria === 0, 'criteria-missing', 'criteria');
	add(evaluation.nextStep === '', 'next-step-missing', 'nextStep');
	add(evaluation.nextStepOre === null, 'money-missing', 'nextStepCost');
	add(evaluation.nextStepPayer === '', 'payer-missing', 'nextStepPayer');
	// Criteria that are written when the results are in sight are no criteria.
	add(evaluation.startsOn < today, 'starts-in-the-past', 'startsOn');
	return problems;
}
