import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessLanguage, languageAfterEdit, languagesOfWords } from './languages-of-words.ts';

test('knows Arabic and Ukrainian by their letters, whichever page they were written on', () => {
	expect(guessLanguage('مقعد عند المخبز', 'da')).toBe('ar');
	expect(guessLanguage('مقعد صغير عند Åløkken', 'da')).toBe('ar');
	expect(guessLanguage('Лавка біля пекарні', 'en')).toBe('uk');
});

test('takes Latin letters for Danish, and for English where the page is and no Danish letter stands in them', () => {
	expect(guessLanguage('En bænk ved bageren', 'ar')).toBe('da');
	expect(guessLanguage('A bench by the bakery', 'en')).toBe('en');
	expect(guessLanguage('En bænk ved bageren', 'en')).toBe('da');
	expect(guessLanguage('A bench by the bakery', 'da')).toBe('da');
});

test('a text without letters is in the language of its page', () => {
	expect(guessLanguage('12345', 'ar')).toBe('ar');
	expect(guessLanguage('', 'xx')).toBe('da');
});

test('what an author said of their language holds until the letters say otherwise', () => {
	expect(languageAfterEdit('tr', 'Fırının yanında bir bank', 'da')).toBe('tr');
	expect(languageAfterEdit('fa', 'نیمکت کنار نانوایی', 'da')).toBe('fa');
	expect(languageAfterEdit('tr', 'مقعد عند المخبز', 'da')).toBe('ar');
	expect(languageAfterEdit('ar', 'En bænk', 'ar')).toBe('da');
});

test('every text has one of the known languages, and a corrected one too', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('da', 'en', 'ar'), (text, page) => {
			expect(languagesOfWords).toHaveProperty(guessLanguage(text, page));
			expect(languagesOfWords).toHaveProperty(languageAfterEdit('pl', text, page));
		}),
	);
});
