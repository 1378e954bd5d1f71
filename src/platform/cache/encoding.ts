import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';

/** How the bytes of an answer are packed for the way. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this a packed answer saves no packet on the wire. */
const smallestWorthIt = 1024;
const known = new Map<string, Encoding>();

/** The best packing that a reader's program accepts, by its Accept-Encoding header. */
export function acceptedEncoding(header: string | undefined): Encoding {
	if (!header) return 'identity';
	let encoding = known.get(header);
	if (!encoding) {
		encoding = readHeader(header);
		// Browsers send a handful of texts; whoever sends others without end must not fill the memory.
		if (known.size > 200) known.clear();
		known.set(header, encoding);
	}
	return encoding;
}

/** Says whether packing answers of a type and size is worth its time. */
export function isWorthPacking(contentType: string | null | undefined, size: number): boolean {
	return (
		size > smallestWorthIt &&
		/^(text\/|image\/svg\+xml|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/.test(contentType ?? '')
	);
}

/**
 * Packs bytes for a reader: fast rather than small, as it is done again whenever a page changes. On the spot, as
 * handing a page of usual size (0.1 ms) to another thread costs more than packing it. The least effort is for a page
 * that one reader gets once.
 */
export function compress(bytes: Uint8Array, encoding: Encoding, effort: 'usual' | 'least' = 'usual'): Uint8Array {
	if (encoding === 'gzip') return gzipSync(bytes, { level: effort === 'least' ? 1 : 5 });
	if (encoding === 'identity') return bytes;
	return brotliCompressSync(bytes, {
		params: {
			[zlib.BROTLI_PARAM_QUALITY]: effort === 'least' ? 1 : 4,
			[zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
			[zlib.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
			// A window of the page's size: the usual 4 MB would be allocated and cleared for every page.
			[zlib.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.byteLength + 1)))),
		},
	});
}

function readHeader(header: string): Encoding {
	const accepted = new Map<string, number>();
	for (const part of header.toLowerCase().split(',')) {
		const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
		const quality = parameters.find((text) => text.startsWith('q='));
		accepted.set(name, quality ? Number(quality.slice(2)) : 1);
	}
	const accepts = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0;
	return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}
