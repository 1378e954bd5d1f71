import { expect, test } from 'vitest';
import { whyLastDayIsRefused } from './last-day.ts';

test.each([
	['2026-11-24', 'last-day-passed'],
	['2026-11-25', undefined],
	['2027-11-24', undefined],
	['2027-11-25', 'last-day-too-late'],
	['2027-02-30', 'last-day-missing'],
	['snart', 'last-day-missing'],
])('on 24 November 2026, %s as the last day is told %s', (day, refusal) => {
	expect(whyLastDayIsRefused(day, '2026-11-24')).toBe(refusal);
});
