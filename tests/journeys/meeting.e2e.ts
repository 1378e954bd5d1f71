import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { findProcess, headingOf, mainProcess, openMail, unheardOf } from './steps.ts';

// A meeting, from the one who comes to the one who afterwards writes down what was said.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

/** How many pieces of the main process came from meetings, as its page of figures says. */
async function fromMeetings(page: Page): Promise<number> {
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Se alle tal' }).click();
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Møde' }) });
	return Number(await row.first().getByRole('cell').first().textContent());
}

test('a facilitator after a meeting of forty: twenty-five notes in one go, and they stand in the total', async () => {
	const page = await newPage(browser, { width: 1280, origin });
	await signInAs(page, 'facilitator');
	const before = await fromMeetings(page);
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Alle møder i forløbet' }).click();
	await page.getByRole('link', { name: 'Fyraftensmøde: unge på vej' }).click();
	await page.getByRole('link', { name: 'Styr mødet' }).click();
	await isSound(page);
	await page.getByRole('link', { name: 'Skriv noter ind' }).click();
	await isSound(page);
	const title = unheardOf('Ring til os efter klokken fire');
	const lines = Array.from({ length: 25 }, (_, at) => `Bord ${1 + (at % 6)} | ${title} nummer ${at} | 6 | ${at}`);
	await page.getByRole('textbox', { name: 'Én note på hver linje' }).fill(lines.join('\n'));
	await page.getByRole('button', { name: 'Vis noterne' }).click();
	expect(await page.getByText('Her er 25 noter').count()).toBe(1);
	await page.getByRole('textbox', { name: 'Hvor mange var med til mødet?' }).fill('40');
	// One that cannot be: everything stays as it was typed, and the summary says which.
	const third = page.getByRole('group', { name: 'Note 3', exact: true });
	await third.getByRole('textbox', { name: 'Hvor mange sagde det?' }).fill('mange');
	await page.getByRole('button', { name: 'Skriv noterne ind' }).click();
	expect(await page.getByRole('alert').getByText('Note 3: skriv antallet som et helt tal').count()).toBe(1);
	await isSound(page);
	expect(await page.getByRole('textbox', { name: 'Hvad blev der sagt?' }).nth(24).inputValue()).toBe(
		`${title} nummer 24`,
	);
	await third.getByRole('textbox', { name: 'Hvor mange sagde det?' }).fill('6');
	await page.getByRole('button', { name: 'Skriv noterne ind' }).dblclick();
	await page.waitForURL((url) => /^\/moeder\/\d+$/.test(url.pathname));
	expect(await page.getByText('Noterne er skrevet ind').count()).toBe(1);
	expect(await page.getByRole('heading', { level: 3, name: title }).count()).toBe(25);
	expect(await page.getByText('40 var med.').count()).toBeGreaterThan(0);
	await page.getByRole('link', { name: `${title} nummer 7`, exact: true }).click();
	expect(await headingOf(page)).toBe(`${title} nummer 7`);
	expect(await fromMeetings(page)).toBe(before + 25);
});

test('without script, on a small phone: somebody signs up with what they need, and signs off by the link in the mail', async () => {
	const page = await newPage(browser, { width: 320, javaScript: false, origin });
	const email = `${unheardOf('gaest')}@post.example`.replace(' ', '.');
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Møder' }).click();
	await page.getByRole('link', { name: 'Temadag: rådene vælger', exact: true }).click();
	await page.getByRole('link', { name: 'Tilmeld dig' }).first().click();
	await isSound(page);
	await page.getByRole('textbox', { name: 'Dit navn' }).fill('Karla Prøvesen');
	await page.getByRole('checkbox', { name: 'Teleslynge' }).check();
	await page.getByRole('button', { name: 'Send tilmeldingen' }).click();
	expect(await page.getByRole('alert').getByText('Skriv en e-mail eller et telefonnummer').count()).toBe(1);
	expect(await page.getByRole('checkbox', { name: 'Teleslynge' }).isChecked()).toBe(true);
	await page.getByRole('textbox', { name: 'Din e-mail' }).fill(email);
	await page.getByRole('button', { name: 'Send tilmeldingen' }).click();
	expect(await headingOf(page)).toBe('Du er tilmeldt');
	await isSound(page);
	await page.goto('/demo/post');
	await openMail(page, email, 'Du er tilmeldt');
	await page.getByRole('region', { name: 'Links i mailen' }).getByRole('link').first().click();
	await page.getByRole('button', { name: 'Meld fra' }).click();
	expect(await headingOf(page)).toBe('Du er meldt fra');
	await isSound(page);
});
