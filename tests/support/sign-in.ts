import type { Page } from 'playwright-core';

/** Who somebody is in the demonstration, as the page of persons describes them. */
const descriptions = {
	citizen: /^født/,
	'case-officer': /sagsbehandler, Social/,
	facilitator: /facilitator/,
	politician: /politiker/,
	administrator: /administrator/,
} as const;

/** Somebody of the demonstration. */
export type DemoRole = keyof typeof descriptions;

/** Signs in as a person would: by the sign-in page and the demonstration's own provider. */
export async function signInAs(page: Page, role: DemoRole, name?: string): Promise<void> {
	await page.goto(role === 'citizen' ? '/log-ind' : '/log-ind/medarbejder');
	await page.getByRole('button', { name: role === 'citizen' ? /MitID/ : /arbejdslogin/ }).click();
	await choosePerson(page, role, name);
}

/** Chooses a person on the provider's page, which must be open. */
export async function choosePerson(page: Page, role: DemoRole, name?: string): Promise<void> {
	const row = page.getByRole('listitem').filter({ has: page.getByText(descriptions[role]) });
	const person = name ? row.filter({ has: page.getByRole('button', { name }) }) : row.first();
	await person.getByRole('button').click();
	await page.waitForURL((url) => !url.pathname.startsWith('/demo/mitid'));
}
