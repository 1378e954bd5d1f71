import {
	AlignmentType,
	Bookmark,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	ImageRun,
	InternalHyperlink,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Line, Paper, PaperPart, Run } from './paper.ts';

/** A picture as Word can hold it, and its size in pixels. */
export interface DocxPicture {
	readonly type: 'png' | 'jpg';
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

const levels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3,
	4: HeadingLevel.HEADING_4,
};
/** The width of the text on an A4 page, in pixels of 96 to the inch. */
const textWidth = 605;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Writes a paper as a Word document that a screen reader can walk: real headings, lists, table heads, words for pictures. */
export async function writeDocx(paper: Paper, pictures: readonly (DocxPicture | undefined)[]): Promise<Uint8Array> {
	const names = new Set(paper.parts.flatMap((part) => ('name' in part && part.name !== undefined ? [part.name] : [])));
	let picture = 0;
	const children = [
		new Paragraph({
			children: [new TextRun({ text: [paper.kind, paper.author, paper.date].filter(Boolean).join(' · ') })],
		}),
		new Paragraph({ heading: levels[1], children: [new TextRun(paper.title)] }),
		...paper.parts.flatMap((part) => partOf(part, names, part.kind === 'picture' ? pictures[picture++] : undefined)),
	];
	const document = new Document({
		title: paper.title,
		creator: paper.author,
		styles: {
			default: {
				document: {
					run: { font: 'Calibri', size: 22, language: { value: paper.language === 'da' ? 'da-DK' : 'en-GB' } },
				},
			},
		},
		numbering: {
			config: [
				{
					reference: 'steps',
					levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
				},
			],
		},
		sections: [
			{
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								children: [
									new TextRun(`${paper.author} · ${paper.title} · `),
									new TextRun({ children: [PageNumber.CURRENT] }),
								],
							}),
						],
					}),
				},
				children,
			},
		],
	});
	return Packer.toBuffer(document);
}

type Names = ReadonlySet<string>;

function partOf(part: PaperPart, names: Names, picture: DocxPicture | undefined): (Paragraph | Table)[] {
	switch (part.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: levels[part.level],
					keepNext: true,
					children: named(part.name, [new TextRun(part.text)]),
				}),
			];
		case 'text':
			return [paragraph(named(part.name, runsOf(part.text, names)))];
		case 'note':
			return [
				new Paragraph({
					children: runsOf(part.text, names),
					spacing: { after: 160 },
					shading: { type: ShadingType.CLEAR, fill: 'F3F4F6', color: 'auto' },
					border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '1D4ED8' } },
				}),
			];
		case 'list':
			return part.items.map(
				(item) =>
					new Paragraph({
						children: runsOf(item, names),
						...(part.ordered ? { numbering: { reference: 'steps', level: 0 } } : { bullet: { level: 0 } }),
					}),
			);
		case 'facts':
			return part.rows.map(([term, text]) =>
				paragraph([new TextRun({ text: `${term}: `, bold: true }), ...runsOf(text, names)]),
			);
		case 'quote':
			return [
				new Paragraph({
					children: textRuns(part.text, { italics: true }),
					indent: { left: 360 },
					spacing: { after: part.source === '' ? 160 : 40 },
				}),
				...(part.source === ''
					? []
					: [new Paragraph({ children: textRuns(part.source, {}), indent: { left: 360 }, spacing: { after: 160 } })]),
			];
		case 'table':
			return [
				new Paragraph({ children: [new TextRun({ text: part.caption, bold: true })], keepNext: true }),
				table(part, names),
				new Paragraph({}),
			];
		case 'picture':
			return pictureOf(part, picture);
	}
}

function table(part: Extract<PaperPart, { kind: 'table' }>, names: Names): Table {
	const isFigure = new Set(part.figures);
	const cell = (children: readonly ParagraphChild[], at: number) =>
		new TableCell({
			borders: { top: none, left: none, right: none, bottom: thin },
			children: [
				new Paragraph({ children: [...children], ...(isFigure.has(at) && { alignment: AlignmentType.RIGHT }) }),
			],
		});
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({
				tableHeader: true,
				children: part.head.map((text, at) => cell([new TextRun({ text, bold: true })], at)),
			}),
			...part.rows.map(
				(row) => new TableRow({ cantSplit: true, children: row.map((line, at) => cell(runsOf(line, names), at)) }),
			),
		],
	});
}

function pictureOf(part: Extract<PaperPart, { kind: 'picture' }>, picture: DocxPicture | undefined): Paragraph[] {
	if (!picture) return [paragraph([new TextRun({ text: part.alt, italics: true })])];
	const width = Math.min(textWidth, picture.width);
	return [
		new Paragraph({
			keepNext: part.caption !== '',
			children: [
				new ImageRun({
					type: picture.type,
					data: picture.data,
					transformation: { width, height: Math.round((picture.height * width) / picture.width) },
					altText: { name: part.alt, title: part.alt, description: part.alt },
				}),
			],
		}),
		...(part.caption === '' ? [] : [paragraph([new TextRun({ text: part.caption, italics: true })])]),
	];
}

function paragraph(children: readonly ParagraphChild[]): Paragraph {
	return new Paragraph({ children: [...children], spacing: { after: 160 } });
}

function named(name: string | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
	return name === undefined ? [...children] : [new Bookmark({ id: name, children: [...children] })];
}

function runsOf(line: Line, names: Names): ParagraphChild[] {
	return typeof line === 'string' ? textRuns(line, {}) : line.flatMap((run) => runOf(run, names));
}

const looks = {
	strong: { bold: true },
	inserted: { bold: true, underline: {}, color: '0B5D2A' },
	deleted: { strike: true, color: '8A1C1C' },
} as const;

function runOf({ text, mark, link }: Run, names: Names): ParagraphChild[] {
	const look = mark ? looks[mark] : {};
	if (link === undefined) return textRuns(text, look);
	if (!link.startsWith('#'))
		return [new ExternalHyperlink({ link, children: textRuns(text, { ...look, style: 'Hyperlink' }) })];
	const name = link.slice(1);
	if (!names.has(name)) return textRuns(text, look);
	return [new InternalHyperlink({ anchor: name, children: textRuns(text, { ...look, style: 'Hyperlink' }) })];
}

/** Each line of a text after the first begins with a break. */
function textRuns(text: string, look: object): TextRun[] {
	return text.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
}
