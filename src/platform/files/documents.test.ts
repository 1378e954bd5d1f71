import { expect, test } from 'vitest';
import { documentType } from './documents.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('a document is known by its first bytes, whatever it is called', () => {
	expect(documentType(bytes('%PDF-1.7\n'))).toBe('application/pdf');
	expect(documentType(bytes('\x89PNG\r\n\x1a\n'))).toBe('image/png');
	expect(documentType(bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg');
	expect(documentType(bytes('RIFF\x00\x00\x00\x00WEBPVP8 '))).toBe('image/webp');
});

test('a document is not a page, a drawing with script in it, a letter of another program or nothing', () => {
	for (const other of [
		'<html>%PDF-1.7',
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'PK\x03\x04',
		'GIF89a',
		'OggS',
		'',
	])
		expect(documentType(bytes(other))).toBeUndefined();
});
