import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { openMail, signInByMail, unheardOf, until } from './steps.ts';

// An association comes by itself, is confirmed, asks its neighbours, and is stopped aloud.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const press = (page: Page, name: string | RegExp) =>
	page.getByRole('main').getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) =>
	page.getByRole('main').getByRole('link', { name }).first().click();

test('an association’s secretary registers it, staff confirm it, she asks in its name, and a stop is read by all', async () => {
	const name = unheardOf('Haveforeningen Prøven');
	const email = `${unheardOf('sekretaer').replace(' ', '.')}@post.example`;
	const secretary = await newPage(browser, { width: 320, javaScript: false, origin });
	await secretary.goto('/');
	await secretary.getByRole('contentinfo').getByRole('link', { name: 'Foreninger og råd' }).click();
	await follow(secretary, 'Opret jeres forening');
	await press(secretary, 'Opret');
	await isSound(secretary);
	await secretary.getByRole('radio', { name: /^Forening/ }).check();
	await field(secretary, 'Navn').fill(name);
	await field(secretary, 'E-mail').fill('haven@post.example');
	await press(secretary, 'Opret');
	await signInByMail(secretary, email, 'Sille Prøvesen');
	await secretary.getByText('Siden er oprettet').waitFor();
	const own = new URL(secretary.url()).pathname;
	expect(await secretary.getByRole('heading', { name: 'Ikke bekræftet endnu' }).count()).toBe(1);
	expect(await secretary.getByText('I kan starte et forløb, når kommunen har bekræftet jer.').count()).toBe(1);
	await isSound(secretary);

	await follow(secretary, 'Hvem er med');
	await isSound(secretary);
	await field(secretary, 'E-mail').fill('formand.prøve@post.example');
	await press(secretary, 'Send invitationen');
	await secretary.getByText('Invitationen er sendt.').waitFor();
	await isSound(secretary);
	for (const part of ['/ret', '/forlad']) {
		await secretary.goto(own + part);
		await isSound(secretary);
	}

	const officer = await newPage(browser, { width: 1280, origin });
	await signInAs(officer, 'case-officer');
	await officer.goto('/styr');
	await follow(officer, 'Foreninger og råd');
	await follow(officer, name);
	await isSound(officer);
	await press(officer, 'Bekræft');
	await officer.getByText('De er bekræftet og får en mail.').waitFor();
	await secretary.goto('/demo/post');
	await openMail(secretary, email, `${name} er bekræftet`);

	await secretary.goto('/mit');
	await isSound(secretary);
	await follow(secretary, new RegExp(`Start et forløb: ${name}`));
	const title = unheardOf('Et fælles drivhus');
	await field(secretary, 'Titel').fill(title);
	await field(secretary, 'Det præcise spørgsmål').fill('Hvad skal vi dyrke i det fælles drivhus?');
	await field(secretary, 'Hvem er det for?').fill('Alle i haverne');
	await isSound(secretary);
	await press(secretary, 'Videre');
	await field(secretary, 'Hvad er allerede besluttet?').fill('Drivhuset er købt.');
	await field(secretary, 'Hvad sker der med det, folk sender ind?').fill('Bestyrelsen svarer alle.');
	await field(secretary, 'Hvem beslutter').fill('Generalforsamlingen');
	await press(secretary, 'Videre');
	await secretary
		.getByLabel('Fra og med')
		.fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' }));
	await press(secretary, 'Opret som kladde');
	await secretary.getByText('Forløbet er oprettet som kladde').waitFor();
	await isSound(secretary);
	await press(secretary, 'Offentliggør forløbet');
	await secretary.getByText('Forløbet er offentligt. Nu kan alle se det.').waitFor();
	await isSound(secretary);
	const slug = new URL(secretary.url()).pathname.split('/').at(-1) ?? '';

	const visitor = await newPage(browser, { width: 1280, origin });
	await visitor.goto(`/forloeb/${slug}`);
	expect(await visitor.getByRole('main').getByText('står bag').count()).toBe(1);
	expect(await visitor.getByRole('main').getByRole('link', { name: 'Skriv dit forslag' }).count()).toBeGreaterThan(0);
	await isSound(visitor);

	// Staff cannot edit it; they stop it, and must say why.
	expect((await officer.goto(`/styr/forloeb/${slug}/ret`))?.status()).toBe(403);
	await officer.goto(own);
	await isSound(officer);
	await follow(officer, `Stands eller genoptag: ${title}`);
	await press(officer, 'Stands forløbet');
	await isSound(officer);
	const reason = 'Grunden er lejet ud til andre fra januar. Tal med os, så finder vi en anden.';
	await field(officer, 'Hvorfor standser I forløbet?').fill(reason);
	await press(officer, 'Stands forløbet');
	await officer.getByText('Forløbet er stoppet, og grunden står på siden.').waitFor();
	await until(async () => {
		await visitor.goto(`/forloeb/${slug}`);
		return (await visitor.getByText(reason).count()) === 1;
	}, 'the reason on the page');
	expect(await visitor.getByRole('main').getByRole('link', { name: 'Skriv dit forslag' }).count()).toBe(0);
	await isSound(visitor);
	await secretary.goto('/demo/post');
	await openMail(secretary, email, `Kommunen har stoppet »${title}«`);

	await officer.goto(`/styr/forloeb/${slug}/stands`);
	await isSound(officer);
	await press(officer, 'Lad forløbet gå videre');
	await officer.getByText('Forløbet går videre.').waitFor();
	expect(await officer.getByText('Forløbet har været stoppet').count()).toBe(1);
});
