// A process of its own: a hostile picture can at worst end this one, and its memory goes with it.
import sharp from 'sharp';
import { type PictureRefusal, type PictureVariant, pictureLimits } from './limits.ts';

/** What the web process asks: one picture at a time. */
export interface PictureJob {
	readonly bytes: Uint8Array;
}

/** What this process answers, under the number of the job. */
export type PictureAnswer =
	| { readonly ok: true; readonly variants: readonly PictureVariant[] }
	| { readonly ok: false; readonly refusal: PictureRefusal };

// Every way of opening a file is closed first; only three formats, and only from memory, are opened again.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

process.on('message', async (message) => {
	const { job, bytes } = message as PictureJob & { readonly job: number };
	const answer = await reencode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	process.send?.({ job, ...answer });
});
process.on('disconnect', () => process.exit());

async function reencode(bytes: Buffer) {
	try {
		const options = { limitInputPixels: pictureLimits.pixels, failOn: 'truncated', pages: 1 } as const;
		const { width, height, autoOrient } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
		if (width * height > pictureLimits.pixels) return { ok: false, refusal: 'too-many-pixels' } as const;
		const variants: PictureVariant[] = [];
		for (const wanted of widthsFor(autoOrient.width)) {
			// autoOrient turns the picture as its EXIF says; without keepMetadata nothing of the EXIF is written.
			const { data, info } = await sharp(bytes, options)
				.autoOrient()
				.resize({ width: wanted, withoutEnlargement: true })
				.webp({ quality: 80, effort: 3 })
				.toBuffer({ resolveWithObject: true });
			variants.push({ width: info.width, height: info.height, bytes: data });
		}
		return { ok: true, variants } as const;
	} catch {
		return { ok: false, refusal: 'damaged' } as const;
	}
}

/** The wished widths up to the first that the picture does not fill: nothing is enlarged, nothing kept twice. */
function widthsFor(width: number): number[] {
	const smaller = pictureLimits.widths.filter((wanted) => wanted < width);
	return [...smaller, Math.min(width, Math.max(...pictureLimits.widths))].filter(
		(one, i, all) => all.indexOf(one) === i,
	);
}
