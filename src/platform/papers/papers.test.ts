import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linksIn, unpackedPdf } from '../../../tests/support/read-pdf.ts';
import { createPdfMaker } from '../pdf/make-pdf.ts';
import { createPaperMaker } from './make-paper.ts';
import type { Paper, PaperFormat } from './paper.ts';

const pdf = createPdfMaker();
const papers = createPaperMaker(pdf);
afterAll(() => {
	pdf.stop();
	papers.stop();
});

const hostile = '#panic("x") *#link("https://evil.example")[y]* $ \\ `} ) ] @a <b> & ـسم 你';
let paper: Paper;
beforeAll(async () => {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1d4ed8' } })
		.webp()
		.toBuffer();
	paper = {
		language: 'da',
		title: 'Åben by',
		kind: 'Hvidbog',
		author: 'Prøveby Kommune',
		date: '27. november 2026',
		parts: [
			{ kind: 'heading', level: 2, text: 'Stier', name: 'stier' },
			{ kind: 'text', text: 'Første linje.\nAnden linje.', name: 'p1' },
			{
				kind: 'text',
				text: [
					{ text: 'Gammelt ', mark: 'deleted' },
					{ text: 'nyt ', mark: 'inserted' },
					{ text: 'se stykket', link: '#p1' },
					{ text: 'intet sted', link: '#missing' },
					{ text: 'siden', link: 'https://deltag.example.dk/' },
				],
			},
			{ kind: 'note', text: 'Læs dette.' },
			{ kind: 'heading', level: 3, text: 'Liste' },
			{ kind: 'list', items: ['Et', [{ text: 'To', mark: 'strong' }]] },
			{ kind: 'list', ordered: true, items: ['Først', 'Så'] },
			{ kind: 'facts', rows: [['Sted', 'Hallen']] },
			{ kind: 'table', caption: 'Punkter', head: ['Emne', 'Antal'], rows: [['Stier', '12']], figures: [1] },
			{ kind: 'quote', text: 'Det hjalp.', source: 'Svar 12' },
			{ kind: 'quote', text: hostile, source: '' },
			{ kind: 'picture', alt: 'En blå flade', caption: 'Blåt', bytes },
			{ kind: 'picture', alt: 'Uden tekst', caption: '', bytes },
		],
	};
});

async function make(format: PaperFormat, given: Paper = paper): Promise<Uint8Array> {
	const made = await papers.make(given, format);
	if (!made.ok) throw new Error(made.refusal);
	return made.bytes;
}

describe('a paper as PDF', () => {
	test('is PDF/UA-1, with a tag for each kind of part', async () => {
		const text = unpackedPdf(await make('pdf'));
		for (const mark of [
			/pdfuaid:part>1</,
			/\/StructTreeRoot/,
			/\/Lang\s*\(da\)/,
			/\/DisplayDocTitle true/,
			...['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption', 'Link'].map(
				(tag) => new RegExp(`/S\\s*/${tag}\\b`),
			),
			/\/Alt/,
		])
			expect(text).toMatch(mark);
	});

	test('leads where it says, and nowhere that a text wants it to', async () => {
		expect(linksIn(await make('pdf'))).toEqual(['https://deltag.example.dk/']);
	});

	test('is set once for many readers, and anew when a word is another', async () => {
		const first = await make('pdf');
		expect(await make('pdf', { ...paper })).toBe(first);
		expect(await make('pdf', { ...paper, title: 'Lukket by' })).not.toBe(first);
	});
});

describe('a paper as a Word document', () => {
	const documentOf = (bytes: Uint8Array) => {
		const files = unzipSync(bytes);
		const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
		return {
			body: text('word/document.xml'),
			styles: text('word/styles.xml'),
			links: text('word/_rels/document.xml.rels'),
		};
	};

	test('has real headings, lists, a table head and words for its pictures', async () => {
		const { body, styles } = documentOf(await make('docx'));
		for (const mark of ['Heading1', 'Heading2', 'Heading3', '<w:numPr>', '<w:tblHeader/>', 'descr="En blå flade"'])
			expect(body).toContain(mark);
		expect(styles).toContain('w:val="da-DK"');
		expect(body.match(/<w:drawing>/g)).toHaveLength(2);
	});

	test('leads where it says, and keeps whatever was typed as text', async () => {
		const { body, links } = documentOf(await make('docx'));
		expect(links).toContain('https://deltag.example.dk/');
		expect(links).not.toContain('evil');
		expect(body).toContain('w:anchor="p1"');
		expect(body).not.toContain('w:anchor="missing"');
		expect(body).toContain('&lt;b&gt; &amp;');
	});

	test('tells a broken picture in its words', async () => {
		const broken: Paper = {
			...paper,
			parts: [{ kind: 'picture', alt: 'En blå flade', caption: '', bytes: new Uint8Array([1, 2, 3]) }],
		};
		const { body } = documentOf(await make('docx', broken));
		expect(body).toContain('En blå flade');
		expect(body).not.toContain('<w:drawing>');
	});
});
