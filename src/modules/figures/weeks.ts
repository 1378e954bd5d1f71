import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../platform/clock.ts';

/** How many came in one week, from its Monday on. */
export interface WeekCount {
	readonly monday: CalendarDate;
	readonly count: number;
}

// A Monday.
const anyMonday = calendarDate('2024-01-01');

/** The Monday of the week of a day. */
export function mondayOf(day: CalendarDate): CalendarDate {
	const past = ((daysBetween(anyMonday, day) % 7) + 7) % 7;
	return addDays(day, -past);
}

/** The longest time that is shown week by week; what is older is left to the files. */
const mostWeeks = 104;

/** Folds days into weeks. A week in which nothing came is a zero, not a gap. Very long times are shown by their latest weeks. */
export function weekly(days: readonly { readonly key: string; readonly count: number }[]): WeekCount[] {
	const counts = new Map<CalendarDate, number>();
	for (const { key, count } of days) {
		const monday = mondayOf(calendarDate(key));
		counts.set(monday, (counts.get(monday) ?? 0) + count);
	}
	const mondays = [...counts.keys()].sort();
	const [first, last] = [mondays[0], mondays.at(-1)];
	if (!first || !last) return [];
	const weeks = daysBetween(first, last) / 7 + 1;
	return Array.from({ length: Math.min(weeks, mostWeeks) }, (_, place) => {
		const monday = addDays(last, -7 * (Math.min(weeks, mostWeeks) - 1 - place));
		return { monday, count: counts.get(monday) ?? 0 };
	});
}
