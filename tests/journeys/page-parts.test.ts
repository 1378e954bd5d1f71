import { expect, test } from 'vitest';
import { hrefsOf, partsOf } from './page-parts.ts';

const page = (main: string, top = 'Log ind', token = 'abcdefghijklmnopqrstuvwxyz') =>
	`<!doctype html><html><head><title>${main}</title></head><body><a href="/${main}">${top}</a><main id="indhold"><h1>${main}</h1><input type="hidden" value="${token}"></main><footer>Kontakt</footer></body></html>`;

test('a page has new parts where its words or its frame are new, not where a key of a form is', () => {
	expect(partsOf(page('Forslag', 'Log ind', 'zyxwvutsrqponmlkjihgfedcba'))).toEqual(partsOf(page('Forslag')));
	const [content, frame, after] = partsOf(page('Forslag'));
	expect(partsOf(page('Forslag', 'Ida Sand'))).toEqual([content, expect.not.stringContaining('Log ind'), after]);
	expect(partsOf(page('Kommentar'))).toEqual([expect.stringContaining('Kommentar'), frame, after]);
});

test('links are told as a browser follows them', () => {
	const html =
		'<link href="/static/x.css"><a class="a" href="/soeg?a=1&amp;b=2">x</a><svg><a href="../kort">y</a></svg>';
	expect(hrefsOf(html, 'http://localhost:1/forloeb/a/tal')).toEqual([
		'http://localhost:1/soeg?a=1&b=2',
		'http://localhost:1/forloeb/kort',
	]);
});
