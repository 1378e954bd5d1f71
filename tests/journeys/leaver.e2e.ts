import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { fillProposal, findProcess, mainProcess, openMail, signInByMail, supportsOn, unheardOf } from './steps.ts';

// One who wants everything deleted, on an old phone without script; and one who goes and lets their words stand.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

/** Somebody new who has written a proposal; gives its address. */
async function takePart(page: Page, email: string, name: string, title: string): Promise<string> {
	await page.goto('/log-ind');
	await signInByMail(page, email, name);
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
	await fillProposal(page, { title, text: 'Min søster og jeg har ventet længe på det her.', theme: 'Egen dør' });
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	if ((await page.getByText('Dit forslag er modtaget').count()) === 0)
		await page.getByRole('button', { name: /^Send/ }).click();
	await page.getByText('Dit forslag er modtaget').first().waitFor();
	return /\/forslag\/\d+/.exec(page.url())?.[0] ?? '';
}

/** From the front page to one's own data, in two clicks. */
async function toOwnData(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('navigation').getByRole('link', { name: 'Mit', exact: true }).first().click();
	await page.getByRole('link', { name: 'Det ved vi om dig' }).click();
}

async function leave(page: Page, texts: RegExp): Promise<void> {
	await page.getByRole('link', { name: 'Slet din konto' }).click();
	await isSound(page);
	await page.getByRole('radio', { name: texts }).check();
	await page.getByRole('textbox', { name: /Skriv: slet min konto/ }).fill('slet min konto');
	await page.getByRole('button', { name: 'Slet min konto' }).click();
	await page.waitForURL(/\/slettet$/);
}

test('one who wants to be forgotten takes their data along, and is gone from everywhere', async () => {
	const email = `${unheardOf('forsvinder').replaceAll(' ', '.')}@post.example`;
	const name = unheardOf('Solvej Prøvesen');
	const title = unheardOf('En trappe med gelænder');
	const phone = await newPage(browser, { width: 320, javaScript: false, origin });
	const atHome = await newPage(browser, { width: 1280, origin });
	const own = await takePart(phone, email, name, title);
	await atHome.goto('/log-ind');
	await signInByMail(atHome, email, name);

	// What they support goes on counting.
	await phone.goto('/forloeb/hjaelp-der-holder/forslag');
	const other = (
		await phone
			.getByRole('main')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
	).find((href) => /^\/forslag\/\d+$/.test(href) && href !== own);
	await phone.goto(other ?? '');
	await phone.getByRole('button', { name: /^Støt/ }).first().click();
	await phone.goto(other ?? '');
	const supports = await supportsOn(phone);

	await toOwnData(phone);
	await isSound(phone);
	for (const words of [name, email, title])
		expect(await phone.getByRole('main').getByText(words).count(), words).toBeGreaterThan(0);
	await phone.getByRole('button', { name: 'Lav min fil' }).click();
	const file = phone.getByRole('link', { name: 'Hent filen' });
	for (let look = 0; look < 60 && (await file.count()) === 0; look++) {
		await phone.waitForTimeout(500);
		await phone.reload();
	}
	await isSound(phone);
	const link = (await file.getAttribute('href')) ?? '';
	const fetched = await phone.request.get(link);
	expect(fetched.status()).toBe(200);
	const told = new TextDecoder().decode(unzipSync(new Uint8Array(await fetched.body()))['data.json']);
	for (const words of [name, email, title]) expect(told).toContain(words);
	expect((await phone.request.get(link)).status()).toBe(410);

	await phone.reload();
	await phone.getByRole('link', { name: 'Slet din konto' }).click();
	await phone.getByRole('radio', { name: /Slet mine tekster/ }).check();
	await phone.getByRole('button', { name: 'Slet min konto' }).click();
	expect(await phone.getByRole('alert').textContent()).toContain('slet min konto');
	expect(await phone.getByRole('radio', { name: /Slet mine tekster/ }).isChecked()).toBe(true);
	await isSound(phone);
	await toOwnData(phone);
	await leave(phone, /Slet mine tekster/);
	await isSound(phone);

	for (const page of [phone, atHome]) {
		await page.goto('/mit');
		expect(page.url()).toContain('/log-ind');
	}
	await phone.goto(own);
	expect(await phone.getByText(title).count()).toBe(0);
	await phone.goto(other ?? '');
	expect(await supportsOn(phone)).toBe(supports);
	await phone.goto('/demo/post');
	await openMail(phone, email, 'Din konto er slettet');
	expect(await phone.getByText('taget ned og slettet').count()).toBeGreaterThan(0);
	await phone.context().close();
	await atHome.context().close();
});

test('one who goes may let their words stand, without their name', async () => {
	const email = `${unheardOf('rejser').replaceAll(' ', '.')}@post.example`;
	const name = unheardOf('Torkild Prøvesen');
	const title = unheardOf('En bænk i halvskygge');
	const page = await newPage(browser, { width: 1280, origin });
	const own = await takePart(page, email, name, title);
	await page.goto(own);
	expect(await page.getByText(name).count()).toBeGreaterThan(0);
	await toOwnData(page);
	await leave(page, /Lad teksterne stå/);
	await page.goto(own);
	expect(await page.getByRole('heading', { level: 1, name: title }).count()).toBe(1);
	expect(await page.getByText('Slettet bruger').count()).toBeGreaterThan(0);
	expect(await page.getByText(name).count()).toBe(0);
	await isSound(page);
	await page.context().close();
});
