import { expect, test } from 'vitest';
import { LanguageContext, useLanguage } from './language-context.ts';
import { writtenOnce } from './written-once.tsx';

let made = 0;
const Part = writtenOnce('part', ({ words, count }: { readonly words: string; readonly count?: number }) => {
	made++;
	return (
		<p lang={useLanguage()}>
			{words} {count}
		</p>
	);
});

function shown(language: 'da' | 'en', words: string, count?: number): string {
	return String(
		<LanguageContext.Provider value={language}>
			<Part words={words} {...(count !== undefined && { count })} />
		</LanguageContext.Provider>,
	);
}

test('what is the same is made once, and what differs in a word, a number or the language is made for itself', () => {
	expect(shown('da', 'hej', 1)).toBe('<p lang="da">hej 1</p>');
	expect(shown('da', 'hej', 1)).toBe('<p lang="da">hej 1</p>');
	expect(made).toBe(1);
	expect(shown('en', 'hej', 1)).toBe('<p lang="en">hej 1</p>');
	expect(shown('da', 'hej')).toBe('<p lang="da">hej </p>');
	expect(shown('da', 'farvel', 1)).toBe('<p lang="da">farvel 1</p>');
	expect(made).toBe(4);
});

test('words of people are escaped however often they are shown', () => {
	for (let turn = 0; turn < 2; turn++) expect(shown('da', '<b>&"')).toBe('<p lang="da">&lt;b&gt;&amp;&quot; </p>');
});

test('more than is remembered is still shown', () => {
	const long = 'x'.repeat(100_000);
	for (let turn = 0; turn < 9; turn++) expect(shown('da', long + turn)).toContain(`${long}${turn}`);
	expect(shown('da', 'hej', 1)).toBe('<p lang="da">hej 1</p>');
});
