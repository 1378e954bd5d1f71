import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate, daysBetween } from './clock.ts';
import { afterWorkingDays, easterSunday, isWorkingDay } from './working-days.ts';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(calendarDate('2000-01-01'), days));
const between = (from: CalendarDate, to: CalendarDate) =>
	Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at + 1)).filter(isWorkingDay).length;

describe('working days', () => {
	test.each([
		[2008, '2008-03-23'],
		[2019, '2019-04-21'],
		[2024, '2024-03-31'],
		[2026, '2026-04-05'],
		[2027, '2027-03-28'],
		[2038, '2038-04-25'],
	])('know when Easter is in %i', (year, sunday) => expect(easterSunday(year)).toBe(sunday));

	test.each(['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-06-05', '2026-12-24'])(
		'leave out %s, a day of closed offices',
		(day) => expect(isWorkingDay(calendarDate(day))).toBe(false),
	);

	test('count the Friday that was the Great Prayer Day', () => {
		expect(isWorkingDay(calendarDate('2026-05-01'))).toBe(true);
	});

	test('reach over a weekend, and over Christmas', () => {
		expect(afterWorkingDays(calendarDate('2026-11-27'), 1)).toBe('2026-11-30');
		expect(afterWorkingDays(calendarDate('2026-12-18'), 5)).toBe('2026-12-29');
	});

	test('end on a working day, with just as many of them on the way', () => {
		fc.assert(
			fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, days) => {
				const last = afterWorkingDays(from, days);
				expect(isWorkingDay(last)).toBe(true);
				expect(between(from, last)).toBe(days);
			}),
		);
	});
});
