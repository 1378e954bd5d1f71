import type { Page } from 'playwright-core';
import { axeFindings, noSidewaysScroll, standards } from '../support/browser.ts';
import { htmlProblems } from '../support/html-valid.ts';

type Axe = {
	run(
		where: Document,
		how: object,
	): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
};

/**
 * What axe has against a page that it has looked at before, for example in another width. It still stands in the page, and
 * to put it there is three quarters of the work.
 */
export async function axeFindingsAgain(page: Page): Promise<string[]> {
	return await page.evaluate(async (tags) => {
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')} — ${help}`),
		);
	}, standards);
}

/** What is wrong with the page that is open, as wide as it is: for pages that no link leads to. */
export async function faultsOfOpenPage(page: Page): Promise<string[]> {
	const faults = [...(await htmlProblems(await page.content())), ...(await axeFindings(page))];
	const headings = await page.getByRole('heading', { level: 1 }).count();
	if (headings !== 1) faults.push(`${headings} headings of the first level`);
	await noSidewaysScroll(page).catch((error: Error) => faults.push(error.message));
	return faults.map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}
