import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { headingOf, pressByKeyboard, tabTo } from './steps.ts';

// A blind person finds what others have said: by keyboard alone, by what a screen reader says, and with a slip of the pen.

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('whoever cannot see the page searches from anywhere, hears how much there is, and keeps the search', async () => {
	const page = await newPage(browser, { width: 320, origin: inject('siteOrigin') });
	await signInAs(page, 'citizen');
	await page.goto('/moeder');
	await tabTo(page, page.getByRole('searchbox', { name: 'Søg i alt her på siden' }));
	await page.keyboard.type('cykelværksted');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/soeg\?q=/);
	expect(await headingOf(page)).toMatch(/^\d+ resultat(er)? for »cykelværksted«$/);
	expect(await page.title()).toMatch(/^\d+ resultat/);
	expect(await page.getByRole('heading', { level: 2, name: 'Cykelværkstedet Kædeskærmen' }).count()).toBe(1);
	expect(await page.locator('mark').count()).toBeGreaterThan(0);
	expect(await faultsOfOpenPage(page)).toEqual([]);

	await page.getByRole('searchbox', { name: 'Hvad leder du efter?' }).fill('bibliotket');
	await page.keyboard.press('Enter');
	await page.getByText('Vi fandt ikke noget om »bibliotket«. Her er det, vi fandt om »biblioteket«.').waitFor();
	await pressByKeyboard(page, page.getByRole('link', { name: 'Forslag', exact: true }));
	expect(new URL(page.url()).searchParams.get('slags')).toBe('forslag');

	await pressByKeyboard(page, page.getByRole('button', { name: 'Gem søgningen' }));
	await page.getByText('Søgningen er gemt.').waitFor();
	await pressByKeyboard(page, page.getByRole('link', { name: 'Få besked om nyt biblioteket' }));
	expect(await headingOf(page)).toContain('biblioteket');
	await page.goto('/mit/soegninger');
	expect(await faultsOfOpenPage(page)).toEqual([]);
	await pressByKeyboard(page, page.getByRole('button', { name: 'Slet biblioteket' }));
	await page.getByText('Søgningen er slettet.').waitFor();
	await page.context().close();
});
