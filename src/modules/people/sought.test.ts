import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintOf, readSought } from './sought.ts';

test('one field takes a CPR number, an e-mail address, a telephone number or a name', () => {
	const kindOf = (typed: string) => {
		const sought = readSought(typed);
		return sought && ('identity' in sought ? sought.identity.kind : 'name');
	};
	expect(
		['710190-1234', '7101901234', ' Ane@Eksempel.dk ', '20 30 40 50', '+45 20304050', 'ane solsort', 'Åge'].map(kindOf),
	).toEqual(['cpr', 'cpr', 'email', 'phone', 'phone', 'name', 'name']);
});

test('what cannot be found by is told: half a number, two letters, a broken address', () => {
	for (const typed of ['', '  ', 'an', '123', '99 99', 'ane@', '000000-0000'])
		expect([typed, readSought(typed)]).toEqual([typed, undefined]);
});

test('a hint never gives the address or the number away', () => {
	expect([hintOf('karla@post.example'), hintOf('+4520304050'), hintOf('a@b.dk')]).toEqual([
		'ka…@post.example',
		'…050',
		'a…@b.dk',
	]);
	fc.assert(fc.property(fc.emailAddress(), (email) => void expect(hintOf(email)).not.toBe(email)));
});
