import { expect, test } from 'vitest';
import { similarWords, stillUnseen, worthComparing } from './similar-words.ts';

test('similar proposals are found by the words of the title that say something, any of them', () => {
	expect(similarWords('En bænk med bord ved bageren, ved BAGEREN!')).toEqual(['bænk', 'bord', 'bageren']);
});

test('a title of short words finds nothing rather than everything', () => {
	expect(similarWords('Ja til is, 2026')).toEqual([]);
	expect(similarWords('')).toEqual([]);
});

test('what everybody wishes is no likeness', () => {
	expect(similarWords('Der skal være flere og bedre stier for alle')).toEqual(['stier']);
});

test('only what is much alike and not yet shown stops a proposal on its way', () => {
	const near = { number: 7, likeness: worthComparing };
	const far = { number: 8, likeness: worthComparing - 0.01 };
	expect(stillUnseen([near, far], undefined)).toEqual([near]);
	expect(stillUnseen([near, far], '8,7')).toEqual([]);
	expect(stillUnseen([near], '77')).toEqual([near]);
});
