import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChange, parseRate, wholeKroner, writeParts } from './sheet-words.ts';

test('a rate is read as Danes write it', () => {
	expect(['3,5', '3.5 %', '0', '20', ' 2,25 % '].map(parseRate)).toEqual([350, 350, 0, 2_000, 225]);
	expect(['', '20,01', '-1', '3,555', 'tre', '3,5,5', '1e3'].map(parseRate)).toEqual(Array(7).fill(undefined));
});

test('a change may be for the worse', () => {
	expect(['0,25', '-1', '\u22120,5', '12'].map(parseChange)).toEqual([250, -1_000, -500, 12_000]);
	expect(['', '1001', '0,0001', 'lidt'].map(parseChange)).toEqual(Array(4).fill(undefined));
});

test('a guess is told in whole kroner', () => {
	expect([113_056_019, -150, -49, 0].map(wholeKroner)).toEqual(
		['1.130.560 kr.', '-1 kr.', '0 kr.', '0 kr.'].map((text) => text.replace(' ', '\u00a0')),
	);
});

test('what is written is read again as it was', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 2_000 }), (change, rate) => {
			expect(parseChange(writeParts(change, 3))).toBe(change);
			expect(parseRate(writeParts(rate, 2))).toBe(rate);
		}),
	);
});
