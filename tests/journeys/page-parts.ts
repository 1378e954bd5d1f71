/** What differs from reader to reader though nobody sees it: keys of forms and the numbers that tell things apart. */
const unseen = /(?<=value=")[A-Za-z0-9._~-]{20,}(?=")|[0-9a-f]{8}-[0-9a-f-]{27}/g;

/**
 * The content of a page as it was sent, and the pieces of the frame around it: menus, trail and banner. A page with no new part looks like pages that
 * were looked at.
 */
export function partsOf(html: string): string[] {
	const seen = html.replace(unseen, '-');
	const [before = '', rest = ''] = seen.split(/(?=<main[ >])/, 2);
	const [content = '', after = ''] = rest.split('</main>', 2);
	const frame = before.slice(before.indexOf('<body')).replace(/ href="[^"]*"/g, '');
	return [content, ...frame.split(/(?=<(?:nav|header)[ >])|(?<=<\/(?:nav|header)>)/), after];
}

/** Where the links of a page lead, in their order. */
export function hrefsOf(html: string, address: string): string[] {
	return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(
		([, href = '']) => new URL(href.replaceAll('&amp;', '&'), address).href,
	);
}
