import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings, newPage, noSidewaysScroll, openBrowser } from '../support/browser.ts';
import { htmlProblems } from '../support/html-valid.ts';
import { signInAs } from '../support/sign-in.ts';

// Every kind of page that can be reached from the front page by links, as everybody who may see it: valid HTML, nothing for
// axe to find and no sideways scroll at 320 and 1280 px. A new page is in this test as soon as something links to it.

const origin = inject('siteOrigin');
const narrow = 320;
const wide = 1280;

/** A crawl is bounded: one page of each kind, and this many kinds at most. */
const mostKinds = 60;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** What kind of page an address is: numbers, ids and names of things are left out. */
function kindOf(path: string): string {
	const [stem = '', query = ''] = path.split('?');
	const named = stem
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
		.replace(/\/[A-Za-z0-9_-]{43}(?=\/|$)/g, '/:secret')
		.replace(/\/\d+/g, '/:n')
		.replace(/(\/forloeb\/)(?!ny(?:\/|$))[^/]+/g, '$1:slug')
		.replace(/(\/tema\/)[^/]+/g, '$1:theme');
	const names = [...new URLSearchParams(query).keys()].filter((name) => name !== 'efter' && name !== 'til').sort();
	return names.length > 0 ? `${named}?${names.join('&')}` : named;
}

/** Leaves out what is not a page, and what would sign the crawler out. */
function isPage(href: string): boolean {
	return (
		href.startsWith(origin) &&
		!/\/(static|filer|log-ud|demo\/mitid)(\/|$)|\.(txt|json|csv|xml|ics|svg)$|\/blade$/.test(new URL(href).pathname)
	);
}

async function walk(page: Page, start: string): Promise<string[]> {
	const found = new Map<string, string>();
	const waiting = [start];
	const faults: string[] = [];
	while (waiting.length > 0 && found.size < mostKinds) {
		const path = waiting.shift() as string;
		const kind = kindOf(path);
		if (found.has(kind)) continue;
		found.set(kind, path);
		faults.push(...(await faultsOf(page, path)));
		const hrefs = await page.evaluate(() =>
			[...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
		);
		for (const href of hrefs) {
			if (!isPage(href)) continue;
			const url = new URL(href);
			const next = url.pathname + url.search;
			if (!found.has(kindOf(next))) waiting.push(next);
		}
	}
	console.log(`${found.size} kinds of page`);
	return faults;
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
	const faults: string[] = [];
	const say = (what: string) => faults.push(`${path}: ${what}`);
	await page.setViewportSize({ width: wide, height: 900 });
	const response = await page.goto(origin + path);
	if (!response?.ok()) say(`answered ${response?.status()}`);
	for (const problem of await htmlProblems((await response?.text()) ?? '')) say(problem);
	for (const finding of await axeFindings(page)) say(`axe at ${wide}: ${finding}`);
	await page.setViewportSize({ width: narrow, height: 640 });
	for (const finding of await axeFindings(page)) say(`axe at ${narrow}: ${finding}`);
	await noSidewaysScroll(page).catch((error: Error) => say(error.message));
	return faults;
}

test('every page that a visitor can reach, in Danish', async () => {
	const page = await newPage(browser, { width: wide, origin });
	expect(await walk(page, '/')).toEqual([]);
});

test('every page that a visitor can reach, in English and in the dark', async () => {
	const page = await newPage(browser, { width: wide, origin, language: 'en', colorScheme: 'dark' });
	expect(await walk(page, '/en')).toEqual([]);
});

test('every page that a signed-in citizen can reach', async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'citizen');
	expect(await walk(page, '/mit')).toEqual([]);
});

test('every page that a case officer can reach', async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'case-officer');
	expect(await walk(page, '/styr')).toEqual([]);
});

test('every page that an administrator can reach', async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'administrator');
	expect(await walk(page, '/styr/brugere')).toEqual([]);
});
