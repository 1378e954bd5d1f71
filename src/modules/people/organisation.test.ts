import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { actingFor, mayActFor, memberRoles, runsOrganisation, standingOf } from './organisation.ts';
import { isOtherThanVerified, normalCvr, normalWeb } from './organisation-fields.ts';

const somebody = (role: string): Actor => ({
	kind: 'person',
	personId: 'p',
	level: 1,
	staff: false,
	roles: [],
	memberships: [{ organisation: 'own', role }],
});

describe('acting for an organisation', () => {
	test('is for those who run it and those who write for it, in that organisation alone', () => {
		expect(memberRoles.filter((role) => mayActFor(somebody(role), 'own'))).toEqual(['administrator', 'writer']);
		expect(memberRoles.filter((role) => runsOrganisation(somebody(role), 'own'))).toEqual(['administrator']);
		expect(memberRoles.some((role) => mayActFor(somebody(role), 'another'))).toBe(false);
		expect(actingFor(somebody('member'))).toEqual([]);
	});

	test('is nothing that a role in the municipality gives', () => {
		const employee: Actor = {
			...somebody('member'),
			staff: true,
			roles: [{ role: 'administrator', scope: 'municipality' }],
		};
		expect(mayActFor(employee, 'own')).toBe(false);
		expect(runsOrganisation({ ...employee, memberships: undefined }, 'own')).toBe(false);
	});
});

describe('a CVR number', () => {
	test('is known with spaces and the letters of the country', () => {
		expect(normalCvr('DK 10 00 00 09')).toBe('10000009');
		expect(normalCvr('10000009')).toBe('10000009');
	});

	test('is refused when one digit is wrong', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
				const digits = [...'10000009'].map(Number);
				digits[place] = ((digits[place] ?? 0) + more) % 10;
				expect(normalCvr(digits.join(''))).toBeUndefined();
			}),
		);
	});

	test.each(['', '1000000', '100000090', 'nummer'])('is refused as %j', (typed) => {
		expect(normalCvr(typed)).toBeUndefined();
	});
});

test('a web address needs no beginning, and leads nowhere but to the web', () => {
	expect(normalWeb('aaloekken.example')).toBe('https://aaloekken.example/');
	expect(normalWeb('http://aaloekken.example/om')).toBe('http://aaloekken.example/om');
	for (const wrong of ['javascript:alert(1)', 'https://a:b@aaloekken.example', 'aaløkken', 'mailto:a@b.example'])
		expect(normalWeb(wrong)).toBeUndefined();
});

test('what staff confirmed is the name, the kind and the number; the rest may change freely', () => {
	const before = { kind: 'association' as const, name: 'Åløkken', about: '', cvr: null };
	expect(isOtherThanVerified(before, { ...before, about: 'Nyt' })).toBe(false);
	expect(isOtherThanVerified(before, { ...before, name: 'Kommunen' })).toBe(true);
	expect(isOtherThanVerified(before, { ...before, kind: 'advisory-council' })).toBe(true);
	expect(isOtherThanVerified(before, { ...before, cvr: '10000009' })).toBe(true);
});

test('an organisation waits until staff have said yes or no', () => {
	const at = new Date();
	expect(standingOf({ verifiedAt: null, refusedAt: null })).toBe('waiting');
	expect(standingOf({ verifiedAt: at, refusedAt: null })).toBe('verified');
	expect(standingOf({ verifiedAt: null, refusedAt: at })).toBe('refused');
});
