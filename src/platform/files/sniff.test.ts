import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureLimits } from './limits.ts';
import { sniffKind, whyPictureIsRefused } from './sniff.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the kind of a file', () => {
	test.each([
		['jpeg', '\xff\xd8\xff\xe0..JFIF'],
		['png', '\x89PNG\r\n\x1a\n....'],
		['webp', 'RIFF....WEBPVP8 '],
		['gif', 'GIF89a......'],
		['tiff', 'II*\0....'],
		['heic', '....ftypheic....mif1'],
		['heic', '....ftypmif1....heix'],
		['avif', '....ftypavif....mif1'],
		['pdf', '%PDF-1.7'],
		['svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()">'],
		['svg', '\xef\xbb\xbf<?xml version="1.0"?><!-- x --><svg:svg>'],
		['svg', '\xff\xfe<\0s\0v\0g\0 \0'],
		['html', '  <!DOCTYPE html><script>x()</script>'],
		['html', '<script>x()</script>'],
		['unknown', 'MZ......'],
		['unknown', '....ftypisom'],
		['unknown', ''],
	])('is %s by its first bytes', (kind, content) => expect(sniffKind(latin(content))).toBe(kind));

	test('is told for any bytes at all, and only three kinds may be opened', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const mayBeOpened = whyPictureIsRefused(bytes) === undefined;
				expect(mayBeOpened).toBe(['jpeg', 'png', 'webp'].includes(sniffKind(bytes)));
			}),
		);
	});
});

describe('a picture is refused', () => {
	test.each([
		['heic-not-accepted', '....ftypheic'],
		['kind-not-accepted', 'GIF89a'],
		['kind-not-accepted', '<svg >'],
		['not-a-picture', '<html>'],
		['not-a-picture', '%PDF-1.7'],
	])('as %s', (refusal, content) => expect(whyPictureIsRefused(latin(content))).toBe(refusal));

	test('as too large one byte above the limit, and not at it', () => {
		const bytes = Buffer.alloc(pictureLimits.bytes + 1);
		latin('\xff\xd8\xff').copy(bytes);
		expect(whyPictureIsRefused(bytes)).toBe('too-large');
		expect(whyPictureIsRefused(bytes.subarray(0, -1))).toBeUndefined();
	});
});
