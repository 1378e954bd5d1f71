import { expect, test } from 'vitest';
import { addArabic, arabicMark, arabicParts, arabicTexts, isArabicApproved } from './arabic-words.ts';
import '../routes.ts';

test('every part of the Arabic can be read beside the Danish it was made from', () => {
	for (const part of arabicParts) {
		const texts = arabicTexts(part);
		expect(texts.length, part).toBeGreaterThan(20);
		for (const { key, danish, arabic } of texts) {
			expect(danish.trim(), `${part} ${key}`).not.toBe('');
			expect(arabic.trim(), `${part} ${key}`).not.toBe('');
			expect(`${danish}${arabic}`, `${part} ${key}`).not.toMatch(/undefined|\[object|=>/);
		}
	}
});

test('an Arabic text is in Arabic, but for names that are the same in every language', () => {
	const latin = arabicParts.flatMap((part) =>
		arabicTexts(part).filter(
			({ key, danish, arabic }) =>
				/\p{Script=Latin}{3,}/u.test(danish) &&
				!/\p{Script=Arabic}/u.test(arabic) &&
				!/siteName|language|Kinds/.test(key),
		),
	);
	expect(latin.map(({ key }) => key)).toEqual(['levels.3']);
});

test('what was approved no longer counts when a word has changed', () => {
	const approved = { house: { mark: arabicMark('house'), at: '2026-11-01' } };
	expect(isArabicApproved(approved, 'house')).toBe(true);
	expect(isArabicApproved(approved, 'people')).toBe(false);
	addArabic('house', { more: 'Mere' }, { more: 'المزيد' });
	expect(isArabicApproved(approved, 'house')).toBe(false);
});
