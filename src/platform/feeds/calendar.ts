import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays, type CalendarDate } from '../clock.ts';
import type { Language } from '../context.ts';

/** One thing in a calendar: with hours, or a whole day in Denmark (the day a process closes). */
export interface CalendarEntry {
	/** Stays the same for ever, so that a calendar that has taken it in before changes it instead of showing it twice. */
	readonly uid: string;
	readonly title: string;
	readonly when: { readonly startsAt: Date; readonly endsAt: Date } | { readonly on: CalendarDate };
	readonly place?: string | undefined;
	readonly text?: string | undefined;
	/** The whole address of its page. */
	readonly url?: string | undefined;
	/** How many times it has been changed since it was first shown. */
	readonly revision: number;
	readonly changedAt: Date;
	readonly cancelled?: boolean | undefined;
}

/** A calendar to subscribe to, or of one entry to take over. */
export interface CalendarFeed {
	readonly name: string;
	readonly language: Language;
	/** The whole address that it is fetched from. */
	readonly url: string;
	readonly entries: readonly CalendarEntry[];
}

/** Often enough to hear of a cancelled meeting in time, seldom enough to be no burden. */
const fetchAgainAfterSeconds = 3600 * 4;

/**
 * Writes a calendar as iCalendar (RFC 5545). Hours are instants in UTC, so that every program shows them in its owner's own time;
 * nothing in it depends on the time of writing, so the same content has the same ETag.
 */
export function writeCalendar({ name, language, url, entries }: CalendarFeed): string {
	const calendar = ical({
		name,
		url,
		prodId: { company: 'Samskab', product: 'Samskab', language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: fetchAgainAfterSeconds,
	});
	for (const entry of entries) {
		calendar.createEvent({
			id: entry.uid,
			summary: entry.title,
			...hours(entry.when),
			location: entry.place ?? null,
			description: entry.text ?? null,
			url: entry.url ?? null,
			sequence: entry.revision,
			stamp: entry.changedAt,
			lastModified: entry.changedAt,
			status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		});
	}
	// The standard ends every line, also the last.
	return `${calendar.toString()}\r\n`;
}

function hours(when: CalendarEntry['when']) {
	if ('on' in when) return { start: midday(when.on), end: midday(addDays(when.on, 1)), allDay: true };
	return { start: when.startsAt, end: when.endsAt };
}

// The library writes a whole day as its date in UTC: noon is on that date wherever the program runs.
function midday(day: CalendarDate): Date {
	return new Date(`${day}T12:00:00Z`);
}
