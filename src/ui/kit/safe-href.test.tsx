import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Link } from './link.tsx';
import { safeHref } from './safe-href.ts';

test('addresses of the web, mail, telephone and our own pages may stand in a link', () => {
	for (const href of [
		'/forslag/47',
		'#svar',
		'?side=2',
		'svar',
		'https://eksempel.dk/a?b=c:d',
		'mailto:a@b.dk',
		'tel:+4500000000',
		'/a:b',
	]) {
		expect(safeHref(href)).toBe(href);
	}
});

test('addresses that could run script or lead away unseen may not', () => {
	for (const href of [
		'javascript:alert(1)',
		' JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:x',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'blob:x',
		'//eksempel.dk',
		'/\\eksempel.dk',
		'\\\\eksempel.dk',
		'/\t/eksempel.dk',
		'',
	]) {
		expect(safeHref(href), JSON.stringify(href)).toBeUndefined();
	}
});

test('whatever is let through is read by a browser as http, https, mail, telephone or our own origin', () => {
	const nasty = fc.string({ unit: fc.constantFrom(...'javscript:/\\ \t\n\u0000#?.dh@:-') });
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), nasty, fc.webUrl()), (given) => {
			const href = safeHref(given);
			if (href === undefined) return;
			const url = URL.parse(href, 'https://samskab.example/her');
			if (url === null) return;
			expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
			const leaves = url.origin !== 'https://samskab.example' && url.protocol.startsWith('http');
			if (leaves) expect(href).toMatch(/^https?:/i);
		}),
		{ numRuns: 2000 },
	);
});

test('a refused link keeps its words', () => {
	const given = 'javascript:alert(1)';
	expect(String(<Link href={given}>Læs</Link>)).toBe('<span>Læs</span>');
});

test('words and addresses are escaped', () => {
	const html = String(<Link href={'/a"><script>'}>{'<b>'}</Link>);
	expect(html).toContain('&lt;b&gt;');
	expect(html).not.toContain('<script>');
});
