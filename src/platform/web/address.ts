import { withoutLanguage } from '../../ui/language.ts';
import { type Ask, webOf } from './environment.ts';

/** Adds the key of a notice to an address. */
export function withNotice(path: string, notice: string): string {
	const [stem, fragment] = path.split('#');
	return `${stem}${stem?.includes('?') ? '&' : '?'}besked=${encodeURIComponent(notice)}${fragment ? `#${fragment}` : ''}`;
}

/** The path of our own page that the form stood on; never another site's. */
export function cameFrom(ask: Ask): string {
	const referer = ask.req.header('referer');
	try {
		const url = new URL(referer ?? '');
		if (url.origin === new URL(webOf(ask).publicUrl).origin) return withoutLanguage(url.pathname) + url.search;
	} catch {
		// No referer, or one that is no address: the front page is a good place to land.
	}
	return '/';
}

/** The request's own path and query, without the language prefix. */
export function pathOf(ask: Ask): string {
	const url = new URL(ask.req.url);
	return withoutLanguage(url.pathname) + url.search;
}

/** The query as single values; the first of a repeated name counts. */
export function queryOf(ask: Ask): Record<string, string> {
	const query: Record<string, string> = {};
	for (const [name, value] of new URL(ask.req.url).searchParams) query[name] ??= value;
	return query;
}
