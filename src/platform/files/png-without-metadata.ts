import { crc32 } from 'node:zlib';
import { exifOfOrientation, orientationIn } from './orientation.ts';

const signature = 8;

/** What is needed to see the picture as it is: its rows, its colours, its size on paper, and its frames where it moves. */
const seen = new Set(
	'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB sBIT cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** A PNG without texts, time, place or camera, and with nothing after its end. Undefined for what cannot be taken apart. */
export function pngWithoutMetadata(bytes: Buffer): Buffer | undefined {
	const kept: Buffer[] = [bytes.subarray(0, signature)];
	let orientation = 1;
	let place = 1;
	for (let at = signature; at + 12 <= bytes.length; ) {
		const next = at + 12 + bytes.readUInt32BE(at);
		if (next > bytes.length) return undefined;
		const kind = bytes.toString('latin1', at + 4, at + 8);
		if (kind === 'eXIf') orientation = orientationIn(bytes.subarray(at + 8, next - 4));
		if (kind === 'PLTE' || kind === 'IDAT') place = Math.min(place === 1 ? kept.length : place, kept.length);
		if (seen.has(kind)) kept.push(bytes.subarray(at, next));
		if (kind === 'IEND') return Buffer.concat(orientation === 1 ? kept : turned(kept, place, orientation));
		at = next;
	}
	return undefined;
}

/** Says which way up it is before its first row. */
function turned(kept: readonly Buffer[], place: number, orientation: number): Buffer[] {
	return [...kept.slice(0, place), chunkOf('eXIf', exifOfOrientation(orientation)), ...kept.slice(place)];
}

function chunkOf(kind: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
	const chunk = Buffer.alloc(body.length + 8);
	chunk.writeUInt32BE(data.length, 0);
	body.copy(chunk, 4);
	chunk.writeUInt32BE(crc32(body), 4 + body.length);
	return chunk;
}
