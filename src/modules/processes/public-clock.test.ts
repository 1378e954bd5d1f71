import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../platform/clock.ts';
import { publicClock } from './public-clock.ts';

const today = calendarDate('2026-11-24');
const published = new Date('2026-10-01T10:00:00Z');

function processOn(opens: number, closes: number, promise: number) {
	return {
		publishedAt: published,
		concludedAt: null,
		opensOn: addDays(today, opens),
		closesOn: addDays(today, closes),
		promiseBy: addDays(today, promise),
	};
}

const some = { toAnswer: 10, unanswered: 4 };
const none = { toAnswer: 10, unanswered: 0 };

describe('the public clock', () => {
	test('counts the days until everybody is answered', () => {
		expect(publicClock(processOn(-3, 5, 82), some, today)).toMatchObject({
			state: 'open',
			daysToClose: 5,
			daysToPromise: 82,
			daysLate: 0,
		});
	});

	test('says that the last day is today', () => {
		expect(publicClock(processOn(-3, 0, 10), some, today).daysToClose).toBe(0);
	});

	test('says out loud how many days too late it is', () => {
		expect(publicClock(processOn(-60, -30, -9), some, today)).toMatchObject({
			state: 'closed',
			daysLate: 9,
			daysToPromise: undefined,
			waiting: 4,
		});
	});

	test('is not late when all have been answered, however long ago the promise was', () => {
		expect(publicClock(processOn(-60, -30, -9), none, today)).toMatchObject({ daysLate: 0, daysToPromise: undefined });
	});

	test('stops when the process is concluded', () => {
		const concluded = { ...processOn(-60, -30, -9), concludedAt: published };
		expect(publicClock(concluded, some, today)).toMatchObject({ state: 'concluded', daysLate: 0 });
	});

	test('never counts both down and late, and never below nothing', () => {
		const day = fc.integer({ min: -400, max: 400 });
		fc.assert(
			fc.property(day, fc.nat(300), day, fc.nat(50), fc.nat(50), (opens, length, promise, answered, unanswered) => {
				const process = processOn(opens, opens + length, promise);
				const clock = publicClock(process, { toAnswer: answered + unanswered, unanswered }, today);
				expect(clock.daysLate >= 0 && clock.daysToOpening >= 0 && (clock.daysToClose ?? 0) >= 0).toBe(true);
				expect(clock.daysLate > 0 && clock.daysToPromise !== undefined).toBe(false);
				expect(clock.daysLate > 0).toBe(unanswered > 0 && promise < 0);
			}),
		);
	});

	test('is one day further on tomorrow', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 300 }), (promise) => {
				const process = processOn(-1, 400, promise);
				const tomorrow: CalendarDate = addDays(today, 1);
				const now = publicClock(process, some, today).daysToPromise ?? Number.NaN;
				expect(publicClock(process, some, tomorrow).daysToPromise).toBe(now - 1);
			}),
		);
	});
});
