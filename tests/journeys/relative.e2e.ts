import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { headingOf, openMail, openProcess, pressByKeyboard, tabTo, unheardOf } from './steps.ts';

// A daughter writes for her father, who is blind: by keyboard alone, and found by the names that a screen reader gives.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function write(page: Page, field: Locator, words: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.type(words);
}

test('a relative writes for a blind man, and both can hear who said it, for whom, and what was answered', async () => {
	const page = await newPage(browser, { width: 1280, origin });
	const title = unheardOf('Førerhund velkommen i kirkehaven');
	const email = `${unheardOf('datter').replace(' ', '.')}@post.example`;
	const box = (name: string | RegExp) => page.getByRole('textbox', { name });

	await page.goto('/');
	await pressByKeyboard(page, page.getByRole('main').getByRole('link', { name: openProcess, exact: true }));
	await pressByKeyboard(page, page.getByRole('main').getByRole('link', { name: /^Skriv/ }));
	await write(page, box('Overskrift'), title);
	await write(
		page,
		box(/Hvad skal der ske/),
		'Min far ser ikke. Han går derhen hver dag og kan høre, hvor der er en væg.',
	);
	await tabTo(page, page.locator('summary', { hasText: 'Skriver du for en anden?' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('radio', { name: 'Mig selv', exact: true }));
	await page.keyboard.press('ArrowDown');
	expect(await page.getByRole('radio', { name: 'En, jeg er pårørende til', exact: true }).isChecked()).toBe(true);
	await write(page, box('Hvem eller hvad?'), 'min far');
	await write(page, box(/Dit navn|Navn/), 'Karla Prøvesen');
	await write(page, box(/e-mail/i), email);
	await pressByKeyboard(page, page.getByRole('button', { name: 'Send forslaget' }));
	expect(page.url()).toContain('/kvittering/');
	expect(await faultsOfOpenPage(page)).toEqual([]);
	const receipt = page.url();

	await pressByKeyboard(page, page.getByRole('main').getByRole('link', { name: 'Se det på siden' }));
	expect(await headingOf(page)).toBe(title);
	expect(await page.getByText('Karla Prøvesen, som pårørende til min far').count()).toBe(1);
	const number = /\/forslag\/(\d+)/.exec(page.url())?.[1];

	const officer = await newPage(browser, { width: 1280, origin });
	await signInAs(officer, 'administrator');
	await officer.goto(`/svarbord/${number}`);
	expect(await officer.getByText('som pårørende til min far').count()).toBeGreaterThan(0);
	await officer.getByRole('radio', { name: 'Taget op', exact: true }).check();
	await officer.getByRole('textbox', { name: 'Svaret i én linje' }).fill('Ja, bænken kommer ved væggen');
	await officer
		.getByRole('textbox', { name: 'Begrundelse' })
		.fill('Bænken kommer mod væggen, så den er nem at finde med stokken.');
	await officer.getByRole('button', { name: 'Send svaret' }).click();
	await officer.waitForLoadState();

	await page.goto(receipt);
	expect(await page.getByRole('heading', { name: 'Ja, bænken kommer ved væggen' }).count()).toBe(1);
	expect(await faultsOfOpenPage(page)).toEqual([]);
	await page.goto('/demo/post');
	await openMail(page, email, `Svar på »${title}«`);
});
