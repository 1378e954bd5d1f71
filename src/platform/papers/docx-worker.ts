// A process of its own: two thousand points as a Word document take seconds, in which nobody else would be answered.

import sharp from 'sharp';
import type { Paper } from './paper.ts';
import { type DocxPicture, writeDocx } from './write-docx.ts';

/** What the web process asks. */
export interface DocxJob {
	readonly paper: Paper;
}

/** What this process answers, under the number of the job. */
export interface DocxAnswer {
	readonly bytes: Uint8Array;
}

process.on('message', async (message) => {
	const { job, paper } = message as DocxJob & { readonly job: number };
	const pictures: (DocxPicture | undefined)[] = [];
	for (const part of paper.parts) if (part.kind === 'picture') pictures.push(await forWord(part.bytes));
	const bytes = await writeDocx(paper, pictures);
	process.send?.({ job, bytes } satisfies DocxAnswer & { readonly job: number });
});
process.on('disconnect', () => process.exit());

/** Word shows neither WebP nor a picture that is broken; that one is told in its words instead. */
async function forWord(bytes: Uint8Array): Promise<DocxPicture | undefined> {
	try {
		const { data, info } = await sharp(bytes, { failOn: 'truncated' })
			.flatten({ background: '#fff' })
			.jpeg({ quality: 85 })
			.toBuffer({ resolveWithObject: true });
		return { type: 'jpg', data, width: info.width, height: info.height };
	} catch {
		return undefined;
	}
}
