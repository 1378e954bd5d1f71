import { calendarDate, daysBetween } from '../../platform/clock.ts';

/** How the days stand to a promised date. */
export type Due =
	| { readonly kind: 'ahead'; readonly days: number }
	| { readonly kind: 'today'; readonly days: 0 }
	| { readonly kind: 'late'; readonly days: number };

/** From so many days before it, a promise is near. */
const nearDays = 7;

/** The days until a promised date or past it, on a day in Copenhagen. The promised day itself is not late. */
export function dueOf(promiseBy: string, today: string): Due {
	const days = daysBetween(calendarDate(today), calendarDate(promiseBy));
	if (days === 0) return { kind: 'today', days: 0 };
	return days > 0 ? { kind: 'ahead', days } : { kind: 'late', days: -days };
}

/** Whether the promise must be kept within a week. */
export function isNear(due: Due): boolean {
	return due.kind !== 'late' && due.days <= nearDays;
}
