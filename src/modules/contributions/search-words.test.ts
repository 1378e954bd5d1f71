import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test('only words are looked for, at most twelve, whatever is typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (typed) => {
			const words = searchWords(typed);
			expect(words === undefined || /^[\p{L}\p{N}]+( [\p{L}\p{N}]+){0,11}$/u.test(words)).toBe(true);
		}),
	);
});

test('words are kept as they are, and signs alone are nothing', () => {
	expect(searchWords('  cykelsti, Åløkken! ')).toBe('cykelsti Åløkken');
	expect(searchWords('-'.repeat(5_000))).toBeUndefined();
	expect(searchWords(undefined)).toBeUndefined();
});
