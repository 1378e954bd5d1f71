import { type CalendarDate, dateInCopenhagen } from '../../platform/clock.ts';
import type { Language } from '../../platform/context.ts';
import { afterWorkingDays } from '../../platform/working-days.ts';

/** What a group can have help with. */
export const helpKinds = ['statutes', 'founding', 'registration', 'running', 'partners', 'other'] as const;

/** One of them. */
export type HelpKind = (typeof helpKinds)[number];

/** Where a request is on its way. */
export type HelpState = 'received' | 'taken' | 'answered';

/** What a group has asked, with its clock. */
export interface HelpRequest {
	readonly id: string;
	readonly number: number;
	readonly kind: HelpKind;
	readonly groupName: string;
	readonly aboutGroup: string | null;
	readonly organisationId: string | null;
	readonly contactName: string;
	readonly email: string | null;
	readonly phone: string | null;
	readonly language: Language;
	readonly personId: string | null;
	readonly askedAt: Date;
	/** What was promised first, and what is counted. */
	readonly promisedOn: CalendarDate;
	/** What is promised now: a group that writes again is promised anew. */
	readonly dueOn: CalendarDate;
	readonly waitingSince: Date | null;
	readonly answeredAt: Date | null;
	/** In whose hands it is. */
	readonly consultant: string | null;
	readonly takenAt: Date | null;
}

/** How many working days a group waits at the most, where the municipality has said nothing else. */
export const usualPromise = 10;

/** The setting that holds how many working days the municipality promises. */
export const promiseSetting = 'help-working-days';

/** What a promise can be: none at all is no promise, and three months of work is not one either. */
export const promiseLimits = { least: 1, most: 60 } as const;

/** The last day for an answer to what came in at an instant. */
export function promiseFrom(asked: Date, workingDays: number): CalendarDate {
	return afterWorkingDays(dateInCopenhagen(asked), workingDays);
}

/** Where a request is: taken by somebody it still waits; a group that writes again waits again. */
export function helpState(request: Pick<HelpRequest, 'waitingSince' | 'consultant'>): HelpState {
	if (request.waitingSince === null) return 'answered';
	return request.consultant === null ? 'received' : 'taken';
}

/** Whether a group has waited longer than it was promised. */
export function isLate(request: Pick<HelpRequest, 'waitingSince' | 'dueOn'>, today: CalendarDate): boolean {
	return request.waitingSince !== null && request.dueOn < today;
}

/** Why a request cannot be put into somebody's hands. */
export function whyTakingIsRefused(
	request: Pick<HelpRequest, 'consultant'>,
	to: string,
	consultants: readonly { readonly id: string }[],
): 'has-it-already' | 'consultant-unknown' | undefined {
	if (request.consultant === to) return 'has-it-already';
	return consultants.some(({ id }) => id === to) ? undefined : 'consultant-unknown';
}
