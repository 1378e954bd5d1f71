import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../platform/clock.ts';
import { isWorkingDay } from '../../platform/working-days.ts';
import {
	adviceOn,
	consultationKinds,
	consultationState,
	earliestDeadline,
	isLate,
	legalWeeks,
} from './consultation.ts';

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(calendarDate('2020-01-01'), days));
const kind = fc.constantFrom(...consultationKinds);

describe('the deadline', () => {
	test('leaves the whole time that the planning act asks for, and falls on a working day', () => {
		fc.assert(
			fc.property(kind, day, (kind, opensOn) => {
				const closesOn = earliestDeadline(kind, opensOn);
				expect(isWorkingDay(closesOn)).toBe(true);
				expect(daysBetween(opensOn, closesOn)).toBeGreaterThanOrEqual((legalWeeks[kind] ?? 4) * 7);
				expect(adviceOn({ kind, opensOn, closesOn })).toMatchObject({ shortBy: 0, endsOnHoliday: false });
			}),
		);
	});

	test('is the first such day: no working day before it would do', () => {
		fc.assert(
			fc.property(kind, day, (kind, opensOn) => {
				const closesOn = earliestDeadline(kind, opensOn);
				for (let before = addDays(opensOn, (legalWeeks[kind] ?? 4) * 7); before < closesOn; before = addDays(before, 1))
					expect(isWorkingDay(before)).toBe(false);
			}),
		);
	});

	test.each([
		['an ordinary local plan', 'local-plan', '2026-10-05', '2026-11-02'],
		['one that would end on Maundy Thursday moves past Easter', 'local-plan', '2026-03-05', '2026-04-07'],
		['one that would end on Ascension Day', 'minor-local-plan', '2026-04-30', '2026-05-15'],
		['one that would end on Constitution Day, a Friday', 'local-plan', '2026-05-08', '2026-06-08'],
		['the Great Prayer Day is a working day since 2024', 'minor-local-plan', '2026-04-17', '2026-05-01'],
		['one over Christmas', 'municipal-plan', '2026-10-29', '2026-12-28'],
		['another hearing gets the usual four weeks', 'other', '2026-10-05', '2026-11-02'],
	] as const)('%s', (_, kind, opensOn, closesOn) => {
		expect(earliestDeadline(kind, calendarDate(opensOn))).toBe(closesOn);
	});
});

describe('advice', () => {
	test('says how many days are missing, and that nobody is at work on the last', () => {
		expect(adviceOn({ kind: 'municipal-plan', opensOn: '2026-10-05', closesOn: '2026-11-01' })).toEqual({
			days: 27,
			workingDays: 19,
			shortBy: 29,
			endsOnHoliday: true,
		});
		expect(adviceOn({ kind: 'other', opensOn: '2026-10-05', closesOn: '2026-10-06' }).shortBy).toBe(0);
	});
});

test('a consultation runs to the end of its last day, and takes late responses until it is closed', () => {
	const dates = { publishedAt: new Date(0), closedAt: null, opensOn: '2026-10-05', closesOn: '2026-11-02' };
	expect(consultationState({ ...dates, publishedAt: null }, '2026-10-10')).toBe('draft');
	expect(consultationState(dates, '2026-10-04')).toBe('coming');
	expect(consultationState(dates, '2026-10-05')).toBe('running');
	expect(consultationState(dates, '2026-11-02')).toBe('running');
	expect(consultationState(dates, '2026-11-03')).toBe('ended');
	expect(consultationState({ ...dates, closedAt: new Date(0) }, '2026-11-03')).toBe('closed');
	expect([isLate('2026-11-02', dates), isLate('2026-11-03', dates)]).toEqual([false, true]);
});
