import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { dueOf, isNear } from './due.ts';

const today = calendarDate('2026-11-24');

test('a promise is ahead, today or late by as many days as lie between', () => {
	fc.assert(
		fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
			const due = dueOf(addDays(today, days), today);
			expect(due.days).toBe(Math.abs(days));
			expect(due.kind).toBe(days < 0 ? 'late' : days > 0 ? 'ahead' : 'today');
			expect(isNear(due)).toBe(days >= 0 && days <= 7);
		}),
	);
});

test('a day is a day when the clocks are set back', () => {
	expect(dueOf('2026-10-26', '2026-10-24')).toEqual({ kind: 'ahead', days: 2 });
});
