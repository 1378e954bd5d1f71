import { expect, test } from 'vitest';
import { localPath, otherLanguage } from './language.ts';

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

test('the switch leads to the other language', () => {
	expect(otherLanguage('da')).toBe('en');
	expect(otherLanguage('en')).toBe('da');
});
