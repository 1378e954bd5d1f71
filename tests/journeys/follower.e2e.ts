import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { findProcess, headingOf, mainProcess, openMail, signInByMail, tabTo, unheardOf } from './steps.ts';

// Somebody who follows ten things and gets one digest; somebody who begins to follow signed out; and an answer to a mail.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

test('a person who follows ten things reads one mail about them, hears once a week instead, and then stops the mails', async () => {
	const page = await newPage(browser, { width: 1280, origin });
	await signInAs(page, 'citizen', 'Mette Korsholm');
	await page.goto('/mit');
	await page.getByRole('link', { name: 'Det, du følger' }).click();
	const followed = page.getByRole('region', { name: 'Du følger' }).getByRole('heading', { level: 3 });
	expect(await followed.count()).toBe(9);
	// The tenth, by keyboard.
	await page.goto('/moeder');
	await page.getByRole('link', { name: 'Temadag: rådene vælger', exact: true }).click();
	await tabTo(page, page.getByRole('button', { name: 'Følg mødet' }));
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/foelg\/moede\//);
	expect(await headingOf(page)).toBe('Du følger »Temadag: rådene vælger«');
	await isSound(page);
	await page.getByRole('link', { name: 'Vælg, hvor tit' }).click();
	expect(await followed.count()).toBe(10);
	await isSound(page);

	await page.goto('/demo/post?til=mette@post.example');
	const mails = page.getByRole('listitem').filter({ hasText: 'Til mette@post.example' });
	expect(await mails.filter({ hasText: 'Nyt om det, du følger' }).count()).toBe(1);
	await openMail(page, 'mette@post.example', 'Nyt om det, du følger');
	const text = page.getByRole('region', { name: 'Mailens tekst' });
	for (const words of ['Hej Mette Korsholm', mainProcess, 'Nyt forslag:', 'Svar:', 'Lindholm Kommune'])
		expect(await text.getByText(words).count()).toBeGreaterThan(0);
	const links = page.getByRole('region', { name: 'Links i mailen' }).getByRole('link');
	const stop = await links.last().getAttribute('href');

	await links.filter({ hasText: '/mit/foelger' }).click();
	await page.getByRole('radio', { name: 'Hver mandag klokken 7' }).check();
	await page.getByRole('button', { name: 'Gem' }).click();
	expect(await page.getByText('Dit valg er gemt.').count()).toBe(1);
	await page.getByRole('link', { name: mainProcess, exact: true }).click();
	await page.getByRole('link', { name: 'Følg forløbet på mail' }).click();
	expect(await page.getByText('Du får én samlet mail hver mandag klokken 7').count()).toBe(1);

	// Signed out, by the link in the mail.
	const elsewhere = await newPage(browser, { width: 320, javaScript: false, origin });
	await elsewhere.goto(stop ?? '');
	await isSound(elsewhere);
	await elsewhere.getByRole('button', { name: 'Stop disse mails' }).click();
	expect(await headingOf(elsewhere)).toBe('Vi skriver ikke mere om det, du følger');
	await page.goto('/mit/foelger');
	expect(await page.getByRole('radio', { name: 'Aldrig på mail' }).isChecked()).toBe(true);
	expect(await followed.count()).toBe(10);
});

test('without script on a small phone: somebody new follows a process, and the wish is kept while they sign in', async () => {
	const page = await newPage(browser, { width: 320, javaScript: false, origin });
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Følg forløbet på mail' }).click();
	await isSound(page);
	await page.getByRole('button', { name: 'Følg', exact: true }).click();
	const email = `${unheardOf('ny').replace(' ', '.')}@post.example`;
	await signInByMail(page, email, 'Nynne Prøvesen');
	expect(await headingOf(page)).toBe(`Du følger »${mainProcess}«`);
	await page.getByRole('button', { name: 'Hold op med at følge' }).click();
	expect(await headingOf(page)).toBe(`Følg »${mainProcess}«`);
});

test('an answer to a mail about a comment stands under it a moment later', async () => {
	const page = await newPage(browser, { width: 1280, origin });
	await page.goto('/demo/post');
	await openMail(page, 'anders@post.example', 'Nyt om »Halvvejs oppe ad bakken');
	await isSound(page);
	const comment = await page
		.getByRole('region', { name: 'Links i mailen' })
		.getByRole('link')
		.first()
		.getAttribute('href');
	const words = unheardOf('Ja, der er plads til to');
	await page.getByRole('textbox', { name: 'Dit svar' }).fill(words);
	await page.getByRole('button', { name: 'Send svaret' }).click();
	expect(await page.getByText('Dit svar er sendt.').count()).toBe(1);
	await page.goto(comment ?? '');
	for (let tries = 0; tries < 40 && (await page.getByText(words).count()) === 0; tries++) {
		await page.waitForTimeout(250);
		await page.reload();
	}
	expect(await page.getByText(words).count()).toBeGreaterThan(0);
	await isSound(page);
});
