import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeInCopenhagen } from '../../platform/clock.ts';
import { nextDigestAt, rhythms } from './rhythm.ts';

const anInstant = fc.date({
	min: new Date('2026-01-01T00:00:00Z'),
	max: new Date('2031-01-01T00:00:00Z'),
	noInvalidDate: true,
});

describe('the next digest', () => {
	test.each([
		['the same morning', 'daily', '2026-11-24T05:59:00Z', '2026-11-24T06:00:00Z'],
		['the next morning from seven on', 'daily', '2026-11-24T06:00:00Z', '2026-11-25T06:00:00Z'],
		['Monday, from a Tuesday', 'weekly', '2026-11-24T09:00:00Z', '2026-11-30T06:00:00Z'],
		['the same Monday before seven', 'weekly', '2026-11-30T05:00:00Z', '2026-11-30T06:00:00Z'],
		['an hour of summer time earlier', 'daily', '2026-07-01T12:00:00Z', '2026-07-02T05:00:00Z'],
		['seven by the clock after it was put back', 'daily', '2026-10-24T12:00:00Z', '2026-10-25T06:00:00Z'],
		['seven by the clock after it was put forward', 'daily', '2026-03-28T12:00:00Z', '2026-03-29T05:00:00Z'],
		['in a moment', 'at-once', '2026-11-24T09:00:00Z', '2026-11-24T09:02:00Z'],
	] as const)('is %s', (_when, rhythm, after, at) => {
		expect(nextDigestAt(rhythm, new Date(after))).toEqual(new Date(at));
	});

	test('always comes later, at seven where it is not at once, and is never skipped', () => {
		fc.assert(
			fc.property(anInstant, fc.constantFrom(...rhythms), (after, rhythm) => {
				const at = nextDigestAt(rhythm, after);
				expect(at.getTime()).toBeGreaterThan(after.getTime());
				if (rhythm === 'at-once') return;
				expect(timeInCopenhagen(at)).toEqual({ hour: 7, minute: 0 });
				const days = (at.getTime() - after.getTime()) / 86_400_000;
				expect(days).toBeLessThan(rhythm === 'weekly' ? 7.1 : 1.1);
			}),
		);
	});
});
