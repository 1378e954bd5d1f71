import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../platform/clock.ts';
import { mondayOf, weekly } from './weeks.ts';

test('a week runs from Monday to Sunday, over the turn of the year too', () => {
	expect(['2026-11-23', '2026-11-29', '2026-11-30', '2027-01-03'].map((day) => mondayOf(calendarDate(day)))).toEqual([
		'2026-11-23',
		'2026-11-23',
		'2026-11-30',
		'2026-12-28',
	]);
});

test('no piece is lost, and weeks without pieces are zeros', () => {
	const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays(calendarDate('2026-01-01'), days));
	const days = fc.uniqueArray(fc.record({ key: day, count: fc.integer({ min: 1, max: 9 }) }), {
		selector: ({ key }) => key,
	});
	fc.assert(
		fc.property(days, (counted) => {
			const weeks = weekly(counted);
			expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(counted.reduce((sum, { count }) => sum + count, 0));
			for (const [place, { monday }] of weeks.entries())
				if (place > 0) expect(daysBetween(weeks[place - 1]?.monday ?? monday, monday)).toBe(7);
		}),
	);
});
