import type { Locator, Page } from 'playwright-core';
import { withoutSoftHyphens } from '../../src/ui/soft-hyphens.ts';

/** The process of the demonstration that most journeys go through; an e-mail is enough to take part in it. */
export const mainProcess = 'Hjælp, der holder';

/** The process of the demonstration that asks nobody who they are. */
export const openProcess = 'Hjælp os med at finde plads til ti bænke i Åløkken';

let made = 0;

/** Something nobody has written before, so that a journey finds its own again. */
export function unheardOf(words: string): string {
	made += 1;
	return `${words} ${Date.now().toString(36)}${made}`;
}

/** Goes from the front page to a process, as anybody would. */
export async function findProcess(page: Page, title: string): Promise<void> {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click();
	await page.waitForURL(/\/forloeb\//);
}

/** Writes a proposal on the form that is open. */
export async function fillProposal(
	page: Page,
	{ title, text, theme }: { readonly title: string; readonly text: string; readonly theme?: string },
): Promise<void> {
	await page.getByRole('textbox', { name: 'Overskrift' }).fill(title);
	await page.getByRole('textbox', { name: 'Hvad skal der ske' }).fill(text);
	if (theme) await page.getByRole('radio', { name: theme }).check();
}

/** Opens the newest mail to an address, in the mailbox that must be open; waits until it is there. */
export async function openMail(page: Page, to: string, subject?: string): Promise<void> {
	// Other journeys' mails come in too: those to one address are never behind them.
	await page.goto(`${new URL(page.url()).pathname}?til=${encodeURIComponent(to)}`);
	const mail = page
		.getByRole('listitem')
		.filter({ hasText: `Til ${to}` })
		.filter(subject ? { hasText: subject } : {});
	await until(async () => {
		if ((await mail.count()) > 0) return true;
		await page.reload();
		return false;
	}, `a mail to ${to}`);
	await mail.first().getByRole('link').click();
	await page.waitForURL(/\/demo\/post\/./);
}

/** Finishes a sign-in by e-mail from the page that asks for the address; a newcomer says a name. */
export async function signInByMail(
	page: Page,
	email: string,
	name: string,
	look: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
	await page.getByRole('textbox', { name: 'Din e-mail' }).fill(email);
	await page.getByRole('button', { name: 'Send mig et link' }).click();
	await look(page);
	await page.getByRole('link', { name: 'Se mailen i demonstrationens postkasse' }).click();
	await openMail(page, email, 'Dit link til at logge ind');
	await page.getByRole('region', { name: 'Links i mailen' }).getByRole('link').first().click();
	await look(page);
	const asked = page.getByRole('textbox', { name: 'Hvad hedder du?' });
	if ((await asked.count()) > 0) await asked.fill(name);
	await page.getByRole('button', { name: /^Log ind/ }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/log-ind'));
}

/** How many support the proposal whose page is open. */
export async function supportsOn(page: Page): Promise<number> {
	const panel = page.locator('#stoette');
	if ((await panel.getByText('Ingen støtter forslaget endnu').count()) > 0) return 0;
	return Number((await panel.locator('.big-number').textContent())?.replace(/\D/g, ''));
}

/** Presses Tab until the keyboard stands on something; fails when a reader would have given up. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let press = 0; press < 120; press++) {
		await page.keyboard.press('Tab');
		if ((await target.count()) === 0) continue;
		if (await target.first().evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab never comes to ${target}`);
}

/** Goes to something by Tab and presses Enter, and waits for the page it leads to. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	const before = page.url();
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	if (page.url() === before) await page.waitForLoadState();
}

/** Waits for something that comes by itself: a mail, a figure on a page that is kept for a second. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
	const deadline = Date.now() + 15_000;
	while (!(await isSo())) {
		if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
}

/** The heading of a page as it is read: where its long words may be broken is nothing that one reads. */
export async function headingOf(page: Page): Promise<string> {
	return withoutSoftHyphens((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
}
