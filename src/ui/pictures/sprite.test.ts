import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawingNames } from './drawing-names.ts';
import { sprite } from './sprite.ts';

const kept = readFileSync(new URL('sprite.svg', import.meta.url), 'utf8');

test('the sprite that is checked in is the one the shapes make (node src/ui/pictures/write-sprite.ts)', () => {
	expect(kept).toBe(sprite());
});

test('every symbol has a name of its own', () => {
	const ids = [...kept.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(drawingNames.map((name) => `d-${name}`)));
});

test('the sprite stays within eight kilobytes on the wire', () => {
	expect(brotliCompressSync(kept).length).toBeLessThanOrEqual(8 * 1024);
});

test('the drawings take their colours from the tokens, so that both schemes and every municipality fit', () => {
	expect(kept).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|style=/i);
});
