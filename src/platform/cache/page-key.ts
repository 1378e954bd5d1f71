import type { IncomingMessage } from 'node:http';

/** What a public page is kept under, and the address it is rendered at: the same, so that nothing unkeyed is seen. */
export interface PageKey {
	readonly host: string;
	/** Path and sorted query. */
	readonly target: string;
	readonly text: string;
}

const longestTarget = 1000;

/** Says whether a request comes from nobody in particular: reading, without our cookies or other credentials. */
export function isAnonymousRead(req: IncomingMessage): boolean {
	if (req.method !== 'GET' && req.method !== 'HEAD') return false;
	const { cookie, authorization, range, 'transfer-encoding': chunked, 'content-length': length } = req.headers;
	return (
		// Every cookie of ours bears this name in it, so that a new one cannot be forgotten here.
		!cookie?.includes('samskab') &&
		authorization === undefined &&
		range === undefined &&
		chunked === undefined &&
		(length === undefined || length === '0')
	);
}

/** The key of a request; undefined when its address is not one that may be kept. */
export function pageKeyOf(
	req: IncomingMessage,
	allowedQuery: (path: string) => ReadonlySet<string>,
): PageKey | undefined {
	const { host } = req.headers;
	const url = req.url ?? '';
	if (!host || !url.startsWith('/') || url.startsWith('//') || url.length > longestTarget) return undefined;
	const mark = url.indexOf('?');
	const target = mark < 0 ? url : sortedTarget(url, mark, allowedQuery(url.slice(0, mark)));
	return target === undefined ? undefined : { host, target, text: `${host} ${target}` };
}

/** Says whether a host header is one that an address can be made of. */
export function isPlainHost(host: string): boolean {
	return /^([a-z0-9_](\.?[a-z0-9_-])*|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host);
}

/** An unknown or doubled parameter makes the whole address one that is not kept: it might mean something. */
function sortedTarget(url: string, mark: number, allowedQuery: ReadonlySet<string>): string | undefined {
	const query = url.slice(mark + 1);
	if (query === '') return url.slice(0, mark);
	const parts = query.split('&');
	const names = parts.map((part) => part.split('=', 1)[0] ?? '');
	if (names.some((name) => !allowedQuery.has(name)) || new Set(names).size !== names.length) return undefined;
	return `${url.slice(0, mark)}?${parts.toSorted().join('&')}`;
}
