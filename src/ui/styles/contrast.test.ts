import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');
const darkEnd = css.indexOf('Measure, rhythm, movement');

function colours(part: string): Record<string, string> {
	return Object.fromEntries(
		[...part.matchAll(/--sk-([\w-]+):\s*(#[0-9a-f]{3,8})/gi)].map(([, name, hex]) => [name, hex]),
	);
}

const light = colours(css.slice(0, darkAt));
const schemes = { light, dark: { ...light, ...colours(css.slice(darkAt, darkEnd)) } };

function luminance(hex: string): number {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(full.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['paper', 'surface', 'sand'];

/** Which text stands on which ground: 4.5 for words, 3 for edges and shapes that carry meaning. */
const pairs: readonly (readonly [upon: string, grounds: readonly string[], least: number])[] = [
	['ink', [...grounds, 'brand-soft', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft'], 7],
	['ink-soft', [...grounds, 'brand-soft', 'accent-soft'], 4.5],
	['link', grounds, 4.5],
	['link', ['brand-soft', 'accent-soft'], 4.5],
	['visited', grounds, 4.5],
	['brand', [...grounds, 'brand-soft'], 4.5],
	['accent', [...grounds, 'accent-soft'], 4.5],
	['on-brand', ['brand'], 4.5],
	['good', ['good-soft', ...grounds], 4.5],
	['warn', ['warn-soft', ...grounds], 4.5],
	['bad', ['bad-soft', ...grounds], 4.5],
	['line-strong', grounds, 3],
	['focus', grounds, 3],
	...[1, 2, 3, 4, 5, 6, 7].map((series) => [`data-${series}`, ['surface', 'sand'], 3] as const),
];

test.each(Object.entries(schemes))('every text can be read on the grounds it stands on (%s)', (_, tokens) => {
	for (const [upon, under, least] of pairs) {
		for (const ground of under) {
			const [text, behind] = [tokens[upon], tokens[ground]];
			if (!text || !behind) throw new Error(`tokens.css has no --sk-${text ? ground : upon}`);
			expect(contrast(text, behind), `${upon} on ${ground}`).toBeGreaterThanOrEqual(least);
		}
	}
});

test('the measure itself is right: black on white is 21, and the pair at the limit of WCAG is found', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#767676', '#fff')).toBeGreaterThanOrEqual(4.5);
	expect(contrast('#777777', '#fff')).toBeLessThan(4.5);
});
