import { expect, test } from 'vitest';
import { isWriting, stepFrom } from './press-keys.ts';

test('keys move one on or back, stop at the ends, and begin where nothing is chosen', () => {
	expect(stepFrom(-1, 5, false)).toBe(0);
	expect(stepFrom(-1, 5, true)).toBe(4);
	expect(stepFrom(1, 5, false)).toBe(2);
	expect(stepFrom(1, 5, true)).toBe(0);
	expect(stepFrom(4, 5, false)).toBe(4);
	expect(stepFrom(0, 5, true)).toBe(0);
});

test('a letter that is written does nothing else', () => {
	expect(isWriting({ tagName: 'TEXTAREA' })).toBe(true);
	expect(isWriting({ tagName: 'SELECT' })).toBe(true);
	expect(isWriting({ tagName: 'INPUT', type: 'text' })).toBe(true);
	expect(isWriting({ tagName: 'INPUT', type: 'search' })).toBe(true);
	expect(isWriting({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
	expect(isWriting({ tagName: 'A' })).toBe(false);
});
