import { type Ask, webOf } from './environment.ts';

/** A problem as a program is told of it (RFC 9457). */
export interface ToldProblem {
	/** What kind of problem; the page about the API explains each under this name. */
	readonly kind: string;
	readonly status: number;
	readonly title: string;
	readonly detail: string;
	/** Fields of this kind of problem. */
	readonly more?: Readonly<Record<string, unknown>>;
	readonly headers?: Readonly<Record<string, string>>;
}

/** What other sites' pages may know of an answer. */
export const openToAll = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, link, retry-after',
	'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Answers with a problem, for a program to read and for whoever wrote it. */
export function problemAnswer(ask: Ask, { kind, status, title, detail, more, headers }: ToldProblem): Response {
	const type = new URL(`/api#${kind}`, webOf(ask).publicUrl).href;
	return new Response(`${JSON.stringify({ type, title, status, detail, ...more })}\n`, {
		status,
		headers: {
			'content-type': 'application/problem+json; charset=utf-8',
			'content-language': ask.get('carried').context.language,
			'cache-control': status === 404 ? 'no-cache' : 'no-store',
			...openToAll,
			...headers,
		},
	});
}
