import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingColumns, drawingLimits, drawingRows, isDrawing, pinsOf, squareOf, withDrawing } from './drawing.ts';

const square = fc.tuple(fc.constantFrom(...drawingColumns), fc.constantFrom(...drawingRows));

describe('a place on a drawing', () => {
	test('is a square, however it is typed', () => {
		fc.assert(
			fc.property(square, fc.constantFrom('', 'Felt ', 'felt', 'Square '), ([column, row], word) => {
				expect(squareOf(` ${word}${column.toLowerCase()} ${row} `)).toBe(`${column}${row}`);
			}),
		);
	});

	test.each(['I4', 'C7', 'C0', 'ved broen', '', 'C4 og D4'])('is words where it is none: %s', (place) => {
		expect(squareOf(place)).toBeUndefined();
	});

	test('has a pin with the number of its words, and none where it is said in words', () => {
		const said = [
			{ place: 'ved broen', text: 'Der er vådt.' },
			{ place: 'c4', text: 'Her er mørkt.' },
		];
		expect(pinsOf(said)).toEqual([{ pin: 2, square: 'C4' }]);
		expect(withDrawing('Gør den bredere.', 'På tegningen:', said)).toBe(
			'Gør den bredere.\n\nPå tegningen:\n1. ved broen: Der er vådt.\n2. C4: Her er mørkt.',
		);
		expect(withDrawing('', 'På tegningen:', said)).toMatch(/^På tegningen:/);
		expect(withDrawing('Kun ord.', 'På tegningen:', [])).toBe('Kun ord.');
	});
});

test('only pictures that a page can show are drawings', () => {
	const bytes = drawingLimits.bytes;
	expect(isDrawing({ type: 'image/png', bytes })).toBe(true);
	expect(isDrawing({ type: 'image/jpeg', bytes: bytes + 1 })).toBe(false);
	expect(isDrawing({ type: 'application/pdf', bytes })).toBe(false);
	expect(isDrawing(undefined)).toBe(false);
});
