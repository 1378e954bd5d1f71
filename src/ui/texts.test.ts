import { expect, test } from 'vitest';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

function leaves(texts: object, path = ''): string[] {
	return Object.entries(texts).flatMap(([key, value]) =>
		typeof value === 'object' ? leaves(value as object, `${path}${key}.`) : [`${path}${key}`],
	);
}

function text(texts: object, path: string): string {
	const found = path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], texts);
	return typeof found === 'function' ? String(found('7', '9')) : String(found);
}

test.each([['en', en] as const, ['ar', ar] as const])(
	'every text is there in Danish and in %s, and says something',
	(_language, other) => {
		expect(leaves(other).sort()).toEqual(leaves(da).sort());
		for (const path of leaves(da)) {
			expect(text(da, path).trim(), path).not.toBe('');
			expect(text(other, path).trim(), path).not.toBe('');
		}
	},
);

test('a number given to one language also reaches the others', () => {
	for (const path of leaves(da)) {
		for (const given of ['7', '9', '{n}']) {
			for (const other of [en, ar])
				expect(text(other, path).includes(given), path).toBe(text(da, path).includes(given));
		}
	}
});
