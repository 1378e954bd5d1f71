import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrivate, passageMark, stillToAsk, worthAsking } from './private-data.ts';

test.each<[string, string, string]>([
	['Ring til mig på 20 00 00 01.', 'phone', '20 00 00 01'],
	['Mit nummer er +45 20000001, spørg efter mig', 'phone', '+45 20000001'],
	['2000 0001 er nummeret', 'phone', '2000 0001'],
	['Skriv til ane@example.dk.', 'email', 'ane@example.dk'],
	['Hun bor på Nørre Åvej 12, 3. tv.', 'address', 'Nørre Åvej 12, 3. tv.'],
	['Det er ved Storegade 7', 'address', 'Storegade 7'],
])('in »%s« it is seen', (text, kind, passage) => {
	expect(findPrivate(text)).toEqual([{ kind, passage }]);
});

test.each([
	'Mødet er den 24.11.2026 klokken 19.30.',
	'Det koster 12 000 000 kr., og siden 25000000 kroner mere.',
	'Fra 2026 2027 og frem',
	'Sagen har nummer 26-0012345-67',
	'EAN 5790000123456',
	'Vejen er 12 m bred, og der bor 340 mennesker.',
])('in »%s« nothing is', (text) => expect(findPrivate(text)).toEqual([]));

test('an address is a place as a rule: moderators are shown it, writers are not asked', () => {
	expect(worthAsking('Lyskrydset ved Storegade 7 er farligt, ring 20 00 00 01')).toEqual([
		{ kind: 'phone', passage: '20 00 00 01' },
	]);
});

test('a writer is asked once about each, and again when there is something new', () => {
	const text = 'Ring 20 00 00 01 eller skriv til ane@example.dk';
	expect(stillToAsk(text, undefined)).toHaveLength(2);
	expect(stillToAsk(text, passageMark(worthAsking(text)))).toEqual([]);
	expect(stillToAsk(`${text} og 20 00 00 02`, passageMark(worthAsking(text)))).toEqual([
		{ kind: 'phone', passage: '20 00 00 02' },
	]);
});

test('whatever is found stands in the text, and any text is read within the blink of an eye', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 4_000 }), (text) => {
			for (const { passage } of findPrivate(text)) expect(text).toContain(passage);
		}),
	);
	const before = performance.now();
	for (const one of [
		'1 '.repeat(2_000),
		'A'.repeat(4_000),
		'Aa '.repeat(1_300),
		'@a.'.repeat(1_300),
		'a@'.repeat(2_000),
	])
		findPrivate(one);
	expect(performance.now() - before).toBeLessThan(1_500);
});
