import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, unprintableSign } from './printable.ts';

test('whatever is made printable is printable, and what was so is left as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const made = printable(text);
			expect(unprintableSign(made)).toBeUndefined();
			expect(printable(made)).toBe(made);
			if (unprintableSign(text) === undefined) expect(made).toBe(text.normalize('NFC'));
		}),
	);
});

test('names of Europe can be printed, and the first sign that cannot is named', () => {
	for (const name of [
		'Åse Ærø-Østergård',
		'Łukasz Żółć',
		'Nguyễn Thị',
		'Олена Їжакевич',
		'Γιώργος',
		'Şükrü Ğ',
		'ليلى المصطفى',
		'پریسا، چگونه؟',
		'A\u030Ase',
	])
		expect(unprintableSign(name)).toBeUndefined();
	expect(unprintableSign('Kære 你好')).toBe('你');
	expect(unprintableSign('Vær med 🌻')).toBe('🌻');
	expect(printable('Vær med 🌻')).toBe('Vær med ?');
});
