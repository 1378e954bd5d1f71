import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as format from './format.ts';

const now = new Date('2026-11-22T10:00:00Z');
const meeting = new Date('2026-11-24T09:00:00Z');

test('dates are written the way the page reads them aloud', () => {
	expect(format.dayAndMonth('da', '2027-02-12')).toBe('12. februar');
	expect(format.fullDate('da', '2027-02-12')).toBe('12. februar 2027');
	expect(format.dayAndMonth('en', '2027-02-12')).toBe('12 February');
	expect(format.weekdayDate('da', '2026-11-29')).toBe('søndag den 29. november');
	expect(format.weekdayAt('da', meeting)).toBe('tirsdag den 24. november kl. 10');
	expect(format.weekdayAt('en', meeting)).toBe('Tuesday 24 November at 10:00');
	expect(format.clockTime('da', new Date('2026-11-26T15:30:00Z'))).toBe('16.30');
	expect(format.clockTime('da', new Date('2026-11-25T23:05:00Z'))).toBe('0.05');
	expect(format.shortMonth('da', '2026-11-24')).toBe('nov.');
});

test('the year is shown where it could be mistaken', () => {
	expect(format.nearDate('da', '2026-03-01', now)).toBe('1. marts');
	expect(format.nearDate('da', '2027-01-10', now)).toBe('10. januar');
	expect(format.nearDate('da', '2027-02-12', now)).toBe('12. februar 2027');
	expect(format.nearDate('da', '2025-12-30', now)).toBe('30. december 2025');
});

test('days are counted in Copenhagen, not in London', () => {
	const lateEvening = new Date('2026-06-30T22:30:00Z');
	expect(format.isoDay(lateEvening)).toBe('2026-07-01');
	expect(format.daysBetween('2026-06-30', lateEvening)).toBe(1);
});

test('near days have names', () => {
	expect(format.relativeDay('da', '2026-11-21', now)).toBe('i går');
	expect(format.relativeDay('da', '2026-11-22', now)).toBe('i dag');
	expect(format.relativeDay('da', '2026-11-25', now)).toBe('om 3 dage');
	expect(format.relativeDay('en', '2026-11-21', now)).toBe('yesterday');
	expect(format.relativeTime('da', new Date('2026-11-22T08:00:00Z'), now)).toBe('for 2 timer siden');
	expect(format.relativeTime('da', new Date('2026-11-22T09:59:40Z'), now)).toBe('lige nu');
	expect(format.relativeTime('da', new Date('2026-11-20T08:00:00Z'), now)).toBe('i forgårs');
});

test('from one day to another and back is the same number of days, also over the change of the clock', () => {
	const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
	fc.assert(
		fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
			const start = format.isoDay(from);
			const end = new Date(Date.parse(`${start}T12:00:00Z`) + days * 86_400_000);
			expect(format.daysBetween(start, end)).toBe(days);
			expect(format.daysBetween(end, start) + days).toBe(0);
		}),
	);
});

test('numbers, sizes and shares follow the language', () => {
	expect(format.formatNumber('da', 2000)).toBe('2.000');
	expect(format.formatNumber('en', 2000)).toBe('2,000');
	expect(format.formatBytes('da', 10_000_000)).toBe('10 MB');
	expect(format.formatBytes('da', 1_500_000)).toBe('1,5 MB');
	expect(format.formatBytes('en', 200_000)).toBe('200 KB');
	expect(format.formatPercent('da', 0.254)).toMatch(/^25\s%$/);
});

test('one is one, and everything else is several', () => {
	const forms = { one: '{n} støtte', other: '{n} støtter' };
	expect(format.plural('da', 1, forms)).toBe('1 støtte');
	expect(format.plural('da', 0, forms)).toBe('0 støtter');
	expect(format.plural('da', 1204, forms)).toBe('1.204 støtter');
	expect(format.inWords('da', 2)).toBe('to');
	expect(format.inWords('da', 13)).toBe('13');
	expect(format.listed('da', ['web', 'post', 'telefon'])).toBe('web, post og telefon');
});
