import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawAll } from './draw-all.ts';

it('the pictures of docs/counting.md are what the examples give, and each stands on the page with words for whoever does not see it', {
	timeout: 60_000,
}, async () => {
	const page = readFileSync('docs/counting.md', 'utf8');
	const drawn = await drawAll();
	for (const [file, picture] of drawn) {
		expect(readFileSync(file, 'utf8'), `${file}: run node tools/run.js tools/counting-pictures.ts`).toBe(picture);
		const [, alt = ''] = new RegExp(`!\\[([^\\]]*)\\]\\(${file.slice('docs/'.length)}\\)`).exec(page) ?? [];
		expect(alt.length, `${file} has an alternative text`).toBeGreaterThan(30);
	}
});
