import { hash } from 'node:crypto';
import type { Ask } from './environment.ts';
import { openToAll } from './problem-answer.ts';

/**
 * Answers with data that everybody is shown alike: it may be kept for a second before us, read from any site, and whoever has
 * this very version is told so without getting it again.
 */
export function jsonAnswer(ask: Ask, data: unknown, headers: Readonly<Record<string, string>> = {}): Response {
	const text = `${JSON.stringify(data)}\n`;
	const etag = `"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
	const about = {
		etag,
		'cache-control': 'no-cache',
		'content-language': ask.get('carried').context.language,
		vary: 'accept-encoding',
		...openToAll,
		...headers,
	};
	if (isKnown(ask.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers: about });
	return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', ...about } });
}

/** The cache before us names each packing of a text apart: it is the same text. */
function isKnown(header: string | undefined, etag: string): boolean {
	return (header ?? '')
		.split(',')
		.map((tag) =>
			tag
				.trim()
				.replace(/^W\//, '')
				.replace(/-(br|gzip)"$/, '"'),
		)
		.some((tag) => tag === etag || tag === '*');
}
