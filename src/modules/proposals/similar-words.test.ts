import { expect, test } from 'vitest';
import { similarWords } from './similar-words.ts';

test('similar proposals are found by the long words of the title, any of them', () => {
	expect(similarWords('En bænk med bord ved bageren, ved BAGEREN!')).toEqual(['bænk', 'bord', 'bageren']);
});

test('a title of short words finds nothing rather than everything', () => {
	expect(similarWords('Ja til is, 2026')).toEqual([]);
	expect(similarWords('')).toEqual([]);
});
