import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { newPage, openBrowser } from '../tests/support/browser.ts';
import { type DemoRole, signInAs } from '../tests/support/sign-in.ts';
import { startProgram } from './bench/program.ts';

// The pictures of the README are of the program itself, on its demonstration: `node tools/run.js tools/pictures.ts`.

const folder = join(import.meta.dirname, '../docs/pictures');

type Picture = {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly as?: DemoRole;
	/** The address of the first of these links is what is shown. */
	readonly first?: string;
};

const pictures: readonly Picture[] = [
	{ name: 'process-1280', path: '/forloeb/hjaelp-der-holder', width: 1280, height: 1100 },
	{ name: 'proposal-320', path: '/forslag/46', width: 320, height: 900 },
	{ name: 'plan-1280', path: '/plan/stoette-der-holder-fra-jeres-forslag-til-en-plan', width: 1280, height: 1100 },
	{
		name: 'white-paper-1280',
		path: '/hoering/forslag-til-lokalplan-112-det-gamle-bibliotek-paa-kaervej/hvidbog',
		width: 1280,
		height: 1300,
	},
	{ name: 'desk-1280', path: '/svarbord', first: '.inbox a', as: 'case-officer', width: 1280, height: 1100 },
];

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
	const { name, path, width, height, as, first } = picture;
	const page = await newPage(browser, { width, height, origin });
	if (as) await signInAs(page, as);
	await page.goto(path);
	const shown = first && (await page.locator(first).first().getAttribute('href'));
	if (shown) await page.goto(shown);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.screenshot({ path: join(folder, `${name}.png`) });
	await page.context().close();
	console.log(`${name}.png`);
}

mkdirSync(folder, { recursive: true });
const program = await startProgram();
const browser = await openBrowser();
try {
	for (const picture of pictures) await take(browser, `http://localhost:${program.port}`, picture);
} finally {
	await browser.close();
	await program.remove();
}
