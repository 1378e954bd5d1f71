import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	hashSecret,
	instantOfId,
	isId,
	isMistyped,
	isSecret,
	newCode,
	newId,
	newSecret,
	normalCode,
} from './identifiers.ts';

describe('an id', () => {
	test('rises with every id made in one process, also within a millisecond', () => {
		const ids = Array.from({ length: 20_000 }, () => newId());
		expect(ids.every(isId)).toBe(true);
		expect(ids.toSorted()).toEqual(ids);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('rises while a given clock stands still or moves on', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 50 }), fc.nat(2 ** 40), (steps, start) => {
				let now = start;
				const ids = steps.map((step) => {
					now += step;
					return newId(new Date(now));
				});
				expect(ids.toSorted()).toEqual(ids);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.map((id) => instantOfId(id).getTime()).at(-1)).toBe(now);
			}),
		);
	});

	test('made for a later time leaves the ids of now at their own time', () => {
		newId(new Date(Date.now() + 86_400_000));
		expect(Math.abs(instantOfId(newId()).getTime() - Date.now())).toBeLessThan(5000);
	});

	test.each(['', 'x', '00000000-0000-4000-8000-000000000000', '019A0000-0000-7000-8000-000000000000'])(
		'is not %j',
		(text) => expect(isId(text)).toBe(false),
	);
});

describe('a secret', () => {
	test('is long, different every time and fit for an address', () => {
		const secrets = Array.from({ length: 500 }, newSecret);
		expect(new Set(secrets).size).toBe(500);
		expect(secrets.every(isSecret)).toBe(true);
		expect(Buffer.from(newSecret(), 'base64url').length * 8).toBeGreaterThanOrEqual(128);
	});

	test('is stored as its SHA-256', () => {
		expect(hashSecret('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});

describe('a one-time code', () => {
	test('has three groups of four signs that are not mistaken for one another', () => {
		for (let i = 0; i < 500; i++) expect(newCode()).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/);
	});

	test('uses all of its signs at every place, about equally often', () => {
		const counts = new Map<string, number>();
		for (let i = 0; i < 8000; i++) {
			[...newCode().replaceAll('-', '')].forEach((sign, place) => {
				counts.set(sign + place, (counts.get(sign + place) ?? 0) + 1);
			});
		}
		expect(counts.size).toBe(32 * 12);
		expect(Math.min(...counts.values())).toBeGreaterThan(150);
		expect(Math.max(...counts.values())).toBeLessThan(370);
	});

	test('is told to be mistyped for any one wrong sign, and for any two that changed places', () => {
		const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
		const place = fc.nat(11);
		fc.assert(
			fc.property(place, place, fc.constantFrom(...alphabet), (one, other, sign) => {
				const code = newCode();
				expect(isMistyped(code)).toBe(false);
				const signs = [...code.replaceAll('-', '')];
				const wrong = signs.with(one, sign).join('');
				const [a = '', b = ''] = [signs[one], signs[other]];
				const turned = signs.with(one, b).with(other, a).join('');
				for (const typed of [wrong, turned]) expect(isMistyped(normalCode(typed) ?? '')).toBe(typed !== signs.join(''));
			}),
		);
	});

	test('is understood however it is typed', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('', ' ', '-', '–', '  '), { minLength: 12, maxLength: 12 }), (gaps) => {
				const code = newCode();
				const typed = [...code.replaceAll('-', '').toLowerCase()].map((sign, i) => (gaps[i] ?? '') + sign).join('');
				expect(normalCode(typed)).toBe(code);
			}),
		);
	});

	test.each(['', 'ABCD-EFGH', 'ABCD-EFGH-JKL0', 'ABCD-EFGH-JKLI', 'ABCD-EFGH-JKLM-N', 'ÆBCD-EFGH-JKLM'])(
		'is not %j',
		(text) => expect(normalCode(text)).toBeUndefined(),
	);
});
