import { expect, test } from 'vitest';
import { languageOfPath, localPath, switchPath, withoutLanguage } from './language.ts';

test('Danish addresses have no prefix, English ones begin with /en', () => {
	expect(localPath('da', '/forloeb')).toBe('/forloeb');
	expect(localPath('en', '/forloeb?side=2')).toBe('/en/forloeb?side=2');
	expect(localPath('en', '/')).toBe('/en');
	expect(localPath('en', '/?tema=2')).toBe('/en?tema=2');
	expect(localPath('en', '/#nu')).toBe('/en#nu');
});

test('what is not one of our own pages is left as it is', () => {
	for (const address of ['#svar', 'https://eksempel.dk/', '//eksempel.dk', 'mailto:a@eksempel.dk', '?side=2']) {
		expect(localPath('en', address)).toBe(address);
	}
});

test('what is not written in Arabic leads to the Danish page', () => {
	expect(localPath('ar', '/')).toBe('/ar');
	expect(localPath('ar', '/forloeb/pladsen/forslag?soeg=lys')).toBe('/ar/forloeb/pladsen/forslag?soeg=lys');
	expect(localPath('ar', '/forslag/7#stoette')).toBe('/ar/forslag/7#stoette');
	for (const path of ['/styr', '/forloeb/ny', '/journal', '/soeg?q=1', '/forslag/7/flyt']) {
		expect(localPath('ar', path)).toBe(path);
	}
});

test('the switch leads to the same page, or to the front page where this one is not in the language', () => {
	expect(switchPath('en', '/journal')).toBe('/en/journal');
	expect(switchPath('ar', '/forslag/7')).toBe('/ar/forslag/7');
	expect(switchPath('ar', '/journal')).toBe('/ar');
});

test('an address tells its language, and is the same page without it', () => {
	expect(['/ar', '/ar/forloeb', '/en?x', '/arbejde', '/', '/english'].map(languageOfPath)).toEqual([
		'ar',
		'ar',
		'en',
		'da',
		'da',
		'da',
	]);
	expect(['/ar', '/ar?a=1', '/en/x', '/arbejde'].map(withoutLanguage)).toEqual(['/', '/?a=1', '/x', '/arbejde']);
});
