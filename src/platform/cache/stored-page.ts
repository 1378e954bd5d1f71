import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress, type Encoding, isWorthPacking } from './encoding.ts';

/** One packing of a page, ready to be sent. */
export interface Packed {
	readonly etag: string;
	readonly bytes: Uint8Array;
	/** Flat name-value lists: Node writes these without a detour over its header table. */
	readonly full: readonly string[];
	readonly unchanged: readonly string[];
}

/** A page as the framework answered it, with its packings made when first asked for. */
export interface StoredPage {
	readonly status: number;
	readonly headers: readonly (readonly [string, string])[];
	readonly contentType: string;
	readonly bytes: Uint8Array;
	readonly hash: string;
	readonly packed: Map<Encoding, Packed>;
}

/** May the answer be kept a second, only be given to those who wait for it now, or not be shared at all? */
export function howAnswerIsShared(response: Response): 'keep' | 'once' | 'never' {
	const { status, headers } = response;
	if (headers.has('set-cookie')) return 'never';
	// A fault is told to all who wait, so that a page that fails is not also rendered once for each of them.
	if (status >= 500) return 'once';
	if (/no-store|private/i.test(headers.get('cache-control') ?? '')) return 'never';
	if (!variesOnlyAsWeKnow(headers.get('vary'))) return 'never';
	if (headers.has('content-encoding') || headers.has('www-authenticate')) return 'never';
	if (![200, 301, 308, 404].includes(status)) return 'never';
	const type = headers.get('content-type') ?? '';
	if (status === 301 || status === 308) return 'keep';
	return /^(text\/(html|css|calendar|plain)|application\/(json|xml|atom\+xml|feed\+json|[\w.-]+\+json))\b/.test(type)
		? 'keep'
		: 'never';
}

/** Reads an answer whole; packings of the page before are taken over when its bytes are the same. */
export async function storePage(response: Response, before: StoredPage | undefined): Promise<StoredPage> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	const skipped = /^(content-length|etag|vary|connection|keep-alive|transfer-encoding|date)$/;
	const headers = [...response.headers].filter(([name]) => !skipped.test(name));
	if (!response.headers.has('cache-control')) headers.push(['cache-control', 'no-cache']);
	const page: StoredPage = {
		status: response.status,
		headers,
		contentType: response.headers.get('content-type') ?? '',
		bytes,
		hash: hash('sha256', bytes, 'base64url').slice(0, 22),
		packed: new Map(),
	};
	if (before && before.hash === page.hash && before.contentType === page.contentType) {
		for (const [encoding, packed] of before.packed) page.packed.set(encoding, layOut(page, encoding, packed.bytes));
	}
	return page;
}

/** How much memory a page takes, with the packings made so far. */
export function sizeOfPage(page: StoredPage): number {
	const headers = page.headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
	let size = page.bytes.byteLength + headers + 1000;
	for (const packed of page.packed.values()) {
		size += headers * 2 + (packed.bytes === page.bytes ? 0 : packed.bytes.byteLength);
	}
	return size;
}

/** Packs a page for a reader, once for as long as its bytes stay the same. */
export function packPage(page: StoredPage, encoding: Encoding): Packed {
	const worth = isWorthPacking(page.contentType, page.bytes.byteLength);
	const packed = layOut(page, encoding, worth ? compress(page.bytes, encoding) : page.bytes);
	page.packed.set(encoding, packed);
	return packed;
}

/** Sends a packed page, or only that it is unchanged. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: StoredPage, packed: Packed): void {
	const known = req.headers['if-none-match'];
	if (known !== undefined && page.status === 200 && isKnown(known, packed.etag)) {
		res.writeHead(304, packed.unchanged as string[]);
		res.end();
		return;
	}
	res.writeHead(page.status, packed.full as string[]);
	if (req.method === 'HEAD') res.end();
	else res.end(packed.bytes);
}

function layOut(page: StoredPage, encoding: Encoding, bytes: Uint8Array): Packed {
	const isPacked = bytes !== page.bytes;
	// A strong tag names bytes, so each packing has its own.
	const etag = `"${page.hash}${isPacked ? `-${encoding}` : ''}"`;
	const about = ['etag', etag, 'vary', 'Accept-Encoding, Cookie'];
	const full = page.headers.flat();
	const unchanged = page.headers.filter(([name]) => !name.startsWith('content-') || name.includes('policy')).flat();
	const length = ['content-length', String(bytes.byteLength)];
	return {
		etag,
		bytes,
		full: [...full, ...about, ...length, ...(isPacked ? ['content-encoding', encoding] : [])],
		unchanged: [...unchanged, ...about],
	};
}

function isKnown(header: string, etag: string): boolean {
	return header === etag || header.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
}

function variesOnlyAsWeKnow(vary: string | null): boolean {
	const names = (vary ?? '').toLowerCase().split(',');
	return names.every((name) => ['', 'accept-encoding', 'cookie'].includes(name.trim()));
}
