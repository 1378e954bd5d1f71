import { type PictureRefusal, pictureLimits } from './limits.ts';

/** The kinds of file that are told apart by their first bytes, whatever name or type they were sent with. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'tiff' | 'pdf' | 'svg' | 'html' | 'unknown';

/** Tells the kind of a file by its content. */
export function sniffKind(bytes: Uint8Array): FileKind {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
	if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
	if (head.slice(4, 8) === 'ftyp') return kindOfBrands(head.slice(8, 40));
	if (head.startsWith('%PDF-')) return 'pdf';
	const text = head
		.replace(/\0/g, '')
		.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.toLowerCase();
	if (/<svg[\s>:]/.test(text)) return 'svg';
	if (/^\s*<(!doctype|!--|\?xml|html|head|body|script|iframe|title|a|p|div)\b/.test(text)) return 'html';
	return 'unknown';
}

/** Why a file is refused as a picture before anything tries to open it; undefined when it may be opened. */
export function whyPictureIsRefused(bytes: Uint8Array): PictureRefusal | undefined {
	if (bytes.byteLength > pictureLimits.bytes) return 'too-large';
	switch (sniffKind(bytes)) {
		case 'jpeg':
		case 'png':
		case 'webp':
			return undefined;
		case 'heic':
			return 'heic-not-accepted';
		case 'gif':
		case 'avif':
		case 'tiff':
		case 'svg':
			return 'kind-not-accepted';
		default:
			return 'not-a-picture';
	}
}

function kindOfBrands(brands: string): FileKind {
	if (/avi[fs]/.test(brands)) return 'avif';
	return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
}
