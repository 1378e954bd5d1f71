import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test('a place is called what its people call it', () => {
	expect(placeName('Lindholm Kommune')).toBe('Lindholm');
	expect(placeName('Nørre  Lindholm kommune ')).toBe('Nørre Lindholm');
});

test('a name that says nothing else is kept', () => {
	expect([placeName('Kommune'), placeName('Samskab'), placeName('')]).toEqual(['Kommune', 'Samskab', '']);
});
