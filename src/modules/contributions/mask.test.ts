import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mask, masked, maskedAll, maskedWhats, placeholders, unmasked } from './mask.ts';

const somePassage = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/);
const someMask = fc.record({ what: fc.constantFrom(...maskedWhats), passage: somePassage });

test('a passage that is taken out is nowhere left in the text', () => {
	fc.assert(
		fc.property(fc.array(somePassage, { minLength: 1, maxLength: 8 }), fc.nat(7), (words, which) => {
			const passage = words[which % words.length] as string;
			const mask: Mask = { what: 'name', passage };
			const text = masked(words.join(' '), mask);
			// What stands instead holds none of these words: it begins with a bracket and a small letter.
			expect(text).not.toContain(passage);
			expect(text).toContain(placeholders.name);
		}),
	);
});

test('taking one of several masks off gives the text as if it had never been there', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(someMask, { maxLength: 5 }), fc.nat(4), (around, list, which) => {
			const masks = list.map((mask, at) => ({ ...mask, id: String(at) }));
			const original = [around, ...masks.map(({ passage }) => passage)].join(' ');
			const now = maskedAll(original, masks);
			const off = String(which);
			expect(unmasked(original, now, masks, off)).toBe(
				maskedAll(
					original,
					masks.filter(({ id }) => id !== off),
				),
			);
		}),
	);
});

test('words that were changed since are left as they are', () => {
	const masks = [{ id: 'a', what: 'name' as const, passage: 'Ane' }];
	expect(unmasked('Ane bor her', '[navn fjernet] bor der', masks, 'a')).toBeUndefined();
});

test('a single letter is not taken out of every word', () => {
	expect(masked('abc', { what: 'other', passage: 'a' })).toBe('abc');
});
