import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, noSidewaysScroll, openBrowser } from '../support/browser.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import { headingOf, openMail, unheardOf } from './steps.ts';
import { unmarkedWords } from './unmarked-words.ts';

// A newcomer who reads Arabic, on a phone: from the front page to a proposal of their own and its receipt.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Everything on the page is Arabic or says what it is, is read from the right and fits. */
async function reads(page: Page): Promise<void> {
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	expect(await unmarkedWords(page), page.url()).toEqual([]);
	await noSidewaysScroll(page);
}

test('a newcomer who reads Arabic writes a proposal on a phone, and finds its receipt', async () => {
	const page = await newPage(browser, { width: 320, origin });
	const title = `مقعد عند المخبز رقم ${Date.now()}`;
	const email = `${unheardOf('ny').replace(' ', '.')}@post.example`;

	await page.goto('/');
	await page.getByRole('link', { name: 'العربية' }).click();
	await reads(page);
	await page.locator('a[href="/ar/forloeb/hjaelp-der-holder"]').first().click();
	await reads(page);
	expect(await faultsOfOpenPage(page)).toEqual([]);
	await page.getByRole('link', { name: 'اكتب مقترحك' }).first().click();
	await reads(page);
	await page.getByRole('button', { name: 'أرسل المقترح' }).click();
	expect(await page.getByRole('alert').or(page.locator('[data-error-summary]')).first().textContent()).toContain(
		'اكتب عنوانًا',
	);
	await reads(page);
	await page.getByRole('textbox', { name: 'العنوان' }).fill(title);
	await page
		.getByRole('textbox', { name: /ماذا يجب أن يحدث/ })
		.fill('لكي تستريح جدتي في طريقها إلى المدرسة مع الأطفال.');
	await page.getByRole('radio', { name: 'لا أعرف' }).check();
	await page.getByRole('button', { name: 'أرسل المقترح' }).click();

	await page.waitForURL(/\/ar\/log-ind/);
	await reads(page);
	await page.getByRole('textbox', { name: 'بريدك الإلكتروني' }).fill(email);
	await page.getByRole('button', { name: 'أرسل لي رابطًا' }).click();
	await reads(page);
	await page.getByRole('link', { name: /النسخة التجريبية/ }).click();
	await openMail(page, email, 'رابط تسجيل الدخول');
	await page.getByRole('region', { name: 'Links i mailen' }).getByRole('link').first().click();
	await reads(page);
	await page.getByRole('textbox', { name: 'ما اسمك؟' }).fill('ليلى المصطفى');
	await page.getByRole('button', { name: 'سجّل الدخول وأكمل' }).click();
	await page.waitForURL(/\/ar\/(fortsaet|forslag)\//);
	if (page.url().includes('/fortsaet/')) {
		await reads(page);
		await page.getByRole('main').getByRole('button').first().click();
	}
	await page.waitForURL(/\/ar\/forslag\/\d+/);
	expect(await headingOf(page)).toBe(title);
	expect(await page.getByText('ستحصل على رد').count()).toBeGreaterThan(0);
	await reads(page);
	expect(await faultsOfOpenPage(page)).toEqual([]);
	const number = /\/forslag\/(\d+)/.exec(page.url())?.[1];

	// One's own: the receipt, what one has handed in, follows and is signed up for, and what everybody was answered.
	for (const path of [
		`/ar/mit/bidrag/${number}`,
		'/ar/mit',
		'/ar/mit/foelger',
		'/ar/mit/moeder',
		`/ar/foelg/forslag/${number}`,
	]) {
		await page.goto(path);
		expect(new URL(page.url()).pathname).toBe(path);
		await reads(page);
		expect(await faultsOfOpenPage(page)).toEqual([]);
	}

	// Whoever reads the page in Danish hears that it is Arabic, and reads it from the right.
	const reader = await newPage(browser, { width: 320, origin });
	await reader.goto(`/forslag/${number}`);
	expect(await reader.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('ar');
	expect(await reader.locator('.prose[lang="ar"][dir="auto"]').count()).toBeGreaterThan(0);
	expect(await faultsOfOpenPage(reader)).toEqual([]);
});

test('everything that is offered in Arabic is in Arabic, and what is not leads to the Danish page', async () => {
	const page = await newPage(browser, { width: 320, origin });
	const kindOf = (path: string) =>
		path
			.replace(/\/\d+/g, '/:n')
			.replace(/(foelg|let)\/.*/, '$1/:s')
			.replace(/(forloeb|tema)\/[^/]+/g, '$1/:s')
			.split('?')[0] ?? '';
	const seen = new Set<string>();
	const waiting = ['/ar'];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		if (seen.has(kindOf(path))) continue;
		seen.add(kindOf(path));
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(200);
		await reads(page);
		const hrefs = await page.evaluate(() =>
			[...document.querySelectorAll('a[href^="/ar"]')].map((link) => link.getAttribute('href') ?? ''),
		);
		waiting.push(...hrefs.map((href) => href.split('#')[0] ?? ''));
	}
	expect(seen.size).toBeGreaterThan(18);
	await page.goto('/ar/journal');
	expect(new URL(page.url()).pathname).toBe('/journal');
	const missing = await page.goto('/ar/findes-ikke');
	expect(missing?.status()).toBe(404);
	await reads(page);
});
