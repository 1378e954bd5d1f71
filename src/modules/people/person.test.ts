import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, displayName, nameLimit, whyNameIsRefused } from './person.ts';

const someone = 'En deltager';
const name = fc.constantFrom('Ellen Prøve', 'Bo Prøve');
const pseudonym = fc.option(fc.constantFrom('Nabo på Havnen', 'Morgenfugl'));
const showAs = fc.constantFrom('name' as const, 'pseudonym' as const);

describe('the name that others see', () => {
	test('is never the name of a protected person', () => {
		fc.assert(
			fc.property(name, pseudonym, showAs, (name, pseudonym, showAs) => {
				expect(displayName({ name, pseudonym, protected: true }, showAs, someone)).toBe(pseudonym ?? someone);
			}),
		);
	});

	test('is never the name of a person who chose a pseudonym', () => {
		fc.assert(
			fc.property(name, pseudonym, fc.boolean(), (name, pseudonym, isProtected) => {
				expect(displayName({ name, pseudonym, protected: isProtected }, 'pseudonym', someone)).not.toBe(name);
			}),
		);
	});

	test('is the name where the person chose it and is not protected', () => {
		expect(displayName({ name: 'Ellen Prøve', pseudonym: 'Morgenfugl', protected: false }, 'name', someone)).toBe(
			'Ellen Prøve',
		);
	});
});

describe('a name as typed', () => {
	test('is cleaned once and for all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				expect(cleanName(cleanName(typed))).toBe(cleanName(typed));
			}),
		);
	});

	test('may be of any language', () => {
		for (const typed of ['Åse Æbelø-Østergård', "D'Arcy O’Neill", 'محمد', 'Nguyễn Thị', 'Bo'])
			expect(whyNameIsRefused(cleanName(typed))).toBeUndefined();
	});

	test('is refused when empty, too long, or not a name', () => {
		expect(whyNameIsRefused('')).toBe('name-missing');
		expect(whyNameIsRefused('a'.repeat(nameLimit + 1))).toBe('name-too-long');
		for (const typed of ['1234', '<b>Bo</b>', 'bo@example.dk', 'køb på www.x', 'http://x', 'Bo\u202eoB', 'Bo\u0000'])
			expect(whyNameIsRefused(typed)).toBe('name-not-a-name');
	});
});
