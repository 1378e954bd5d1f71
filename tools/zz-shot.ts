import { newPage, openBrowser } from '../tests/support/browser.ts';
import { signInAs } from '../tests/support/sign-in.ts';
// spec: out|width|path|opts
const origin = 'http://localhost:3124';
const browser = await openBrowser();
for (const spec of process.argv.slice(2)) {
	const [out, width, path, opts = ''] = spec.split('|');
	const page = await newPage(browser, { width: Number(width), height: 900, origin, ...(opts.includes('dark') ? { colorScheme: 'dark' } : {}) } as never);
	const who = /as=([a-z-]+)/.exec(opts)?.[1];
	if (who) await signInAs(page, who as never);
	await page.goto(path!);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.screenshot({ path: `/work/w/shots/words-${out}.png`, fullPage: opts.includes('full') });
	console.log(page.url(), await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
	await page.context().close();
}
await browser.close();
