import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBoundedPages } from './bounded-pages.ts';
import { acceptedEncoding } from './encoding.ts';
import { isAnonymousRead, isPlainHost, type PageKey, pageKeyOf } from './page-key.ts';
import { howAnswerIsShared, packPage, type StoredPage, sendPage, sizeOfPage, storePage } from './stored-page.ts';

/** What the front stands before, and within which bounds it keeps pages. */
export interface FrontOptions {
	/**
	 * Renders a public page. The request holds the address alone: no cookie, language or other header of the reader
	 * who happened to come first can get into a page that is shared.
	 */
	readonly fetch: (request: Request) => Response | Promise<Response>;
	/** Answers everything else: signed-in people, forms, files. */
	readonly listener: (req: IncomingMessage, res: ServerResponse) => void;
	/** Which paths may be public pages; what they answer decides whether they are kept. */
	readonly isPublicPath: (path: string) => boolean;
	/** Query parameters that the public page of a path knows; an address with any other is answered by the listener. */
	readonly allowedQuery: (path: string) => ReadonlySet<string>;
	readonly https?: boolean;
	readonly ttlMs?: number;
	readonly maxBytes?: number;
	readonly now?: () => number;
}

interface Kept {
	readonly begunAt: number;
	/** Absent: this address answers each reader apart, as seen when it was last tried. */
	readonly page: StoredPage | undefined;
}

/** Stands before the web framework: a public page is rendered at most once a second, however many read it. */
export function createFront(options: FrontOptions): (req: IncomingMessage, res: ServerResponse) => void {
	const { fetch, listener, isPublicPath, allowedQuery, https = false } = options;
	const { ttlMs = 1000, maxBytes = 64 * 1024 * 1024, now = Date.now } = options;
	const pages = createBoundedPages<Kept>(maxBytes, ({ page }) => (page ? sizeOfPage(page) : 0));
	const rendering = new Map<string, Promise<StoredPage | undefined>>();

	function renderOnce(key: PageKey): Promise<StoredPage | undefined> {
		let render = rendering.get(key.text);
		if (!render) {
			render = renderPage(key).finally(() => rendering.delete(key.text));
			rendering.set(key.text, render);
		}
		return render;
	}

	async function renderPage(key: PageKey): Promise<StoredPage | undefined> {
		// Its second begins before it is rendered: what is shown is never older than that.
		const begunAt = now();
		const url = `${https ? 'https' : 'http'}://${key.host}${key.target}`;
		const response = await fetch(new Request(url, { headers: { host: key.host } }));
		const sharing = howAnswerIsShared(response);
		if (sharing === 'never') {
			await response.body?.cancel();
			pages.set(key.text, { begunAt, page: undefined });
			return undefined;
		}
		const page = await storePage(response, pages.get(key.text)?.page);
		if (sharing === 'keep') pages.set(key.text, { begunAt, page });
		return page;
	}

	function send(req: IncomingMessage, res: ServerResponse, page: StoredPage, key: PageKey): void {
		const encoding = acceptedEncoding(req.headers['accept-encoding']);
		let packed = page.packed.get(encoding);
		if (!packed) {
			packed = packPage(page, encoding);
			const kept = pages.get(key.text);
			// The page has grown by this packing: measured anew.
			if (kept?.page === page) pages.set(key.text, kept);
		}
		sendPage(req, res, page, packed);
	}

	return function answer(req, res) {
		const key = isAnonymousRead(req) ? pageKeyOf(req, allowedQuery) : undefined;
		if (!key) return listener(req, res);
		const kept = pages.get(key.text);
		if (kept && now() - kept.begunAt < ttlMs) {
			return kept.page ? send(req, res, kept.page, key) : listener(req, res);
		}
		const path = key.target.split('?', 1)[0] ?? '';
		if (!isPlainHost(key.host) || !isPublicPath(path)) return listener(req, res);
		renderOnce(key).then(
			(page) => (page ? send(req, res, page, key) : listener(req, res)),
			// The framework answers its own faults; what it cannot answer here it shall answer, and log, there.
			() => listener(req, res),
		);
	};
}
