import { addAnnex } from '../../src/modules/consultations/acts/add-annex.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { dateInCopenhagen } from '../../src/platform/clock.ts';
import { stageDocument } from '../../src/platform/files/documents.ts';
import { createPaperMaker } from '../../src/platform/papers/make-paper.ts';
import { createPdfMaker } from '../../src/platform/pdf/make-pdf.ts';
import { fullDate } from '../../src/ui/format.ts';
import type { World } from './world.ts';

/** A document of the demonstration and the consultation that it is laid beside. */
export interface DocumentToLay {
	readonly slug: string;
	readonly title: string;
	readonly document: readonly string[] | { readonly svg: string };
	readonly reason: string;
}

/** Makes a document as a tagged PDF, as somebody would write it elsewhere. */
export async function writeDocument(
	at: Date,
	{
		title,
		document,
		author,
	}: { readonly title: string; readonly document: readonly string[]; readonly author: string },
): Promise<Uint8Array<ArrayBuffer>> {
	const pdf = createPdfMaker();
	const papers = createPaperMaker(pdf);
	try {
		const made = await papers.make(
			{
				...{ language: 'da', title, kind: 'Bilag', author },
				date: fullDate('da', at),
				parts: document.map((text) => ({ kind: 'text', text })),
			},
			'pdf',
		);
		if (!made.ok) throw new Error(`The document ${title} could not be made: ${made.refusal}`);
		return new Uint8Array(made.bytes);
	} finally {
		papers.stop();
		pdf.stop();
	}
}

/** Makes a document, or draws a drawing, and lays it beside a consultation as if an employee had uploaded it; answers its file. */
export async function layDocument(
	world: World,
	at: Date,
	staff: Actor,
	{ slug, title, document, reason }: DocumentToLay,
): Promise<string> {
	const bytes =
		'svg' in document
			? await drawPicture(document.svg)
			: await writeDocument(at, { title, document, author: 'Lindholm Kommune' });
	const hand = `form:demonstration-${slug}-${dateInCopenhagen(at)}`;
	const staged = await stageDocument({ ...world.context(at, staff), hand }, new Blob([bytes]));
	if (!staged.ok) throw new Error(`The document ${title} could not be laid ready: ${staged.refusal}`);
	await world.act(at, staff, addAnnex, { slug, title, file: staged.id, reason }, hand);
	return staged.id;
}

async function drawPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	// Loaded here: the program itself opens no pictures.
	const { default: sharp } = await import('sharp');
	return new Uint8Array(
		await sharp(Buffer.from(svg), { density: 96 }).png({ palette: true, compressionLevel: 9 }).toBuffer(),
	);
}
