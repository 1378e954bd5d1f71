import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textDocumentKind } from './mailed-documents.ts';

const zip = (names: readonly string[], more: Record<string, string> = {}) =>
	zipSync(
		Object.fromEntries([
			...names.map((name) => [name, strToU8('x')] as const),
			...Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const),
		]),
		{ level: 0 },
	);
const word = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml'];
const odt = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' };
const rels = 'word/_rels/settings.xml.rels';

test('a text of Word or LibreOffice is told by what lies in it', async () => {
	expect(await textDocumentKind(zip(word))).toBe('docx');
	expect(await textDocumentKind(zip(word, { [rels]: '<Relationship Target="footnotes.xml"/>' }))).toBe('docx');
	expect(await textDocumentKind(zip([], odt))).toBe('odt');
	expect(await textDocumentKind(zip(['xl/workbook.xml', '[Content_Types].xml']))).toBeUndefined();
	expect(await textDocumentKind(zip(['holiday.jpg']))).toBeUndefined();
});

test.each([
	['macros', zip([...word, 'word/vbaProject.bin'])],
	['another file in it', zip([...word, 'word/embeddings/oleObject1.bin'])],
	['controls', zip([...word, 'word/activeX/activeX1.xml'])],
	['a template elsewhere', zip(word, { [rels]: '<Relationship Target="http://x/y.dotm" TargetMode="External"/>' })],
	['a list of templates too long to be read', zip(word, { [rels]: ' '.repeat(200_000) })],
	['macros of LibreOffice', zip(['Basic/Standard/script-lb.xml'], odt)],
])('one with %s is none', async (_, bytes) => {
	expect(await textDocumentKind(bytes)).toBeUndefined();
});

test('whatever else comes is none, and nothing is thrown', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
			expect(await textDocumentKind(bytes)).toBeUndefined();
			expect(await textDocumentKind(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).toBeUndefined();
		}),
	);
	const whole = zip(word);
	for (let length = 0; length < whole.length; length += 7) await textDocumentKind(whole.subarray(0, length));
});
