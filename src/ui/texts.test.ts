import { expect, test } from 'vitest';
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

test('every text is there in both languages and says something', () => {
	expect(leaves(en).sort()).toEqual(leaves(da).sort());
	for (const path of leaves(da)) {
		expect(text(da, path).trim(), path).not.toBe('');
		expect(text(en, path).trim(), path).not.toBe('');
	}
});

test('a number given to one language also reaches the other', () => {
	for (const path of leaves(da)) {
		for (const given of ['7', '9', '{n}']) {
			expect(text(en, path).includes(given), path).toBe(text(da, path).includes(given));
		}
	}
});
