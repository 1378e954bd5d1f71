import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asset, openAssets } from './assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'samskab-assets-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('before a build, a page can be rendered and names its files plainly', () => {
	expect(asset('samskab.css')).toBe('/static/samskab.css');
});

test('after a build, names lead to hashed paths, and the paths to bytes and their compressed forms', () => {
	mkdirSync(join(folder, 'icons'));
	const manifest = { 'samskab.css': '/static/samskab-1a.css', 'icons/a.png': '/static/icons/a-2b.png' };
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'samskab-1a.css'), 'p{}');
	writeFileSync(join(folder, 'samskab-1a.css.br'), 'b');
	writeFileSync(join(folder, 'samskab-1a.css.gz'), 'g');
	writeFileSync(join(folder, 'icons/a-2b.png'), 'png');
	writeFileSync(join(folder, 'secret.txt'), 'not in the manifest');

	const find = openAssets(folder);

	expect(asset('samskab.css')).toBe('/static/samskab-1a.css');
	expect(find('/static/samskab-1a.css')).toEqual({
		bytes: Buffer.from('p{}'),
		br: Buffer.from('b'),
		gz: Buffer.from('g'),
		type: 'text/css; charset=utf-8',
	});
	expect(find('/static/icons/a-2b.png')).toEqual({ bytes: Buffer.from('png'), type: 'image/png' });
	expect(find('/static/secret.txt')).toBeUndefined();
	expect(find('/static/../manifest.json')).toBeUndefined();
});
