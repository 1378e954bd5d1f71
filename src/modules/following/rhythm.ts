import {
	addDays,
	type CalendarDate,
	calendarDate,
	dateInCopenhagen,
	instantInCopenhagen,
} from '../../platform/clock.ts';

/** How often a person is told of what they follow. */
export const rhythms = ['at-once', 'daily', 'weekly', 'none'] as const;

/** One of them. */
export type Rhythm = (typeof rhythms)[number];

/** What somebody has who has not chosen: calm, and in time. */
export const firstRhythm: Rhythm = 'daily';

/** The hour in Denmark at which digests are sent: before work, and not in the night. */
const digestHour = 7;

/** "At once" gathers what comes in a moment: three comments in a row are one mail. */
const momentMs = 2 * 60_000;

/** When the next digest is due, strictly after an instant. Somebody who wants none has no next, but a date is kept for when they do. */
export function nextDigestAt(rhythm: Rhythm, after: Date): Date {
	if (rhythm === 'at-once') return new Date(after.getTime() + momentMs);
	let day = dateInCopenhagen(after);
	for (;;) {
		const at = sevenOn(day);
		if (at > after && (rhythm !== 'weekly' || isMonday(day))) return at;
		day = addDays(day, 1);
	}
}

function sevenOn(day: CalendarDate): Date {
	// The clocks change at two and three in the night: seven is always an hour.
	return instantInCopenhagen(day, digestHour, 0) as Date;
}

function isMonday(day: CalendarDate): boolean {
	return new Date(`${calendarDate(day)}T12:00:00Z`).getUTCDay() === 1;
}
