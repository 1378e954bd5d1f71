import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basesOf, otherForms, partings, possibleCompound } from './danish-words.ts';
import { foldLetters, wordsOnly } from './fold.ts';
import { excerptAround, markedRuns } from './highlight.ts';
import { probablyMeant, slipsBetween } from './slips.ts';
import { anyOf, quoted } from './text-query.ts';
import { longestQuery, readTyped } from './typed-query.ts';

const typed = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: fc.constantFrom(...'abå"-\'\\&|!<>:*() \n«»'), maxLength: 80 }),
);

describe('words', () => {
	test('are read without signs, in small letters, and a soft hyphen is no part of them', () => {
		expect(wordsOnly('Cykel\u00adparkering, ÅLØKKEN! (e-mail) a/b')).toEqual([
			'cykelparkering',
			'åløkken',
			'e',
			'mail',
			'a',
			'b',
		]);
	});

	test.each([
		['åløkken', 'aaloekken'],
		['århus', 'aarhus'],
		['aarhus', 'aarhus'],
		['allé', 'alle'],
		['æble', 'aeble'],
		['straße', 'strasse'],
	])('%s is compared as %s', (word, folded) => {
		expect(foldLetters(word)).toBe(folded);
	});
});

describe('what somebody types', () => {
	test('is words, words that stand together, and words that must not be there', () => {
		expect(readTyped('grønne "nye stier" -biler e-mail')).toEqual([
			{ words: ['grønne'], isPhrase: false, isUnwanted: false },
			{ words: ['nye', 'stier'], isPhrase: true, isUnwanted: false },
			{ words: ['biler'], isPhrase: false, isUnwanted: true },
			{ words: ['e', 'mail'], isPhrase: true, isUnwanted: false },
		]);
	});

	test('may leave a quotation mark open', () => {
		expect(readTyped('»grønne områder')).toEqual([{ words: ['grønne', 'områder'], isPhrase: true, isUnwanted: false }]);
	});

	test('says nothing with its small words, unless there are no others', () => {
		expect(readTyped('en bænk til alle').map(({ words }) => words[0])).toEqual(['bænk']);
		expect(readTyped('til alle').map(({ words }) => words[0])).toEqual(['til', 'alle']);
	});

	test('can be anything at all, and stays short', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const clauses = readTyped(text);
				expect(clauses.length).toBeLessThanOrEqual(8);
				for (const { words } of clauses) {
					expect(words.length).toBeGreaterThan(0);
					for (const word of words) expect(word).toMatch(/[\p{L}\p{N}]/u);
					expect(words.join('').length).toBeLessThanOrEqual(longestQuery * 2);
				}
			}),
		);
	});

	test('a lexeme is one lexeme in a query, whatever signs are in it', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const said = quoted(text);
				expect(said.slice(1, -1).replaceAll('\\\\', '').replaceAll("''", '')).not.toMatch(/['\\]/);
			}),
		);
		expect(anyOf(["'a'"])).toBe("'a'");
	});
});

describe('Danish words', () => {
	test.each([
		['sti', 'stier'],
		['stierne', 'sti'],
		['by', 'byer'],
		['byerne', 'by'],
		['groen', 'groent'],
		['groent', 'groen'],
		['groenne', 'groent'],
		['lokalt', 'lokal'],
		['ny', 'nye'],
		['traeer', 'trae'],
	])('%s has the form %s', (word, form) => {
		expect(otherForms(word)).toContain(form);
	});

	test.each([
		['plan', 'plant'],
		['by', 'byt'],
		['kat', 'ka'],
	])('%s is no form of %s', (word, other) => {
		expect(otherForms(word)).not.toContain(other);
	});

	test.each([
		['cykelparkering', 'cykel'],
		['cykelparkering', 'parkering'],
		['naturlegeplads', 'legeplads'],
		['elcykl', 'cykl'],
	])('%s is surely a compound with %s', (word, part) => {
		expect(possibleCompound(word, part)).toEqual({ word, rests: undefined });
	});

	test('a short part needs its rest to be a word: cykelsti is one, statistik is none', () => {
		expect(possibleCompound('cykelsti', 'sti')?.rests).toContain('cykel');
		expect(possibleCompound('borgermoed', 'moed')?.rests).toBeUndefined();
		expect(possibleCompound('hundeskov', 'hund')?.rests).toBeUndefined();
		expect(possibleCompound('hundred', 'hund')?.rests).toEqual(['red']);
		expect(possibleCompound('stipendi', 'sti')?.rests).toEqual(['pendi']);
		expect(possibleCompound('statistik', 'sti')).toBeUndefined();
	});

	test('an ending makes no compound: parkering is none with park', () => {
		expect(possibleCompound('parkering', 'park')).toBeUndefined();
		expect(possibleCompound('venlighed', 'venlig')).toBeUndefined();
	});

	test('a long word is parted with its link taken out', () => {
		expect(partings('cykelparkering')).toContainEqual({ head: 'cykel', tail: 'parkering' });
		expect(partings('arbejdsplads')).toContainEqual({ head: 'arbejd', tail: 'plads' });
		expect(partings('sti')).toEqual([]);
	});

	test('any word has forms, bases and partings', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'abdegiklmnorstuy'), maxLength: 40 }), (word) => {
				expect(otherForms(word)).not.toContain(word);
				for (const base of basesOf(word)) expect(base.length).toBeLessThanOrEqual(word.length);
				for (const { head, tail } of partings(word))
					expect(word).toBe(head + word.slice(head.length, -tail.length) + tail);
			}),
		);
	});
});

describe('slips of the pen', () => {
	test.each([
		['bibliotek', 'bibliotek', 0],
		['bibliotk', 'bibliotek', 1],
		['bilbiotek', 'bibliotek', 1],
		['', 'abc', 3],
	])('%s and %s are %d apart', (one, other, slips) => {
		expect(slipsBetween(one, other)).toBe(slips);
	});

	test('are counted the same from both sides, and never more than the longer word has letters', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
				const slips = slipsBetween(one, other);
				expect(slips).toBe(slipsBetween(other, one));
				expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
				expect(slips === 0).toBe(one === other);
			}),
		);
	});

	test('in a short word are another word', () => {
		const stå = { word: 'stå', folded: 'staa', lexeme: 'staa' };
		expect(probablyMeant('stat', [stå])).toBeUndefined();
		expect(probablyMeant('biblotek', [{ word: 'bibliotek', folded: 'bibliotek', lexeme: 'bibliotek' }])).toBe(
			'bibliotek',
		);
	});
});

describe('what was found is marked', () => {
	const marks = new Set(['cykler', 'cykelparkering']);

	test('in the text as it stands, whatever its letters', () => {
		expect(markedRuns('Cykler & <b>CYKELPARKERING</b>.', marks)).toEqual([
			{ text: 'Cykler', isMarked: true },
			{ text: ' & <b>', isMarked: false },
			{ text: 'CYKELPARKERING', isMarked: true },
			{ text: '</b>.', isMarked: false },
		]);
	});

	test('and the runs together are the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(
					markedRuns(text, marks)
						.map((run) => run.text)
						.join(''),
				).toBe(text);
			}),
		);
	});

	test('in the part of the text where it is', () => {
		const text = `${'Før det kommer meget andet. '.repeat(20)}Her er cykler i en skov. ${'Og så mere. '.repeat(40)}`;
		const excerpt = excerptAround(text, marks, 120);
		expect(excerpt).toContain('cykler');
		expect(excerpt.length).toBeLessThanOrEqual(124);
		expect(excerpt).toMatch(/^… .* …$/);
		expect(excerptAround('Kort.', marks, 120)).toBe('Kort.');
	});
});
