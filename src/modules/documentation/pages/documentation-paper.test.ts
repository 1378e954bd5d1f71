import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { linksIn, unpackedPdf } from '../../../../tests/support/read-pdf.ts';
import { createPaperMaker } from '../../../platform/papers/make-paper.ts';
import type { PaperFormat } from '../../../platform/papers/paper.ts';
import { createPdfMaker } from '../../../platform/pdf/make-pdf.ts';
import { documentationTexts } from '../texts.ts';
import { documentationPaper, type PrintedDocumentation, proseParts } from './documentation-paper.ts';

const texts = documentationTexts('da');
const words = { ...texts.page, kind: texts.phase, parts: texts.parts };
const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c4663a' } })
	.webp()
	.toBuffer();

const said: PrintedDocumentation = {
	author: 'Prøveby Kommune',
	date: '27. november 2026',
	parts: {
		name: 'Torvet, som vi lavede det',
		held: 'På torvet i maj.',
		audience: 'Alle.',
		purpose: 'Torvet stod tomt.',
		presentation: 'Vi spurgte ad to veje:\n\n- På nettet.\n- Ved en bod.',
		learning: 'Boden gav flest bidrag.',
		good: 'Se https://proeve.example/torvet.',
		advice: '- Stå der, hvor folk går.',
	},
	note: 'Forløbet er ikke slut.',
	facts: [['Metode', 'Workshop']],
	ways: [['Postkort', '12']],
	remarks: [{ part: 'good', text: 'Der var kaffe.', source: 'En deltager' }],
	pictures: [{ caption: 'Boden', alt: 'En bod med fem mennesker foran.', bytes }],
};

describe('a documentation on paper', () => {
	const { parts, ...paper } = documentationPaper(said, words);

	test('has its name as title and its other seven parts as chapters, in their order', () => {
		expect(paper).toMatchObject({ title: said.parts.name, kind: 'Dokumentation', language: 'da' });
		const chapters = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
		expect(chapters).toEqual([
			'2. Tid og sted',
			'3. Målgruppe',
			'4. Ide, formål og problem',
			'5. Sådan gjorde vi',
			'6. Hvad har vi lært?',
			'7. Hvad var godt?',
			'8. Råd til andre',
			'Billeder',
		]);
	});

	test('tells of pictures and ways in only where there are some', () => {
		const bare = documentationPaper({ ...said, note: undefined, ways: [], pictures: [] }, words).parts;
		expect(bare.some(({ kind }) => kind === 'table' || kind === 'picture' || kind === 'note')).toBe(false);
	});

	test('lets those who took part be heard under the part that they speak of', () => {
		const at = parts.findIndex(({ kind }) => kind === 'quote');
		expect(parts[at]).toEqual({ kind: 'quote', text: 'Der var kaffe.', source: 'En deltager' });
		const before = parts.slice(0, at).findLast(({ kind }) => kind === 'heading');
		expect(before).toMatchObject({ text: '7. Hvad var godt?' });
	});

	test('keeps lists as lists and lets addresses lead on', () => {
		expect(proseParts('A\nB\n\n- c\n- d')).toEqual([
			{ kind: 'text', text: 'A\nB' },
			{ kind: 'list', items: ['c', 'd'] },
		]);
		expect(proseParts('Se https://a.example.')[0]).toMatchObject({
			text: [{ text: 'Se ' }, { text: 'https://a.example', link: 'https://a.example' }, { text: '.' }],
		});
	});
});

describe('its files', () => {
	const pdf = createPdfMaker();
	const papers = createPaperMaker(pdf);
	afterAll(() => {
		pdf.stop();
		papers.stop();
	});
	async function make(format: PaperFormat): Promise<Uint8Array> {
		const made = await papers.make(documentationPaper(said, words), format);
		if (!made.ok) throw new Error(made.refusal);
		return made.bytes;
	}

	test('are a PDF/UA-1 in Danish, with a tag for the title, each chapter, lists, the table and the picture’s words', async () => {
		const file = await make('pdf');
		const text = unpackedPdf(file);
		expect(text).toMatch(/pdfuaid:part>1</);
		expect(text).toMatch(/\/Lang\s*\(da\)/);
		expect(text).toMatch(/\/DisplayDocTitle true/);
		const tags = (name: string) => text.match(new RegExp(`/S\\s*/${name}\\b`, 'g'))?.length ?? 0;
		expect({ h1: tags('H1'), h2: tags('H2'), lists: tags('L'), items: tags('LI') }).toEqual({
			h1: 1,
			h2: 8,
			// What one finds it by is a list too: of terms.
			lists: 3,
			items: 4,
		});
		expect(tags('Table')).toBeGreaterThan(0);
		expect(tags('Figure')).toBe(1);
		expect(text).toMatch(/\/Alt/);
		expect(linksIn(file)).toEqual(['https://proeve.example/torvet']);
	});

	test('and a Word document whose picture is described', async () => {
		const body = strFromU8(unzipSync(await make('docx'))['word/document.xml'] ?? new Uint8Array());
		expect(body).toContain('descr="En bod med fem mennesker foran."');
		expect(body.match(/Heading2/g)).toHaveLength(8);
	});
});
