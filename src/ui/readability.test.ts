import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, readingOf } from './readability.ts';

test('counts words, sentences and long words as LIX does', () => {
	// Ten words, two sentences, two words of more than six letters: 10 / 2 + 100 × 2 / 10.
	const reading = readingOf('Vi bygger en bænk ved bageren. Den er klar i foråret.');
	expect(reading).toMatchObject({ words: 11, sentences: 2 });
	expect(reading.lix).toBe(Math.round(11 / 2 + (100 * 2) / 11));
});

test.each([
	'Det koster 1.000 kr. om året for f.eks. en bænk.',
	'Mødet er kl. 13.30 den 5. marts på biblioteket.',
	'Vi har bl.a. set på ca. 2,5 mio. kr. til veje m.m. i byen.',
	'Skriv til nr. 12, jf. planen.',
])('a stop in an abbreviation, a number or a date ends no sentence: %s', (text) => {
	expect(readingOf(text).sentences).toBe(1);
});

test('each item of a list is a sentence, and a heading is none', () => {
	expect(readingOf('Det får du\n\n- en bænk\n- et bord\n- et træ').sentences).toBe(3);
	expect(readingOf('Om pladsen\n\nVi vil gerne høre fra dig. Skriv her.').sentences).toBe(2);
});

test('names the words that LIX does not see, each once, the longest first', () => {
	const text =
		'Bygningsvedligeholdelsesplanen og hverdagsrehabilitering er svære ord. Hverdagsrehabilitering er hverdagsrehabilitering.';
	expect(readingOf(text).longWords[0]).toBe('Bygningsvedligeholdelsesplanen');
	expect(readingOf(text).longWords).toContain('hverdagsrehabilitering');
});

test('names the sentences that are too long', () => {
	const long = `Vi vil ${'gerne '.repeat(25)}høre fra dig.`;
	expect(readingOf(`Kort. ${long} Kort igen.`).longSentences).toEqual([long]);
});

test('the bands meet without a gap', () => {
	expect([0, 24, 25, 34, 35, 44, 45, 54, 55, 90].map(bandOf)).toEqual([
		'very-easy',
		'very-easy',
		'easy',
		'easy',
		'middle',
		'middle',
		'hard',
		'hard',
		'very-hard',
		'very-hard',
	]);
});

const word = fc.stringMatching(/^[a-zæøå]{1,24}$/);
const sentence = fc.array(word, { minLength: 9, maxLength: 30 }).map((words) => `Ja ${words.join(' ')}.`);

test('a text twice over reads as it does once, and has the same long words', () => {
	fc.assert(
		fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
			const once = readingOf(sentences.join(' '));
			const twice = readingOf([...sentences, ...sentences].join(' '));
			expect(twice.lix).toBe(once.lix);
			expect(twice.longWords).toEqual(once.longWords);
			expect(twice.sentences).toBe(once.sentences * 2);
		}),
	);
});

test('any text at all can be measured', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			const { lix, sentences, words } = readingOf(text);
			expect(Number.isFinite(lix) && lix >= 0).toBe(true);
			expect(sentences).toBeLessThanOrEqual(words);
		}),
	);
});
