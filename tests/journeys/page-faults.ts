import type { Page } from 'playwright-core';
import { axeFindings, noSidewaysScroll } from '../support/browser.ts';
import { htmlProblems } from '../support/html-valid.ts';

/** What is wrong with the page that is open, as wide as it is: for pages that no link leads to. */
export async function faultsOfOpenPage(page: Page): Promise<string[]> {
	const faults = [...(await htmlProblems(await page.content())), ...(await axeFindings(page))];
	const headings = await page.getByRole('heading', { level: 1 }).count();
	if (headings !== 1) faults.push(`${headings} headings of the first level`);
	await noSidewaysScroll(page).catch((error: Error) => faults.push(error.message));
	return faults.map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}
