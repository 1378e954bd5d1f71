import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	canonicalIdentity,
	type IdentityKind,
	identityKinds,
	normalEmail,
	normalPhone,
	normalWords,
} from './identity.ts';

const kind = fc.constantFrom<IdentityKind>(...identityKinds);

describe('an identity in its one form', () => {
	test('is its own form, whatever was typed', () => {
		fc.assert(
			fc.property(kind, fc.string({ unit: 'binary', maxLength: 60 }), (kind, value) => {
				const once = canonicalIdentity({ kind, value });
				if (once !== undefined) expect(canonicalIdentity({ kind, value: once })).toBe(once);
			}),
		);
	});

	test('is the same CPR number with or without hyphen and spaces', () => {
		for (const typed of ['010203-1234', '0102031234', ' 010203 1234 ', '010203–1234', '010203 - 1234'])
			expect(canonicalIdentity({ kind: 'cpr', value: typed })).toBe('0102031234');
	});

	test('is no CPR number without a birthday', () => {
		for (const typed of [
			'310299-1234',
			'0002031234',
			'0113031234',
			'32010112345',
			'123',
			'',
			'aabbcc1234',
			'9901011234',
		])
			expect(canonicalIdentity({ kind: 'cpr', value: typed })).toBeUndefined();
	});

	test('knows leap years by century, and the replacement numbers whose day is raised by 60', () => {
		expect(canonicalIdentity({ kind: 'cpr', value: '290200-5234' })).toBe('2902005234');
		expect(canonicalIdentity({ kind: 'cpr', value: '290200-1234' })).toBeUndefined();
		expect(canonicalIdentity({ kind: 'cpr', value: '740372-1101' })).toBe('7403721101');
		expect(canonicalIdentity({ kind: 'cpr', value: '920372-1101' })).toBeUndefined();
	});

	test('every day of the calendar is a possible birthday, with any hyphen', () => {
		const birthday = fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(birthday, fc.integer({ min: 0, max: 3999 }), (day, running) => {
				const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
				const digits = `${date}${month}${year.slice(2)}${String(running).padStart(4, '0')}`;
				expect(canonicalIdentity({ kind: 'cpr', value: `${digits.slice(0, 6)}-${digits.slice(6)}` })).toBe(digits);
			}),
		);
	});

	test('is the same e-mail address in large and small letters, composed or not', () => {
		const mail = fc.emailAddress().filter((address) => normalEmail(address) !== undefined);
		fc.assert(
			fc.property(mail, (address) => {
				expect(normalEmail(` ${address.toUpperCase()} `)).toBe(normalEmail(address));
			}),
		);
		expect(normalEmail('pæredansk@å.dk'.normalize('NFD'))).toBe('pæredansk@å.dk');
	});

	test('is no e-mail address that could carry a second one or a header', () => {
		for (const typed of [
			'a@b',
			'a b@c.dk',
			'a@b.dk,c@d.dk',
			'a@b.dk\nBcc: c@d.dk',
			'<a@b.dk>',
			'a@@b.dk',
			`${'a'.repeat(260)}@b.dk`,
			'a@b..dk',
		])
			expect(normalEmail(typed)).toBeUndefined();
	});

	test('is a Danish phone number when it has eight digits', () => {
		for (const typed of ['20 30 40 50', '+45 20304050', '004520304050', '(+45) 20-30-40-50'])
			expect(normalPhone(typed)).toBe('+4520304050');
		expect(normalPhone('+46 8 123 456 78')).toBe('+46812345678');
		for (const typed of ['2030405', '+4510304050', '12345678', 'ring', '']) expect(normalPhone(typed)).toBeUndefined();
	});

	test('is the same name and address however commas, points and spaces fall', () => {
		const word = fc.stringMatching(/^[A-ZÆØÅa-zæøå0-9]{3,8}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 2, maxLength: 6 }),
				fc.constantFrom(' ', ', ', '.  ', '\n'),
				(words, between) => {
					expect(normalWords(words.join(between))).toBe(normalWords(words.join(' ').toUpperCase()));
				},
			),
		);
	});
});
