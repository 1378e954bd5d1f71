import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { linksIn } from '../support/read-pdf.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { fillProposal, mainProcess, supportsOn, unheardOf } from './steps.ts';

// A person with only a letter: no MitID, no e-mail, an old phone without script.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const onThePhone = () => newPage(browser, { width: 320, javaScript: false, origin });

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

/** A case officer writes one letter to somebody and one to nobody, and gets them as they are printed. */
async function writeLetters(
	staff: Page,
	title: string,
	recipient: string,
): Promise<{ batch: string; links: string[] }> {
	await signInAs(staff, 'case-officer', 'Maj-Britt Thranesen');
	await staff.goto('/styr');
	await staff.getByRole('link', { name: 'Breve med koder' }).click();
	await staff.getByRole('link', { name: 'Skriv nye breve' }).click();
	await staff.getByRole('textbox', { name: 'Hvad skal brevene hedde' }).fill(title);
	await staff.getByRole('radio', { name: mainProcess }).check();
	await staff.getByRole('textbox', { name: 'Hvorfor skriver I?' }).fill('Vi vil gerne høre, hvad der hjælper dig.');
	await staff.getByRole('textbox', { name: 'Modtagere med navn' }).fill(`${recipient}; Åvej 7; 0000 Lindholm`);
	await staff.getByRole('textbox', { name: 'Breve uden navn' }).fill('2');
	await staff.getByRole('button', { name: 'Lav brevene' }).click();
	await staff.getByText('Brevene er klar.').waitFor();
	await isSound(staff);
	const address = await staff.getByRole('link', { name: 'Hent 3 breve som PDF' }).getAttribute('href');
	const pdf = await staff.request.get(address ?? '');
	expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
	const links = linksIn(await pdf.body()).filter((link) => link.includes('kode='));
	expect(links).toHaveLength(3);
	return { batch: staff.url(), links };
}

test('a person with only a letter is let in once, writes and supports, and is told when the code is used or blocked', async () => {
	const [staff, person] = [await newPage(browser, { width: 1280, origin }), await onThePhone()];
	const { batch, links } = await writeLetters(staff, unheardOf('Breve til Åvej'), 'Ragnhild Prøvesen');
	const [named = '', blank = '', returned = ''] = links;

	// The picture on the letter opens the page; nothing is used before the button is pressed.
	for (const _ of ['once', 'and again']) await person.goto(named);
	await isSound(person);
	await person.getByRole('button', { name: 'Log ind med koden' }).click();
	await person.waitForURL(/\/forloeb\//);
	expect(await person.getByText('Du er logget ind.').count()).toBe(1);
	const title = unheardOf('En bænk ved postkassen');
	await person.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
	await fillProposal(person, { title, text: 'Der er langt til døren.', theme: 'Egen dør' });
	await person.getByRole('button', { name: 'Send forslaget' }).click();
	// What resembles it is shown first, to people without script on a page of its own.
	const anyway = person.getByRole('button', { name: /^Send/ });
	if ((await person.getByText('Dit forslag er modtaget').count()) === 0) await anyway.click();
	expect(await person.getByText('Dit forslag er modtaget og kan ses af alle').count()).toBe(1);
	const proposal = /\/forslag\/\d+/.exec(person.url())?.[0] ?? '';
	await person.goto(proposal);
	expect(await person.getByText('Ragnhild Prøvesen').count()).toBeGreaterThan(0);

	// Somebody else, with a letter to nobody by name, types the code in small letters at the short address.
	const other = await onThePhone();
	await other.goto('/brev');
	const code = new URL(blank).searchParams.get('kode') ?? '';
	await other.getByRole('textbox', { name: 'Kode' }).fill(code.toLowerCase().replaceAll('-', ' '));
	await other.getByRole('button', { name: 'Log ind med koden' }).click();
	await isSound(other);
	await other.getByRole('textbox', { name: 'Hvad hedder du?' }).fill('Gudrun Prøvesen');
	await other.getByRole('button', { name: 'Brug koden' }).click();
	await other.waitForURL(/\/forloeb\//);
	await other.goto(proposal);
	const before = await supportsOn(other);
	await other.getByRole('button', { name: 'Støt forslaget' }).click();
	expect(await supportsOn(other)).toBe(before + 1);

	// The letter that came back is blocked; the used one and the blocked one are told apart.
	await staff.goto(batch);
	await staff.getByRole('link', { name: 'Spær brev 3' }).click();
	await staff.getByRole('textbox', { name: 'Hvorfor?' }).fill('Kom retur');
	await staff.getByRole('button', { name: 'Spær koden' }).click();
	await staff.getByText('Koden er spærret.').waitFor();
	await isSound(staff);
	const late = await onThePhone();
	for (const [link, words] of [
		[named, 'Koden i brevet er allerede brugt'],
		[returned, 'Koden i brevet er spærret'],
	] as const) {
		await late.goto(link);
		await late.getByRole('button', { name: 'Log ind med koden' }).click();
		expect(await late.getByRole('alert').getByText(words).count()).toBe(1);
		await isSound(late);
	}
	expect(await late.getByRole('link', { name: 'Log ind' }).count()).toBeGreaterThan(0);
});
