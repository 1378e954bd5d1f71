import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { addDays, dateInCopenhagen } from '../../src/platform/clock.ts';
import { contextFor } from '../../src/platform/context.ts';
import { databaseOn, openPool } from '../../src/platform/database/database.ts';
import type { WebRuntime } from '../../src/platform/web/environment.ts';
import { newPage, openBrowser } from '../support/browser.ts';
import { somePiece, somePublishedProcess } from '../support/pieces.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { headingOf, pressByKeyboard, tabTo, unheardOf } from './steps.ts';

// A case officer comes to work and two hundred people wait: from the front page to nobody waiting, by keyboard and without script.

const origin = inject('siteOrigin');
const many = 200;
const officerName = 'Maj-Britt Thranesen';
const title = unheardOf('Cykelstien ved åen');

let browser: Browser;
let pool: pg.Pool;
let process: string;
beforeAll(async () => {
	browser = await openBrowser();
	pool = openPool(inject('siteDatabase'), 4);
	process = await twoHundredWaiting();
});
afterAll(async () => {
	// Others walk through the same demonstration, and two hundred more pages would only make their way longer.
	await pool.query('update contribution set withdrawn_at = now() where process = $1', [process]);
	await pool.query('update participation_process set published_at = null where id = $1', [process]);
	await pool.end();
	await browser.close();
});

/** A process of the officer's, promised within the week, with two hundred pieces as people hand them in. */
async function twoHundredWaiting(): Promise<string> {
	const today = dateInCopenhagen(new Date());
	const id = await somePublishedProcess({ pool }, { title, promiseBy: addDays(today, 5) });
	await pool.query(
		`update participation_process set opens_on = current_date - 9, closes_on = current_date - 1,
			coordinator = (select id from person where name = $2) where id = $1`,
		[id, officerName],
	);
	const runtime = { db: databaseOn(pool), clock: () => new Date(), jobs: { send: async () => {} } };
	const context = () => contextFor(runtime as unknown as WebRuntime, system);
	const happenedOn = addDays(today, -3);
	for (let place = 1; place <= many; place++)
		await somePiece({ context }, id, { title: `Mere lys ved sving ${place}`, happenedOn });
	return id;
}

async function waiting(): Promise<number> {
	const { rows } = await pool.query(
		'select count(*)::int as count from contribution where process = $1 and answered_at is null',
		[process],
	);
	return rows[0].count;
}

async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

test('by keyboard: a hundred get each their answer in seven steps from the front page', async () => {
	const page = await newPage(browser, { width: 1280, origin });
	await signInAs(page, 'case-officer', officerName);
	await page.goto('/');
	const link = (name: string | RegExp) => page.getByRole('link', { name });
	const button = (name: string) => page.getByRole('button', { name });
	await pressByKeyboard(page, link('Indbakke'));
	await pressByKeyboard(
		page,
		page.getByRole('navigation', { name: 'Bunker' }).getByRole('link', { name: 'Frist inden 7 dage' }),
	);
	await pressByKeyboard(page, link('Svar mange på én gang'));
	await isSound(page);
	await tabTo(page, page.getByRole('combobox', { name: 'Skabelon' }));
	await page.keyboard.type('Det hører');
	await pressByKeyboard(page, button('Sæt ind'));
	await tabTo(page, page.getByRole('checkbox', { name: 'Alle 100 på siden' }));
	await page.keyboard.press('Space');
	await pressByKeyboard(page, button('Se hvert svar'));
	await page.getByText('Intet er sendt endnu').waitFor();
	await isSound(page);
	expect(await waiting()).toBe(many);
	expect(await page.getByRole('checkbox').count()).toBe(100);
	expect(await page.getByText('det, du skriver om i »Mere lys ved sving').count()).toBe(100);
	await tabTo(page, link('Gå til knappen, der sender'));
	await page.keyboard.press('Enter');
	await pressByKeyboard(page, button('Send svarene'));
	await page.getByRole('heading', { level: 1, name: '100 svar er sendt' }).waitFor();
	await isSound(page);
	expect(await waiting()).toBe(many - 100);
});

test('without script, on a phone: the next hundred, but for the one that a colleague answers meanwhile, which is left', async () => {
	const [page, colleague] = [
		await newPage(browser, { width: 320, javaScript: false, origin }),
		await newPage(browser, { width: 1280, origin }),
	];
	await signInAs(page, 'case-officer', officerName);
	await page.goto('/');
	await page.getByRole('link', { name: 'Indbakke' }).click();
	await page.getByRole('link', { name: /^Frist inden 7 dage/ }).click();
	await page.getByRole('link', { name: 'Svar mange på én gang' }).click();
	await page.getByRole('combobox', { name: 'Skabelon' }).selectOption({ label: 'Det hører til hos regionen' });
	await page.getByRole('button', { name: 'Sæt ind' }).click();
	await page.getByRole('checkbox', { name: 'Alle 100 på siden' }).check();
	await page.getByRole('button', { name: 'Se hvert svar' }).click();
	await isSound(page);

	const number = /nummer (\d+)/.exec((await page.locator('label.choice').first().textContent()) ?? '')?.[1];
	await signInAs(colleague, 'administrator');
	await colleague.goto(`/svarbord/${number}`);
	await colleague.getByRole('radio', { name: 'Taget op', exact: true }).check();
	await colleague.getByRole('textbox', { name: 'Svaret i én linje' }).fill('Ja, lampen er bestilt');
	await colleague
		.getByRole('textbox', { name: 'Begrundelse' })
		.fill('Lampen i det sving er bestilt og kommer i uge 9.');
	await colleague.getByRole('button', { name: 'Send svaret' }).click();
	await colleague.getByText('Svaret er sendt og kan læses af alle.').waitFor();

	await page.getByRole('button', { name: 'Send svarene' }).click();
	expect(await headingOf(page)).toBe('99 svar er sendt');
	expect(await page.getByText('En kollega har svaret. Det svar gælder.').count()).toBe(1);
	expect(await page.getByText('Svaret lyder: Ja, lampen er bestilt').count()).toBe(1);
	await isSound(page);
	expect(await waiting()).toBe(0);
	await page.getByRole('link', { name: 'Tilbage til det, der venter' }).click();
	expect(await page.getByRole('heading', { name: 'Ingen frister de næste 7 dage' }).count()).toBe(1);
});
