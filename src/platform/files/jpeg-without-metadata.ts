import { exifOfOrientation, orientationIn } from './orientation.ts';

const [start, end, startOfScan] = [0xd8, 0xd9, 0xda];
const exifHead = 'Exif\0\0';

/** One part of a JPEG: a marker with what belongs to it, as it lies in the file. */
interface Segment {
	readonly marker: number;
	/** With its marker and its length. */
	readonly whole: Buffer;
	readonly body: Buffer;
}

/**
 * A JPEG with what is seen and nothing that is told beside it: no place, camera, time, comment or small picture, and nothing after its
 * end, where telephones lay films. Undefined for what cannot be taken apart.
 */
export function jpegWithoutMetadata(bytes: Buffer): Buffer | undefined {
	const segments = segmentsOf(bytes);
	if (!segments?.some(({ marker }) => marker === startOfScan)) return undefined;
	const exif = segments.find(({ marker, body }) => marker === 0xe1 && startsWith(body, exifHead));
	const orientation = exif ? orientationIn(exif.body.subarray(exifHead.length)) : 1;
	const kept = segments.flatMap((segment) => keptOf(segment) ?? []);
	const [frame = [], others] = startsWith(segments[0]?.body, 'JFIF\0') ? [kept.slice(0, 1), kept.slice(1)] : [[], kept];
	return Buffer.concat([
		Buffer.from([0xff, start]),
		...frame,
		...(orientation === 1 ? [] : [exifSegment(orientation)]),
		...others,
		Buffer.from([0xff, end]),
	]);
}

/** What of a segment is needed to see the picture as it is. */
function keptOf({ marker, whole, body }: Segment): Buffer | undefined {
	if (marker === 0xfe) return undefined;
	const isOfProgram = marker >= 0xe0 && marker <= 0xef;
	if (!isOfProgram) return whole;
	if (marker === 0xe0 && startsWith(body, 'JFIF\0') && body.length >= 14) return withoutThumbnail(body);
	// The colours that the numbers stand for; and how they were mixed.
	const isColour =
		(marker === 0xe2 && startsWith(body, 'ICC_PROFILE\0')) || (marker === 0xee && startsWith(body, 'Adobe'));
	return isColour ? whole : undefined;
}

function withoutThumbnail(body: Buffer): Buffer {
	const frame = Buffer.from(body.subarray(0, 14));
	frame.fill(0, 12);
	return segmentOf(0xe0, frame);
}

function exifSegment(orientation: number): Buffer {
	return segmentOf(0xe1, Buffer.concat([Buffer.from(exifHead, 'latin1'), exifOfOrientation(orientation)]));
}

function segmentOf(marker: number, body: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

const startsWith = (body: Buffer | undefined, words: string) => body?.toString('latin1', 0, words.length) === words;

/** The segments of a JPEG up to its end; a scan has its data with it. */
function segmentsOf(bytes: Buffer): Segment[] | undefined {
	const segments: Segment[] = [];
	let at = 2;
	while (at + 1 < bytes.length) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] ?? 0;
		// Between segments there may be any number of 0xff to fill.
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === end) return segments;
		if (at + 4 > bytes.length) return undefined;
		const bodyEnd = at + 2 + bytes.readUInt16BE(at + 2);
		if (bodyEnd < at + 4 || bodyEnd > bytes.length) return undefined;
		const next = marker === startOfScan ? endOfScan(bytes, bodyEnd) : bodyEnd;
		segments.push({ marker, whole: bytes.subarray(at, next), body: bytes.subarray(at + 4, bodyEnd) });
		at = next;
	}
	return segments;
}

/** Where the data of a scan ends: at the next marker that is neither an escaped 0xff nor a place to begin anew. */
function endOfScan(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1];
		if (next === undefined) return at;
		if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
	}
	return bytes.length;
}
