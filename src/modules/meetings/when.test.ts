import { describe, expect, test } from 'vitest';
import { readHours, readTime } from './when.ts';

describe('the hours of a meeting', () => {
	test.each([
		['16:30', 16, 30],
		['16.30', 16, 30],
		[' 9 ', 9, 0],
		['00:00', 0, 0],
	])('are read as people write them: %s', (typed, hour, minute) => {
		expect(readTime(typed)).toEqual({ hour, minute });
	});

	test.each(['', '24:00', '16:60', '4pm', '-1', '16:3'])('are not guessed from %j', (typed) => {
		expect(readTime(typed)).toBeUndefined();
	});

	test('are on the clocks in Denmark, summer and winter', () => {
		expect(readHours('2026-07-01', '16:30', '18.30')).toEqual({
			startsAt: new Date('2026-07-01T14:30:00Z'),
			endsAt: new Date('2026-07-01T16:30:00Z'),
		});
		expect(readHours('2026-12-01', '16:30', '18:30')).toMatchObject({ startsAt: new Date('2026-12-01T15:30:00Z') });
	});

	test.each([
		['2026-02-30', '10', '11', 'date-wrong', 'on'],
		['', '10', '11', 'date-wrong', 'on'],
		['2026-12-01', '', '11', 'time-wrong', 'from'],
		['2026-12-01', '10', 'x', 'time-wrong', 'until'],
		['2026-12-01', '11', '11', 'ends-before-it-starts', 'until'],
		['2027-03-28', '2:30', '4', 'time-leapt-over', 'from'],
	])('are refused where they cannot be: %s %s–%s', (on, from, until, refusal, field) => {
		expect(readHours(on, from, until)).toEqual({ refusal, field });
	});
});
