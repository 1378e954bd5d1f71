import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('an excerpt is the beginning of the text, no longer than asked, and well formed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 10, max: 200 }), (text, most) => {
			const excerpt = excerptOf(text, most);
			const line = (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
			expect(excerpt.length).toBeLessThanOrEqual(most);
			expect(excerpt.isWellFormed()).toBe(true);
			if (excerpt !== line) expect(line.startsWith(excerpt.slice(0, -1))).toBe(true);
		}),
	);
});

test('what comes after the first paragraph is left for the page itself', () => {
	expect(excerptOf('Ja, det gør vi.\n\n- Først bænken\n- Så lampen')).toBe('Ja, det gør vi.');
});

test('words are left whole', () => {
	expect(excerptOf('Bænken kommer op i maj, når jorden er frostfri.', 30)).toBe('Bænken kommer op i maj, når…');
});
