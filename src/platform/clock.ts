import { offsetInCopenhagen } from './copenhagen.ts';

/** Tells the present instant; passed along so that tests can hold the time still. */
export type Clock = () => Date;

/** A calendar date in Europe/Copenhagen, written 'YYYY-MM-DD'. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

const dayMs = 86_400_000;

/** The wall clock of the machine. */
export const systemClock: Clock = () => new Date();

/** Says whether a text is a real calendar date written 'YYYY-MM-DD', from the year 1900 on. */
export function isCalendarDate(text: string): text is CalendarDate {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Takes a text that must be a calendar date; anything else is a mistake of the caller and throws. */
export function calendarDate(text: string): CalendarDate {
	if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${JSON.stringify(text.slice(0, 40))}`);
	return text;
}

/** The date that a calendar on the wall in Denmark shows at an instant. */
export function dateInCopenhagen(instant: Date): CalendarDate {
	return textOf(instant.getTime() + offsetInCopenhagen(instant.getTime()));
}

/** The clock on the wall in Denmark at an instant, for showing and for ordering by hour. */
export function timeInCopenhagen(instant: Date): { hour: number; minute: number } {
	const local = new Date(instant.getTime() + offsetInCopenhagen(instant.getTime()));
	return { hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}

/**
 * The instant at which the clocks in Denmark show an hour of a date. In the hour that they go through twice it is the first; an hour that
 * they leap over is none.
 */
export function instantInCopenhagen(date: CalendarDate, hour: number, minute: number): Date | undefined {
	const wall = utcMidnight(date) + (hour * 60 + minute) * 60_000;
	const candidates = [wall - 2 * 3_600_000, wall - 3_600_000];
	const found = candidates.find((instant) => instant + offsetInCopenhagen(instant) === wall);
	return found === undefined ? undefined : new Date(found);
}

/** The first instant of a date in Denmark. */
export function startOfDay(date: CalendarDate): Date {
	const midnight = utcMidnight(date);
	const guess = midnight - offsetInCopenhagen(midnight);
	return new Date(midnight - offsetInCopenhagen(guess));
}

/** The last instant of a date in Denmark: one millisecond before the next day begins. */
export function endOfDay(date: CalendarDate): Date {
	return new Date(startOfDay(addDays(date, 1)).getTime() - 1);
}

/** The date a number of days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return textOf(utcMidnight(date) + days * dayMs);
}

/** How many days it is from one date to another; negative when the other lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return Math.round((utcMidnight(to) - utcMidnight(from)) / dayMs);
}

function utcMidnight(date: CalendarDate): number {
	return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

// A page shows the same few days again and again.
const mostRemembered = 4_000;
const remembered = new Map<number, CalendarDate>();

function textOf(utcMs: number): CalendarDate {
	const day = Math.floor(utcMs / dayMs);
	const known = remembered.get(day);
	if (known !== undefined) return known;
	const text = calendarDate(new Date(utcMs).toISOString().slice(0, 10));
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(day, text);
	return text;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
