import { exifOfOrientation, orientationIn } from './orientation.ts';

/** What is needed to see the picture as it is. */
const seen = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

const [hasExif, hasXmp] = [0x08, 0x04];

/** A WebP without place, camera, time or texts, and with nothing after its end. Undefined for what cannot be taken apart. */
export function webpWithoutMetadata(bytes: Buffer): Buffer | undefined {
	const end = bytes.length < 12 ? 0 : 8 + bytes.readUInt32LE(4);
	if (end < 12 || end > bytes.length) return undefined;
	const kept: Buffer[] = [];
	let orientation = 1;
	for (let at = 12; at < end; ) {
		if (at + 8 > end) return undefined;
		const size = bytes.readUInt32LE(at + 4);
		if (at + 8 + size > end) return undefined;
		const kind = bytes.toString('latin1', at, at + 4);
		const body = bytes.subarray(at + 8, at + 8 + size);
		if (kind === 'EXIF') orientation = orientationIn(withoutHead(body));
		if (seen.has(kind)) kept.push(chunkOf(kind, body));
		at += 8 + size + (size % 2);
	}
	if (kept.length === 0) return undefined;
	// Only an extended file says that it has EXIF; that which had some is one.
	const isTurned = orientation !== 1 && kept[0]?.toString('latin1', 0, 4) === 'VP8X';
	const head = kept[0];
	if (head?.toString('latin1', 0, 4) === 'VP8X' && head.length > 8)
		head[8] = ((head[8] ?? 0) & ~(hasExif | hasXmp)) | (isTurned ? hasExif : 0);
	const body = Buffer.concat([...kept, ...(isTurned ? [chunkOf('EXIF', exifOfOrientation(orientation))] : [])]);
	const riff = Buffer.alloc(12);
	riff.write('RIFF', 0, 'latin1');
	riff.writeUInt32LE(4 + body.length, 4);
	riff.write('WEBP', 8, 'latin1');
	return Buffer.concat([riff, body]);
}

/** Some programs lay the head of a JPEG's EXIF before it. */
function withoutHead(exif: Buffer): Buffer {
	return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

/** A chunk of its own, so that it can be changed; filled up to an even length. */
function chunkOf(kind: string, body: Buffer): Buffer {
	const chunk = Buffer.alloc(8 + body.length + (body.length % 2));
	chunk.write(kind, 0, 'latin1');
	chunk.writeUInt32LE(body.length, 4);
	body.copy(chunk, 8);
	return chunk;
}
