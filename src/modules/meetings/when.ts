import { instantInCopenhagen, isCalendarDate } from '../../platform/clock.ts';
import type { MeetingRefusal } from './refusals.ts';

/** The hours of a meeting as instants. */
export interface Hours {
	readonly startsAt: Date;
	readonly endsAt: Date;
}

/** Why the hours do not do, and in which field. */
export interface HoursProblem {
	readonly refusal: MeetingRefusal;
	readonly field: 'on' | 'from' | 'until';
}

/** Reads a time as people write it: 16:30, 16.30, or 16. */
export function readTime(typed: string): { hour: number; minute: number } | undefined {
	const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(typed);
	if (!match) return undefined;
	const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
	return hour <= 23 && minute <= 59 ? { hour, minute } : undefined;
}

/** The instants of a date and two times on the clocks in Denmark. */
export function readHours(on: string, from: string, until: string): Hours | HoursProblem {
	if (!isCalendarDate(on)) return { refusal: 'date-wrong', field: 'on' };
	const [begins, ends] = [readTime(from), readTime(until)];
	if (!begins) return { refusal: 'time-wrong', field: 'from' };
	if (!ends) return { refusal: 'time-wrong', field: 'until' };
	const startsAt = instantInCopenhagen(on, begins.hour, begins.minute);
	const endsAt = instantInCopenhagen(on, ends.hour, ends.minute);
	if (!startsAt) return { refusal: 'time-leapt-over', field: 'from' };
	if (!endsAt) return { refusal: 'time-leapt-over', field: 'until' };
	return endsAt > startsAt ? { startsAt, endsAt } : { refusal: 'ends-before-it-starts', field: 'until' };
}
