import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCpr, saysCpr } from './cpr-number.ts';

test.each([
	'Mit nummer er 010190-1234.',
	'0101901234',
	'cpr: 010190 1234',
	'Født 610190–1234',
	'０１０１９０－１２３４',
	'(010190 - 1234)',
])('a CPR number is seen in »%s«', (text) => expect(saysCpr(text)).toBe(true));

test.each([
	'Ring på 12 34 56 78 eller +45 12345678.',
	'Sag 2026-010190-12345',
	'990190-1234',
	'EAN 5790000123456',
	'Mødet er 24.11.2026 kl. 19.30',
	'Postnummer 1234, vej 010190',
	'1.010.190.123.4',
])('none is seen in »%s«', (text) => expect(saysCpr(text)).toBe(false));

test('wherever it stands and however it is written, it is seen', () => {
	const someDay = fc
		.record({
			day: fc.integer({ min: 1, max: 28 }),
			month: fc.integer({ min: 1, max: 12 }),
			year: fc.nat(99),
			run: fc.nat(9_999),
		})
		.map(
			({ day, month, year, run }) =>
				[day, month, year].map((part) => String(part).padStart(2, '0')).join('') + String(run).padStart(4, '0'),
		);
	const around = fc.stringMatching(/^[a-zæøå .,]{0,20}$/);
	fc.assert(
		fc.property(someDay, around, around, fc.constantFrom('', '-', ' ', '–'), (digits, before, after, between) => {
			const written = `${digits.slice(0, 6)}${between}${digits.slice(6)}`;
			expect(normalCpr(written)).toBe(digits);
			expect(saysCpr(`${before} ${written} ${after}`)).toBe(true);
		}),
	);
});
