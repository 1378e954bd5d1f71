import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	type CalendarDate,
	calendarDate,
	dateInCopenhagen,
	daysBetween,
	endOfDay,
	instantInCopenhagen,
	isCalendarDate,
	startOfDay,
	timeInCopenhagen,
} from './clock.ts';

const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Copenhagen',
	dateStyle: 'short',
	timeStyle: 'short',
});
const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
const dates = instants.map((instant) => calendarDate(instant.toISOString().slice(0, 10)));

describe('a date in Denmark', () => {
	test('is the date that the time zone database shows, hour and minute too', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const { hour, minute } = timeInCopenhagen(instant);
				const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
				expect(`${dateInCopenhagen(instant)} ${time}`).toBe(wall.format(instant));
			}),
			{ numRuns: 2000 },
		);
	});

	test('agrees with the time zone database in every hour around each change of the clocks', () => {
		for (let year = 1980; year <= 2060; year++) {
			for (const month of [2, 3, 8, 9]) {
				for (let hour = 0; hour < 31 * 24; hour += year % 10 === 0 ? 1 : 23) {
					const instant = new Date(Date.UTC(year, month, 1, hour));
					expect(dateInCopenhagen(instant)).toBe(wall.format(instant).slice(0, 10));
				}
			}
		}
	});

	test('begins and ends on itself, and the instants beside belong to the neighbours', () => {
		fc.assert(
			fc.property(dates, (date) => {
				const [start, end] = [startOfDay(date), endOfDay(date)];
				expect(dateInCopenhagen(start)).toBe(date);
				expect(dateInCopenhagen(end)).toBe(date);
				expect(dateInCopenhagen(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
				expect(dateInCopenhagen(new Date(end.getTime() + 1))).toBe(addDays(date, 1));
				expect(timeInCopenhagen(start)).toEqual({ hour: 0, minute: 0 });
			}),
			{ numRuns: 1000 },
		);
	});

	test('lasts 23 hours when the clocks go forward and 25 when they go back', () => {
		const hours = (date: string) =>
			(endOfDay(calendarDate(date)).getTime() + 1 - startOfDay(calendarDate(date)).getTime()) / 3_600_000;
		expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([
			24, 23, 25, 24,
		]);
	});

	test('starts at 22:00 UTC in summer and 23:00 UTC in winter', () => {
		expect(startOfDay(calendarDate('2026-07-01')).toISOString()).toBe('2026-06-30T22:00:00.000Z');
		expect(startOfDay(calendarDate('2026-01-01')).toISOString()).toBe('2025-12-31T23:00:00.000Z');
	});
});

describe('an hour on the clocks in Denmark', () => {
	test('is the instant at which they show it', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const { hour, minute } = timeInCopenhagen(instant);
				const found = instantInCopenhagen(dateInCopenhagen(instant), hour, minute);
				expect(wall.format(found)).toBe(wall.format(instant));
			}),
			{ numRuns: 1000 },
		);
	});

	test('is none when they leap over it, and the first when they go through it twice', () => {
		expect(instantInCopenhagen(calendarDate('2027-03-28'), 2, 30)).toBeUndefined();
		expect(instantInCopenhagen(calendarDate('2027-03-28'), 3, 0)?.toISOString()).toBe('2027-03-28T01:00:00.000Z');
		expect(instantInCopenhagen(calendarDate('2026-10-25'), 2, 30)?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});
});

describe('counting days', () => {
	test('adding days and counting them agree, and going back leads home', () => {
		fc.assert(
			fc.property(dates, fc.integer({ min: -8000, max: 20_000 }), (date, days) => {
				const later = addDays(date, days);
				expect(daysBetween(date, later)).toBe(days);
				expect(daysBetween(later, date)).toBe(days === 0 ? 0 : -days);
				expect(addDays(later, -days)).toBe(date);
			}),
		);
	});

	test('dates sort as text in the order of the days', () => {
		fc.assert(fc.property(dates, dates, (a, b) => void expect(a < b).toBe(daysBetween(a, b) > 0)));
	});
});

describe('reading a date', () => {
	test('takes exactly the days that exist', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2400 }), fc.nat(14), fc.nat(33), (year, month, day) => {
				const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
				const made = new Date(Date.UTC(year, month - 1, day));
				expect(isCalendarDate(text)).toBe(made.getUTCMonth() === month - 1 && made.getUTCDate() === day);
			}),
		);
	});

	test.each(['', '2026-2-01', '01-02-2026', '2026-02-29', '1900-02-29', '2026-01-01T00', ' 2026-01-01', '1899-12-31'])(
		'refuses %j',
		(text) => {
			expect(isCalendarDate(text)).toBe(false);
			expect(() => calendarDate(text)).toThrow(RangeError);
		},
	);

	test('knows the leap days', () => {
		const leap: CalendarDate = calendarDate('2028-02-29');
		expect(addDays(leap, 366)).toBe('2029-03-01');
	});
});
