import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillIn, placeholders, unknownPlaceholder, whyWordsAreRefused } from './template.ts';

const filling = { navn: 'Karla Prøvesen', overskrift: 'En bænk', løfte: '12. februar 2027' };

test('every place is filled, as often as it stands there', () => {
	expect(fillIn('Kære {navn}. Tak for »{overskrift}«, {navn}. Senest {løfte}.', filling)).toBe(
		'Kære Karla Prøvesen. Tak for »En bænk«, Karla Prøvesen. Senest 12. februar 2027.',
	);
});

test('what a person has called their piece is never read as a place', () => {
	const sly = { ...filling, overskrift: '{navn} og {løfte} $& $1' };
	expect(fillIn('»{overskrift}«', sly)).toBe('»{navn} og {løfte} $& $1«');
});

test('a text without places stays as it is, letter by letter', () => {
	fc.assert(
		fc.property(
			fc.string().filter((text) => !text.includes('{')),
			(text) => {
				expect(fillIn(text, filling)).toBe(text);
				expect(unknownPlaceholder(text)).toBeUndefined();
			},
		),
	);
});

test('a text of known places only is never refused, and none is left in it', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...placeholders.map((word) => `{${word}}`), 'Tak. ', '\n')), (parts) => {
			const text = parts.join('');
			expect(unknownPlaceholder(text)).toBeUndefined();
			expect(fillIn(text, filling)).not.toMatch(/[{}]/);
		}),
	);
});

test.each(['{name}', 'Kære {Navn}', '{navn} og {}', '{ navn }'])('a misspelt place is named: %s', (text) => {
	expect(unknownPlaceholder(text)).toBeDefined();
	expect(whyWordsAreRefused({ heading: 'Tak', text })?.field).toBe('text');
	expect(whyWordsAreRefused({ heading: text, text: 'Tak' })?.field).toBe('heading');
});
