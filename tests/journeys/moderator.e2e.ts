import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import {
	findProcess,
	headingOf,
	mainProcess,
	openMail,
	pressByKeyboard,
	signInByMail,
	tabTo,
	unheardOf,
} from './steps.ts';

// A moderator works by keyboard: what somebody flags is hidden for a rule, its author appeals, another decides, and everybody can see it.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const main = (page: Page) => page.getByRole('main');

async function type(page: Page, field: string | RegExp, words: string): Promise<void> {
	await tabTo(page, page.getByRole('textbox', { name: field }));
	await page.keyboard.type(words);
}

async function open(page: Page, summary: string): Promise<void> {
	await tabTo(page, page.locator('summary', { hasText: summary }));
	await page.keyboard.press('Enter');
}

test('what is flagged is hidden for a rule, appealed, judged by somebody else, and stands in the log', async () => {
	const words = unheardOf('Dumme skaldede gris');
	const email = `${unheardOf('forfatter').replace(' ', '.')}@post.example`;
	const author = await newPage(browser, { width: 320, origin });
	await findProcess(author, mainProcess);
	await author.goto(`${author.url()}/forslag`);
	await author.locator('main h2 a, main h3 a').and(author.locator('[href^="/forslag/"]')).first().click();
	const about = new URL(author.url()).pathname;
	await author.goto(`${about}/kommenter`);
	await author.getByRole('radio', { name: 'Jeg er imod' }).check();
	await author.getByRole('textbox', { name: 'Din kommentar' }).fill(`${words}, siger jeg bare.`);
	await author.getByRole('button', { name: 'Send kommentaren' }).click();
	await signInByMail(author, email, 'Prøve Hidsig');
	if (/\/fortsaet\//.test(author.url())) await author.getByRole('main').getByRole('button').first().click();
	await author.waitForURL(/\/forslag\//);
	expect(await author.getByText(words).count()).toBe(1);

	const reader = await newPage(browser, { width: 1280, origin });
	await signInAs(reader, 'citizen');
	await reader.goto(author.url());
	const said = reader.locator('article').filter({ hasText: words }).first();
	await said
		.getByRole('link', { name: /^Anmeld/ })
		.first()
		.click();
	await reader.getByRole('radio').first().check();
	await reader.getByRole('button', { name: 'Send anmeldelsen' }).click();

	const moderator = await newPage(browser, { width: 1280, origin });
	await signInAs(moderator, 'case-officer');
	await moderator.goto('/svarbord');
	await pressByKeyboard(moderator, main(moderator).getByRole('link', { name: 'Moderation' }));
	expect(await faultsOfOpenPage(moderator)).toEqual([]);
	await pressByKeyboard(moderator, main(moderator).getByRole('link', { name: new RegExp(words) }));
	expect(await faultsOfOpenPage(moderator)).toEqual([]);
	await open(moderator, 'Skjul det');
	await pressByKeyboard(moderator, moderator.getByRole('button', { name: 'Skjul det' }));
	expect(await moderator.getByText('Vælg den regel, det bryder.').count()).toBeGreaterThan(0);
	await tabTo(moderator, moderator.getByRole('radio').first());
	await moderator.keyboard.press('Space');
	await type(moderator, 'Ord til den, der skrev det', 'Gå efter forslaget.');
	await pressByKeyboard(moderator, moderator.getByRole('button', { name: 'Skjul det' }));
	expect(await moderator.getByText('Det er skjult.').count()).toBe(1);
	expect(await faultsOfOpenPage(moderator)).toEqual([]);
	const piece = moderator.url().split('?')[0] ?? '';

	await reader.goto(about);
	expect(await reader.getByText(words).count()).toBe(0);
	await reader.goto(`/soeg?q=${encodeURIComponent(words)}`);
	expect(
		await main(reader)
			.getByRole('link', { name: new RegExp(words) })
			.count(),
	).toBe(0);

	await author.goto('/demo/post');
	await openMail(author, email, 'Vi har skjult din kommentar');
	await author.getByRole('region', { name: 'Links i mailen' }).getByRole('link').first().click();
	await author.getByRole('link', { name: 'Se hvorfor, og hvad du kan gøre' }).click();
	expect(await author.getByText('Gå efter forslaget.').count()).toBe(1);
	expect(await faultsOfOpenPage(author)).toEqual([]);
	await author.getByRole('textbox', { name: 'Hvorfor er det forkert?' }).fill('Det var en gris af ler.');
	await author.getByRole('button', { name: 'Send klagen' }).click();
	expect(await author.getByText('Vi har fået din klage.').count()).toBe(1);

	await moderator.goto(piece);
	expect(await moderator.getByText('En kollega skal se på klagen.').count()).toBe(1);
	expect(await moderator.getByRole('button', { name: 'Send afgørelsen' }).count()).toBe(0);
	const colleague = await newPage(browser, { width: 1280, origin });
	await signInAs(colleague, 'administrator');
	await colleague.goto(piece);
	await tabTo(colleague, colleague.getByRole('radio', { name: 'Afgørelsen står ved magt' }));
	await colleague.keyboard.press('ArrowDown');
	await type(colleague, 'Hvorfor?', 'Det handlede om ler.');
	await pressByKeyboard(colleague, colleague.getByRole('button', { name: 'Send afgørelsen' }));
	expect(await colleague.getByText('Klagen er afgjort.').count()).toBe(1);

	await author.goto('/demo/post');
	await openMail(author, email, 'Svar på din klage');
	expect(await author.getByText('Det handlede om ler.').count()).toBeGreaterThan(0);
	await reader.goto('/regler');
	await main(reader)
		.getByRole('link', { name: /Se alt, hvad der er skjult/ })
		.click();
	expect(await main(reader).getByRole('listitem').first().textContent()).toContain('den, der klagede, fik ret');
	expect(await reader.getByText(words).count()).toBe(0);
});

test('without an account and without script, a piece is shown once its writer has pressed the link in a mail', async () => {
	const title = unheardOf('Bænk ved sluseporten');
	const email = `${unheardOf('gaest').replace(' ', '.')}@post.example`;
	const page = await newPage(browser, { width: 320, origin, javaScript: false });
	await page.goto('/forloeb');
	await page
		.getByRole('main')
		.getByRole('link', { name: /ti bænke/ })
		.first()
		.click();
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Skriv/ })
		.first()
		.click();
	await page.getByRole('textbox', { name: 'Overskrift' }).fill(title);
	await page.getByRole('textbox', { name: /Hvad skal der ske/ }).fill('Ring 20 00 00 09, hvis I vil se stedet.');
	await page.getByRole('textbox', { name: /e-mail/i }).fill(email);
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	expect(await page.getByText('Der står et telefonnummer: 20 00 00 09').count()).toBe(1);
	expect(await faultsOfOpenPage(page)).toEqual([]);
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	await page.waitForURL(/\/kvittering\//);
	expect(await page.getByText('Vi ser det igennem, før andre kan læse det.').count()).toBeGreaterThan(0);
	await page.goto('/demo/post');
	await openMail(page, email);
	await page.getByRole('region', { name: 'Links i mailen' }).getByRole('link').first().click();
	expect(await faultsOfOpenPage(page)).toEqual([]);
	await page.getByRole('button', { name: 'Vis det for alle' }).click();
	await page.waitForURL(/\/forslag\/\d+/);
	expect(await headingOf(page)).toBe(title);
});
