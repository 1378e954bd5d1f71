import { addDays, calendarDate, isCalendarDate } from '../../platform/clock.ts';

/** A code that lies about for longer has been forgotten by its owner. */
const mostDays = 365;

/** Why a day cannot be the last one on which the codes of a batch can be used. */
export function whyLastDayIsRefused(
	lastOn: string,
	today: string,
): 'last-day-missing' | 'last-day-passed' | 'last-day-too-late' | undefined {
	if (!isCalendarDate(lastOn)) return 'last-day-missing';
	if (lastOn <= today) return 'last-day-passed';
	return lastOn > addDays(calendarDate(today), mostDays) ? 'last-day-too-late' : undefined;
}
