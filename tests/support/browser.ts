import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

// The package's own list switches web security off; tests must see what a visitor's browser would refuse.
const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Which of axe's rules hold here, and those among them that a page's colours can break. */
const runOnly = {
	all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** Which rules a page is held to. */
export type AxeRules = keyof typeof runOnly;

/** How a page is seen: by whom, on what, and with what switched off. */
export type View = {
	readonly width: number;
	readonly height?: number;
	readonly javaScript?: boolean;
	readonly colorScheme?: 'light' | 'dark';
	readonly language?: 'da' | 'en';
	readonly origin?: string;
};

const withoutScript = new WeakMap<Page, View>();

/** Starts a headless browser; close it when the test file ends. */
export async function openBrowser(): Promise<Browser> {
	const { path, env } = await findChromium();
	return await chromium.launch({
		executablePath: path,
		env,
		args: browserArguments,
		ignoreDefaultArgs: ['--disable-dev-shm-usage'],
		timeout: 30_000,
	});
}

/** Opens an empty page with its own cookies, as one person on one device; closing it forgets them. */
export async function newPage(browser: Browser, view: View): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width: view.width, height: view.height ?? Math.round(view.width < 600 ? view.width * 2 : 900) },
		javaScriptEnabled: view.javaScript ?? true,
		colorScheme: view.colorScheme ?? 'light',
		locale: view.language === 'en' ? 'en-GB' : 'da-DK',
		timezoneId: 'Europe/Copenhagen',
		reducedMotion: 'reduce',
		...(view.origin === undefined ? {} : { baseURL: view.origin }),
	});
	page.setDefaultTimeout(10_000);
	if (view.javaScript === false) withoutScript.set(page, view);
	return page;
}

/** What axe has against the page, one line a finding: rule, element, what to do. Nothing found is an empty list. */
export async function axeFindings(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
	const view = withoutScript.get(page);
	if (view === undefined) return await findingsOn(page, rules);
	const twin = await scriptableTwin(page, view);
	try {
		return await findingsOn(twin, rules);
	} finally {
		await twin.close();
	}
}

async function findingsOn(page: Page, rules: AxeRules): Promise<string[]> {
	await page.evaluate(`${axe.source};0`);
	return await axeFindingsAgain(page, rules);
}

type AxeInPage = {
	run(
		where: Document,
		how: object,
	): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
};

/**
 * What axe has against a page that it has looked at before, for example in another width: it still stands in the page. It tells only
 * what is wrong, and fetches no style sheets anew, as all of ours are here: both together are half of its work.
 */
export async function axeFindingsAgain(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
	return await page.evaluate(async (only) => {
		const { axe } = window as unknown as { axe: AxeInPage };
		const how = { runOnly: only, resultTypes: ['violations'], preload: false };
		const { violations } = await axe.run(document, how);
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')} — ${help}`),
		);
	}, runOnly[rules]);
}

// Axe waits for promises, which never settle where script is off: it reads a copy of the markup in which only the page's own scripts are kept out.
async function scriptableTwin(page: Page, view: View): Promise<Page> {
	const browser = page.context().browser();
	if (browser === null) throw new Error('The page has outlived its browser');
	const html = await page.content();
	const twin = await newPage(browser, { ...view, javaScript: true });
	await twin.context().addCookies(await page.context().cookies());
	await twin.route('**', (route) => {
		const kind = route.request().resourceType();
		if (kind === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
		return kind === 'script' ? route.abort() : route.continue();
	});
	await twin.goto(page.url());
	return twin;
}

/** Where the keyboard stands after a press of Tab. */
export type FocusStop = {
	readonly tag: string;
	readonly name: string;
	readonly inView: boolean;
	/** Whether focus looks different: an outline or a shadow is drawn. */
	readonly marked: boolean;
};

/** Presses Tab `presses` times and tells what has focus after each. */
export async function tabThrough(page: Page, presses: number): Promise<FocusStop[]> {
	const stops: FocusStop[] = [];
	for (let press = 0; press < presses; press++) {
		await page.keyboard.press('Tab');
		stops.push(await page.evaluate(whatHasFocus));
	}
	return stops;
}

// Runs inside the page, so it may use nothing from this file.
function whatHasFocus(): FocusStop {
	const element = document.activeElement ?? document.body;
	const box = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0]?.textContent : undefined;
	const name = element.getAttribute('aria-label') ?? label ?? (element === document.body ? '' : element.textContent);
	return {
		tag: element.tagName.toLowerCase(),
		name: name.replace(/\s+/g, ' ').trim().slice(0, 120),
		inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
		marked: (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
	};
}

/** Throws, naming the widest elements, if a reader would have to scroll sideways. */
export async function noSidewaysScroll(page: Page): Promise<true> {
	const wide = await page.evaluate(whatIsTooWide);
	if (wide.length > 0) throw new Error(`The page scrolls sideways because of: ${wide.join(', ')}`);
	return true;
}

// Runs inside the page. An element in a scrolling region of its own (a wide table) does not widen the page.
function whatIsTooWide(): string[] {
	const root = document.documentElement;
	if (root.scrollWidth <= root.clientWidth) return [];
	const sticksOut = (element: Element): boolean => {
		const box = element.getBoundingClientRect();
		return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
	};
	const names = [...document.body.querySelectorAll('*')]
		.filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
		.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
	return names.length > 0
		? names.slice(0, 5)
		: [`a document ${root.scrollWidth} wide in a window of ${root.clientWidth}`];
}
