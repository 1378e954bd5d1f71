import { expect, test } from 'vitest';
import { capital, monthOf, shortDate } from './dates.ts';

const today = '2026-11-24';

test('a month has its year only where it is another one', () => {
	expect(monthOf('da', '2026-09-01', today)).toBe('September');
	expect(monthOf('da', '2027-04-15', today)).toBe('April 2027');
	expect(monthOf('en', '2027-04-15', today)).toBe('April 2027');
});

test('a short date has its year when it is far away or over', () => {
	expect(shortDate('da', '2027-02-12', today)).toBe('12. feb.');
	expect(shortDate('en', '2027-02-12', today)).toBe('12 Feb');
	expect(shortDate('da', '2027-11-20', today)).toBe('20. nov. 2027');
	expect(shortDate('da', '2026-03-09', today)).toBe('9. mar. 2026');
});

test('a capital needs a letter to stand on', () => {
	expect([capital('én'), capital('')]).toEqual(['Én', '']);
});
