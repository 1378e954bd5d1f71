import { newPage, openBrowser } from '../tests/support/browser.ts';
const origin = 'http://localhost:3124';
const browser = await openBrowser();
const page = await newPage(browser, { width: 320, height: 900, origin } as never);
const seen = new Set<string>(); const waiting = process.argv.slice(2).length ? process.argv.slice(2) : ['/ar'];
const kind = (p: string) => p.replace(/\?.*/, '').replace(/\/\d+/g, '/:n').replace(/forloeb\/[^/]+/, 'forloeb/:s').replace(/tema\/[^/]+/, 'tema/:t');
while (waiting.length) {
	const path = waiting.shift()!; if (seen.has(kind(path))) continue; seen.add(kind(path));
	const r = await page.goto(path);
	const side = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	const bad = await page.evaluate(() => {
		const out: string[] = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const known = /Samskab|MitID|WCAG|JPEG|PNG|WebP|CPR|AA|Atom|iCal|Datatilsynet|Digitaliseringsstyrelsen|https?:\S+|[\w.]+@[\w.]+|\b[A-Z]{4}-[A-Z]{4}-[A-Z]{4}\b|\u2068[^\u2069]*\u2069|HEIC/g;
		while (walk.nextNode()) {
			const node = walk.currentNode; const at = node.parentElement!;
			if (at.closest('script,style,code,svg')) continue;
			if (at.closest('[lang]')!.getAttribute('lang') !== 'ar') continue;
			const text = (node.textContent ?? '').replace(known, '');
			if (/\p{Script=Latin}{2,}/u.test(text)) out.push(`${at.tagName}.${at.className}: ${text.trim().slice(0, 90)}`);
		}
		return out;
	});
	console.log(path, r?.status(), page.url().endsWith(path) ? '' : page.url(), side ? `SIDEWAYS ${side}` : '', bad.length ? `\n   ${bad.slice(0, 14).join('\n   ')}` : 'ok');
	for (const href of await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')!)))
		if (/^\/ar(\/|$)/.test(href) && !/filer/.test(href)) waiting.push(href.replace(/#.*/, ''));
}
await browser.close();
