import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordingType, spanOf } from './recordings.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a recording', () => {
	test('is known by its first bytes, whatever it is called', () => {
		expect(recordingType(bytes('\x1a\x45\xdf\xa3webm'))).toBe('audio/webm');
		expect(recordingType(bytes('OggS\0\x02'))).toBe('audio/ogg');
		expect(recordingType(bytes('RIFF\0\0\0\0WAVEfmt '))).toBe('audio/wav');
		expect(recordingType(bytes('ID3\x04'))).toBe('audio/mpeg');
		expect(recordingType(bytes('\xff\xfb\x90\x64'))).toBe('audio/mpeg');
		expect(recordingType(bytes('\0\0\0\x20ftypM4A \0\0'))).toBe('audio/mp4');
	});

	test('is not a page, a picture, a document or nothing', () => {
		for (const other of [
			'<html>',
			'',
			'RIFF\0\0\0\0WEBP',
			'\x89PNG\r\n',
			'%PDF-1.7',
			'\xff\xd8\xff',
			'\0\0\0\x20ftypheic',
		])
			expect(recordingType(bytes(other))).toBeUndefined();
	});
});

describe('the part of a recording that a browser asks for', () => {
	test('has a beginning, an end, or a length from the end', () => {
		expect(spanOf('bytes=0-9', 100)).toEqual({ from: 0, to: 9 });
		expect(spanOf('bytes=90-', 100)).toEqual({ from: 90, to: 99 });
		expect(spanOf('bytes=-10', 100)).toEqual({ from: 90, to: 99 });
		expect(spanOf('bytes=50-900', 100)).toEqual({ from: 50, to: 99 });
	});

	test('is all of it when it makes no sense', () => {
		for (const nonsense of [
			undefined,
			'',
			'bytes=',
			'bytes=-',
			'bytes=9-3',
			'bytes=100-',
			'bytes=0-1,4-5',
			'lines=0-9',
		])
			expect(spanOf(nonsense, 100)).toBeUndefined();
	});

	test('never reaches outside', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1000 }), fc.string(), fc.nat(), fc.nat(), (size, text, a, b) => {
				for (const range of [text, `bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
					const span = spanOf(range, size);
					if (!span) continue;
					expect(span.from).toBeGreaterThanOrEqual(0);
					expect(span.to).toBeLessThan(size);
					expect(span.from).toBeLessThanOrEqual(span.to);
				}
			}),
		);
	});
});
