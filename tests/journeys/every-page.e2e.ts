import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { axeFindings, axeFindingsAgain, newPage, noSidewaysScroll, openBrowser } from '../support/browser.ts';
import { htmlProblems } from '../support/html-valid.ts';
import { signInAs } from '../support/sign-in.ts';
import { hrefsOf, partsOf } from './page-parts.ts';
import { pageShape } from './page-shape.ts';

// Every kind of page that can be reached from the front page by links, as everybody who may see it: valid HTML, nothing for
// axe to find and no sideways scroll at 320 and 1280 px. A new page is in this test as soon as something links to it.

const origin = inject('siteOrigin');
const narrow = 320;
const wide = 1280;

/** Twice as many as the program has addresses, for those that are several pages by what is asked: a crawl that comes so far goes in circles, and fails. */
const mostKinds = 2 * new Set(routes.map((route) => (route.kind === 'page' ? route.read.path : route.path))).size;

/** Six walks at once share two cores. */
const patience = 480_000;

// A page that is built of nothing but what axe has seen in the same colours would take most of the time and tell nothing new.
// Nor need the same words be shown again in the same frame: a public page is one page to everybody who is no part of it.
const shown = { light: new Set<string>(), dark: new Set<string>() };
const seenByAxe = { built: new Set<string>(), light: new Set<string>(), dark: new Set<string>() };

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Staff have more to do in a process that has begun than in a draft, so that its pages are kinds of their own. */
const busiest = 'hjaelp-der-holder';

/** What kind of page an address is: numbers, ids and names of things are left out. */
function kindOf(path: string): string {
	const [stem = '', query = ''] = path.split('?');
	const named = stem
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
		.replace(/\/[A-Za-z0-9_-]{43}(?=\/|$)/g, '/:secret')
		.replace(/\/\d+/g, '/:n')
		.replace(/(\/styr\/forloeb\/)(?!ny(?:\/|$)|:)[^/]+/g, (whole, stem) =>
			whole.endsWith(`/${busiest}`) ? `${stem}:busiest` : `${stem}:slug`,
		)
		.replace(/(\/forloeb\/)(?!ny(?:\/|$)|:)[^/]+/g, '$1:slug')
		.replace(/(\/(?:hoering|hoeringer|evaluering|evalueringer|sortering|plan|planer)\/)(?!ny(?:\/|$))[^/]+/g, '$1:slug')
		.replace(/(^.*\/dokumentation\/)(?!version)[^/]+/g, '$1:slug')
		.replace(/(\/foreninger\/)(?!ny(?:\/|$))[^/]+/g, '$1:slug')
		.replace(/(\/omraade\/)[^/]+/g, '$1:key')
		.replace(/(\/styr\/omraader\/)(?!ny(?:\/|$))[^/]+/g, '$1:key')
		.replace(/(\/maal\/)[^/]+/g, '$1:round')
		.replace(/(\/modeller\/)[^/]+/g, '$1:name')
		.replace(/(\/tema\/)[^/]+/g, '$1:theme');
	const names = [...new URLSearchParams(query).keys()].filter((name) => name !== 'efter' && name !== 'til').sort();
	return names.length > 0 ? `${named}?${names.join('&')}` : named;
}

/** Leaves out what is not a page, and what would sign the crawler out. */
function isPage(href: string): boolean {
	return (
		href.startsWith(origin) &&
		!/\/(static|filer|hoeringsbilag|log-ud|demo\/mitid)(\/|$)|\.(txt|json|csv|xml|ics|atom|svg|pdf|docx|xlsx)$|\/blade$|\/post\/\d+\/[^/]+$/.test(
			new URL(href).pathname,
		)
	);
}

type Walk = { readonly from: string; readonly colours?: 'light' | 'dark'; readonly stays?: (path: string) => boolean };

/** Goes to one page of each kind that links lead to, and tells all their faults. */
async function walk(page: Page, { from, colours = 'light', stays = () => true }: Walk): Promise<string[]> {
	const found = new Set<string>();
	const waiting = [from];
	const faults: string[] = [];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const kind = kindOf(path);
		if (found.has(kind)) continue;
		found.add(kind);
		if (found.size > mostKinds) throw new Error(`The crawl goes in circles: ${[...found].slice(-5).join(', ')}`);
		const { faults: ofPage, hrefs } = await lookAt(page, path, colours);
		faults.push(...ofPage);
		// What a mail leads to is for its reader alone.
		if (kind.endsWith('/demo/post/:id')) continue;
		for (const href of hrefs) {
			if (!isPage(href)) continue;
			const url = new URL(href);
			const next = url.pathname + url.search;
			if (stays(url.pathname) && !found.has(kindOf(next))) waiting.push(next);
		}
	}
	return faults;
}

/** The faults of a page, and where it leads. */
async function lookAt(
	page: Page,
	path: string,
	colours: 'light' | 'dark',
): Promise<{ faults: string[]; hrefs: string[] }> {
	const faults: string[] = [];
	const say = (what: string) => faults.push(`${path}: ${what}`);
	const response = await page.request.get(origin + path);
	const html = await response.text();
	if (!response.ok()) say(`answered ${response.status()}`);
	if (html.split(/<h1[ >]/).length !== 2) say('has not one heading of the first level');
	for (const problem of await htmlProblems(html)) say(problem);
	if (isNewTo(shown[colours], partsOf(html))) for (const fault of await seenFaultsOf(page, path, colours)) say(fault);
	return { faults, hrefs: hrefsOf(html, response.url()) };
}

/** What can only be seen where the page is shown. */
async function seenFaultsOf(page: Page, path: string, colours: 'light' | 'dark'): Promise<string[]> {
	const faults: string[] = [];
	await page.setViewportSize({ width: wide, height: 900 });
	await page.goto(origin + path);
	const shape = await page.evaluate(pageShape);
	// To all rules but that of the colours a page is the same in the dark and in the light, and in both languages.
	const isBuiltAnew = isNewTo(seenByAxe.built, shape);
	const isColouredAnew = isNewTo(seenByAxe[colours], shape);
	const rules = isBuiltAnew ? 'all' : isColouredAnew ? 'colours' : undefined;
	for (const width of [wide, narrow]) {
		if (width === narrow) await page.setViewportSize({ width, height: 640 });
		const look = width === wide ? axeFindings : axeFindingsAgain;
		if (rules) for (const finding of await look(page, rules)) faults.push(`axe at ${width}: ${finding}`);
		await noSidewaysScroll(page).catch((error: Error) => faults.push(`at ${width}: ${error.message}`));
	}
	return faults;
}

function isNewTo(seen: Set<string>, shape: readonly string[]): boolean {
	const isNew = shape.some((part) => !seen.has(part));
	for (const part of shape) seen.add(part);
	return isNew;
}

const isEnglish = (path: string) => /^\/en(\/|$)/.test(path);
// The Arabic pages have a walk of their own, which also reads their words.
const isDanish = (path: string) => !/^\/(en|ar)(\/|$)/.test(path);

test.concurrent('every page that a visitor can reach, in Danish', { timeout: patience }, async () => {
	const page = await newPage(browser, { width: wide, origin });
	expect(await walk(page, { from: '/', stays: isDanish })).toEqual([]);
});

test.concurrent('every page that a visitor can reach, in English and in the dark', { timeout: patience }, async () => {
	const page = await newPage(browser, { width: wide, origin, language: 'en', colorScheme: 'dark' });
	expect(await walk(page, { from: '/en', colours: 'dark', stays: isEnglish })).toEqual([]);
});

test.concurrent('every page that a signed-in citizen can reach', { timeout: patience }, async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'citizen');
	expect(await walk(page, { from: '/mit', stays: isDanish })).toEqual([]);
});

test.concurrent('every page that a case officer can reach, with somebody at the desk', {
	timeout: patience,
}, async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'case-officer');
	await page.goto('/skranke');
	await page.getByRole('textbox', { name: /^Navn, e-mail/ }).fill('Farida Noorzadeh');
	await page.getByRole('button', { name: 'Find personen' }).click();
	await page
		.getByRole('button', { name: /^Begynd: legitimation set/ })
		.first()
		.click();
	await page.getByText('Besøget er begyndt.').waitFor();
	expect(await walk(page, { from: '/styr', stays: isDanish })).toEqual([]);
});

test.concurrent('every page that an administrator can reach', { timeout: patience }, async () => {
	const page = await newPage(browser, { width: wide, origin });
	await signInAs(page, 'administrator');
	expect(await walk(page, { from: '/styr/brugere', stays: (path) => isDanish(path) })).toEqual([]);
});

test.concurrent('every page that an employee can reach, in English', { timeout: patience }, async () => {
	const page = await newPage(browser, { width: wide, origin, language: 'en' });
	await signInAs(page, 'administrator');
	expect(await walk(page, { from: '/en/styr/brugere', stays: isEnglish })).toEqual([]);
});
