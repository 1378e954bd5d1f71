import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrderWord, listPath, orders } from './list-order.ts';

describe('the address of a list of proposals', () => {
	test('holds only what was asked for', () => {
		expect(listPath('baenke', {})).toBe('/forloeb/baenke/forslag');
		expect(listPath('baenke', { orden: 'nyeste', soeg: '' })).toBe('/forloeb/baenke/forslag');
		expect(listPath('baenke', { orden: 'mest-stoettede', tema: 'boern' })).toBe(
			'/forloeb/baenke/forslag?tema=boern&orden=mest-stoettede',
		);
	});

	test('brings any words back unharmed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (soeg) => {
				const query = listPath('baenke', { soeg }).split('?')[1] ?? '';
				expect(new URLSearchParams(query).get('soeg')).toBe(soeg.toWellFormed());
			}),
		);
	});

	test('knows its own words and no others', () => {
		expect(Object.keys(orders).every(isOrderWord)).toBe(true);
		expect([undefined, '', 'newest', 'toString', '__proto__'].some(isOrderWord)).toBe(false);
	});
});
