import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOpenHours, mintFormToken, readFormToken } from './form-token.ts';

const secret = randomBytes(32);
const now = new Date('2026-11-24T09:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test('a form that we made is known by its key until it has lain open too long', () => {
	const token = mintFormToken(secret, now);
	const key = readFormToken(secret, token, now)?.key;
	expect(key).toMatch(/^[0-9a-f-]{36}$/);
	expect(readFormToken(secret, token, later(formOpenHours))?.key).toBe(key);
	expect(readFormToken(secret, token, later(formOpenHours + 0.01))).toBeUndefined();
});

test('two forms never share a key', () => {
	expect(readFormToken(secret, mintFormToken(secret, now), now)?.key).not.toBe(
		readFormToken(secret, mintFormToken(secret, now), now)?.key,
	);
});

test('a token that was changed anywhere, or made with another secret, is not ours', () => {
	const token = mintFormToken(secret, now);
	fc.assert(
		fc.property(fc.nat(token.length - 1), fc.constantFrom(...'0aZ.-'), (place, sign) => {
			const changed = token.slice(0, place) + sign + token.slice(place + 1);
			if (changed !== token) expect(readFormToken(secret, changed, now)).toBeUndefined();
		}),
	);
	expect(readFormToken(randomBytes(32), token, now)).toBeUndefined();
	expect(readFormToken(secret, undefined, now)).toBeUndefined();
});

test('any text whatever is read without a fault', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(readFormToken(secret, text, now)).toBeUndefined();
		}),
	);
});
