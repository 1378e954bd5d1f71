import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../platform/clock.ts';
import { isWorkingDay } from '../../platform/working-days.ts';

/** What is heard about. The planning act (§ 24) sets how long at least for plans; for everything else nobody does. */
export const consultationKinds = [
	'local-plan',
	'minor-local-plan',
	'municipal-plan',
	'minor-municipal-plan',
	'other',
] as const;

/** One of them. */
export type ConsultationKind = (typeof consultationKinds)[number];

/** The weeks that the planning act asks for at least; none where it is silent. */
export const legalWeeks: Readonly<Record<ConsultationKind, number | undefined>> = {
	'local-plan': 4,
	'minor-local-plan': 2,
	'municipal-plan': 8,
	'minor-municipal-plan': 4,
	other: undefined,
};

// What is usual where the law asks for nothing: long enough for a board to meet once.
const usualWeeks = 4;

// Long enough for a complaint to be settled; staff choose another day where the case wants it.
const keptDays = 365;

/** A consultation as its row tells it. Dates are calendar dates in Copenhagen. */
export interface Consultation {
	readonly id: string;
	readonly slug: string;
	readonly processId: string;
	readonly kind: ConsultationKind;
	readonly title: string;
	readonly summary: string;
	readonly caseNumber: string;
	readonly kle: string;
	readonly contact: string;
	readonly opensOn: string;
	/** The last day on which a response is in time. */
	readonly closesOn: string;
	/** Why it is shorter than the law asks. */
	readonly shortReason: string;
	readonly deleteOn: string;
	readonly publishedAt: Date | null;
	/** When the white paper was closed: nothing more is taken in. */
	readonly closedAt: Date | null;
	/** What it led to, said when the white paper was closed. */
	readonly conclusion: string;
	/** When the responses were deleted. */
	readonly forgottenAt: Date | null;
}

/** Where a consultation is in its life. */
export type ConsultationState = 'draft' | 'coming' | 'running' | 'ended' | 'closed';

/** Where it is on a day. The last day is open to its end; after it, what comes in is late until the white paper is closed. */
export function consultationState(
	consultation: Pick<Consultation, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn'>,
	today: string,
): ConsultationState {
	if (consultation.publishedAt === null) return 'draft';
	if (consultation.closedAt !== null) return 'closed';
	if (today < consultation.opensOn) return 'coming';
	return today <= consultation.closesOn ? 'running' : 'ended';
}

/**
 * The first deadline that gives people the time they have a right to. The day of publication does not count, and a deadline on a day
 * on which nobody can call or come by moves to the next working day.
 */
export function earliestDeadline(kind: ConsultationKind, opensOn: CalendarDate): CalendarDate {
	let day = addDays(opensOn, (legalWeeks[kind] ?? usualWeeks) * 7);
	while (!isWorkingDay(day)) day = addDays(day, 1);
	return day;
}

/** The day on which responses are deleted where staff choose none. */
export function usualDeleteOn(closesOn: string): CalendarDate {
	return addDays(calendarDate(closesOn), keptDays);
}

/** What to know of a time for responses before it is announced. */
export interface PeriodAdvice {
	readonly days: number;
	readonly workingDays: number;
	/** How many days are missing to what the law asks; 0 where it is kept or silent. */
	readonly shortBy: number;
	/** The deadline is a day on which offices are closed. */
	readonly endsOnHoliday: boolean;
}

/** Holds a time for responses against the law and the calendar. */
export function adviceOn(consultation: Pick<Consultation, 'kind' | 'opensOn' | 'closesOn'>): PeriodAdvice {
	const opensOn = calendarDate(consultation.opensOn);
	const closesOn = calendarDate(consultation.closesOn);
	const days = daysBetween(opensOn, closesOn);
	let workingDays = 0;
	for (let after = 1; after <= days; after += 1) if (isWorkingDay(addDays(opensOn, after))) workingDays += 1;
	return {
		days,
		workingDays,
		shortBy: Math.max(0, (legalWeeks[consultation.kind] ?? 0) * 7 - days),
		endsOnHoliday: !isWorkingDay(closesOn),
	};
}

/** Whether a response came after the deadline, by the day on which it came and not on which it was entered. */
export function isLate(receivedOn: string, { closesOn }: Pick<Consultation, 'closesOn'>): boolean {
	return receivedOn > closesOn;
}

/** Where people ask about it, and read the answers. */
export function inquiriesPath({ slug }: Pick<Consultation, 'slug'>): string {
	return `/hoering/${slug}/spoergsmaal`;
}

/** Its page. */
export function consultationPath({ slug }: Pick<Consultation, 'slug'>): string {
	return `/hoering/${slug}`;
}
