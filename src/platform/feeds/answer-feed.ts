import { createHash } from 'node:crypto';
import type { Ask } from '../web/environment.ts';

/** A feed as it goes out: what it is, and its text. */
export interface Feed {
	readonly type: string;
	readonly text: string;
	/** Offered as a file of this name when it is opened in a browser. */
	readonly fileName?: string | undefined;
	/** False for what only some may see: it is then kept by nobody between. */
	readonly shared: boolean;
}

/** Answers a feed; who has this very text already is told so without getting it again. */
export function answerFeed(ask: Ask, feed: Feed): Response {
	const etag = `"${createHash('sha256').update(feed.text).digest('base64url').slice(0, 22)}"`;
	const headers: Record<string, string> = {
		etag,
		'cache-control': feed.shared ? 'no-cache' : 'private, no-store',
		'content-type': feed.type,
		...(feed.fileName && { 'content-disposition': `attachment; filename="${feed.fileName}"` }),
	};
	const known = ask.req.header('if-none-match')?.split(',') ?? [];
	if (known.some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, ''))))
		return new Response(null, { status: 304, headers });
	return new Response(feed.text, { headers });
}
