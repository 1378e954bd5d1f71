import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { faultsOfOpenPage } from './page-faults.ts';
import {
	fillProposal,
	findProcess,
	headingOf,
	mainProcess,
	openMail,
	openProcess,
	pressByKeyboard,
	signInByMail,
	supportsOn,
	unheardOf,
	until,
} from './steps.ts';

// What we promise people, one promise a test: found by the words on the page, done as a person would do it.

const origin = inject('siteOrigin');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const wide = () => newPage(browser, { width: 1280, origin });
const withoutScript = () => newPage(browser, { width: 320, javaScript: false, origin });

/** A page in the middle of things must be as sound as those that links lead to. */
async function isSound(page: Page): Promise<void> {
	expect(await faultsOfOpenPage(page)).toEqual([]);
}

/** What a visitor finds in the list of a process under these words. */
async function found(page: Page, process: string, words: string): Promise<number> {
	await findProcess(page, process);
	await page.getByRole('link', { name: 'Læs alle forslag' }).click();
	await page.getByRole('searchbox', { name: 'Ord' }).fill(words);
	await page.getByRole('button', { name: 'Vis' }).click();
	return await page.getByRole('main').getByRole('heading', { level: 2, name: words }).count();
}

test('without script, on a small phone: what is typed waits while one says who one is, and is then public', async () => {
	const page = await withoutScript();
	const title = unheardOf('En bænk ved lægen');
	const email = `${unheardOf('skriver')}@post.example`.replace(' ', '.');
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
	await fillProposal(page, { title, text: 'Der er langt, når benene er trætte.', theme: 'Egen dør' });
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	expect(await page.getByRole('heading', { name: 'Intet går tabt' }).count()).toBe(1);
	await isSound(page);
	await signInByMail(page, email, 'Karla Prøvesen', isSound);
	expect(await page.getByText('Dit forslag er modtaget og kan ses af alle').count()).toBe(1);
	expect(await headingOf(page)).toBe(title);
	expect(await page.getByRole('region', { name: 'Kvittering' }).getByText('Modtaget her på siden').count()).toBe(1);
	await isSound(page);
	await page.goto('/demo/post');
	await openMail(page, email, `Vi har fået »${title}«`);
	expect(await found(await withoutScript(), mainProcess, title)).toBe(1);
});

test('without script: a form that is sent twice counts once', async () => {
	const page = await withoutScript();
	const title = unheardOf('En bænk ved stoppestedet');
	await findProcess(page, openProcess);
	await page
		.getByRole('link', { name: /^Skriv/ })
		.first()
		.click();
	await fillProposal(page, { title, text: 'Bussen kommer sjældent.' });
	await page.getByRole('button', { name: 'Send forslaget' }).dblclick();
	await page.waitForURL(/\/kvittering\//);
	await isSound(page);
	expect(await headingOf(page)).toBe(title);
	expect(await found(page, openProcess, title)).toBe(1);
});

test('by keyboard only: a support steps up to MitID, counts once however often it is pressed, and is taken back', async () => {
	const page = await wide();
	const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
	const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
	await page.goto('/');
	await pressByKeyboard(page, link(mainProcess));
	await pressByKeyboard(page, link('Læs alle forslag'));
	await pressByKeyboard(page, page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link'));
	const before = await supportsOn(page);
	await pressByKeyboard(page, button('Støt forslaget'));
	await pressByKeyboard(page, button('Log ind med MitID'));
	await pressByKeyboard(page, button('Freja Lindebjerg'));
	await isSound(page);
	await pressByKeyboard(page, button('Støt forslaget'));
	expect(await page.getByText('Tak for din støtte. Den tæller én gang.').count()).toBe(1);
	expect(await supportsOn(page)).toBe(before + 1);
	await page.goBack();
	expect(page.url()).toContain('/fortsaet/');
	await pressByKeyboard(page, button('Støt forslaget'));
	expect(await supportsOn(page)).toBe(before + 1);
	await pressByKeyboard(page, button('Fortryd din støtte'));
	expect(await page.getByText('Din støtte er fortrudt.').count()).toBe(1);
	expect(await supportsOn(page)).toBe(before);
});

for (const javaScript of [true, false])
	test(`${javaScript ? 'with' : 'without'} script: what is wrong is summed up with focus, leads to the fields, and everything typed is kept`, async () => {
		const page = await newPage(browser, { width: 320, javaScript, origin });
		const text = 'Første linje.\n\nAnden linje med æ, ø og å.';
		await findProcess(page, mainProcess);
		await page.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
		await fillProposal(page, { title: 'x'.repeat(96), text });
		await page.getByRole('textbox', { name: 'Sted' }).fill('Ved åen');
		await page.getByRole('button', { name: 'Send forslaget' }).click();
		const summary = page.getByRole('alert');
		const focused = () => page.evaluate(() => document.activeElement?.id);
		expect(await summary.getByRole('heading').textContent()).toBe('Der mangler to ting');
		expect(await focused()).toBe('error-summary');
		expect(await page.title()).toMatch(/^Fejl: /);
		await isSound(page);
		await summary.getByRole('link', { name: 'Overskriften er 96 tegn. Den må højst være 80.' }).click();
		expect(await focused()).toBe('field-title');
		await summary.getByRole('link', { name: 'Vælg det tema' }).click();
		expect(await focused()).toBe('field-theme');
		expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe('x'.repeat(96));
		expect(await page.getByRole('textbox', { name: 'Hvad skal der ske' }).inputValue()).toBe(text);
		expect(await page.getByRole('textbox', { name: 'Sted' }).inputValue()).toBe('Ved åen');
	});

/** How many wait for an answer in a process, by the public clock. */
async function waitingByTheClock(page: Page, process: string): Promise<number> {
	await page.goto('/svar/ur');
	const face = page
		.locator('main')
		.locator('div', { has: page.getByRole('heading', { name: process, exact: true }) })
		.last();
	return Number(/(\d+) venter endnu/.exec((await face.textContent()) ?? '')?.[1] ?? 0);
}

test('an answer reaches the receipt, the mailbox and the clock; a colleague who was writing too is told and loses nothing', async () => {
	const [author, officer, colleague, visitor] = [await wide(), await wide(), await wide(), await wide()];
	const title = unheardOf('Spørg mig om morgenen');
	const email = `${unheardOf('forfatter')}@post.example`.replace(' ', '.');
	await findProcess(author, mainProcess);
	await author.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
	await fillProposal(author, { title, text: 'Om aftenen er jeg for træt til at svare.', theme: 'Unge på vej' });
	await author.getByRole('button', { name: 'Send forslaget' }).click();
	await signInByMail(author, email, 'Viggo Prøvesen');
	const number = /\/forslag\/(\d+)/.exec(author.url())?.[1];
	await until(async () => (await waitingByTheClock(visitor, mainProcess)) > 0, 'the clock');
	const before = await waitingByTheClock(visitor, mainProcess);

	await signInAs(officer, 'case-officer', 'Maj-Britt Thranesen');
	await officer.goto('/svarbord');
	const row = officer.getByRole('link', { name: title, exact: true });
	while ((await row.count()) === 0) await officer.getByRole('link', { name: 'Vis flere' }).click();
	await row.click();
	await signInAs(colleague, 'administrator');
	await colleague.goto(`/svarbord/${number}`);
	for (const [page, heading, state] of [
		[officer, 'Ja, vi ringer før klokken ni', 'Taget op'],
		[colleague, 'Nej, det når vi ikke', 'Ikke taget op'],
	] as const) {
		await page.getByRole('radio', { name: state, exact: true }).check();
		await page.getByRole('textbox', { name: 'Svaret i én linje' }).fill(heading);
		await page.getByRole('textbox', { name: 'Begrundelse' }).fill(`${heading}. Det har vi talt med holdet om i dag.`);
		await page.getByRole('button', { name: 'Send svaret' }).click();
		await page.waitForLoadState();
	}
	expect(await officer.getByText('Svaret er sendt og kan læses af alle.').count()).toBe(1);
	expect(await colleague.getByRole('alert').getByText('En kollega svarede, mens du skrev').count()).toBe(1);
	await isSound(colleague);
	expect(await colleague.getByText('Ja, vi ringer før klokken ni').count()).toBeGreaterThan(0);
	expect(await colleague.getByRole('textbox', { name: 'Svaret i én linje' }).inputValue()).toBe('Nej, det når vi ikke');

	await author.goto('/mit');
	await author.getByRole('link', { name: title, exact: true }).click();
	await isSound(author);
	expect(await author.getByRole('heading', { name: 'Ja, vi ringer før klokken ni' }).count()).toBe(1);
	expect(await author.getByText('Besvaret: Taget op').count()).toBe(1);
	await author.goto('/demo/post');
	await openMail(author, email, `Svar på »${title}«`);
	await until(async () => (await waitingByTheClock(visitor, mainProcess)) === before - 1, 'the clock to fall by one');
});

/** Lets the dates of a process pass, which no page can do. */
async function letItClose(slug: string): Promise<void> {
	const client = new pg.Client({ connectionString: inject('siteDatabase') });
	await client.connect();
	await client.query(
		`update participation_process set opens_on = current_date - 20, closes_on = current_date - 2 where slug = $1`,
		[slug],
	);
	await client.end();
}

test('an employee starts a process on three screens, shows the draft, publishes it, gives more time and cannot end it while people wait', async () => {
	const [page, visitor] = [await wide(), await wide()];
	const title = unheardOf('Den tomme grund');
	const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
	await signInAs(page, 'facilitator');
	await page.goto('/styr');
	await page.getByRole('link', { name: 'Start et forløb' }).first().click();
	const field = (name: string) => page.getByRole('textbox', { name });
	await field('Titel').fill(title);
	await field('Det præcise spørgsmål').fill('Hvad skal der ske på den tomme grund?');
	await field('Hvem er det for?').fill('Alle, der går forbi');
	await page.getByRole('button', { name: 'Videre' }).click();
	await isSound(page);
	await field('Hvad er allerede besluttet?').fill('Grunden bliver ikke solgt.');
	await field('Hvad sker der med det, folk sender ind?').fill('Alle får et svar.');
	await field('Hvem beslutter').fill('Kulturudvalget');
	await page.getByRole('button', { name: 'Videre' }).click();
	await isSound(page);
	await page.getByLabel('Fra og med').fill(today);
	await page.getByRole('button', { name: 'Opret som kladde' }).click();
	await page.getByText('Forløbet er oprettet som kladde').waitFor();
	await isSound(page);
	const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';

	expect((await visitor.goto(`/forloeb/${slug}`))?.status()).toBe(404);
	const secret = await page.getByRole('link', { name: /forhaandsvisning=/ }).getAttribute('href');
	await visitor.goto(secret ?? '');
	await isSound(visitor);
	expect(await visitor.getByText('Det her er en kladde').count()).toBe(1);
	expect(await visitor.getByText('Hvad skal der ske på den tomme grund?').count()).toBeGreaterThan(0);

	await page.getByRole('button', { name: 'Offentliggør forløbet' }).click();
	await page.getByText('Forløbet er offentligt. Nu kan alle se det.').waitFor();
	const onTheList = visitor
		.getByRole('region', { name: 'Det kan du være med til nu' })
		.getByRole('link', { name: title });
	await until(async () => {
		await visitor.goto('/');
		return (await onTheList.count()) === 1;
	}, 'the process on the front page');

	await page.getByRole('link', { name: 'Giv mere tid' }).click();
	for (const label of ['Ny sidste dag for bidrag', 'Alle har fået svar senest']) {
		const day = page.getByLabel(label);
		await day.fill(laterBy(await day.inputValue(), 14));
	}
	await field('Hvorfor?').fill('Skolerne har ferie.');
	await page.getByRole('button', { name: 'Flyt fristen' }).click();
	await page.getByText('Fristen er flyttet, og grunden står på siden.').waitFor();
	await until(async () => {
		await visitor.goto(`/forloeb/${slug}`);
		return (await visitor.getByText('Skolerne har ferie.').count()) > 0;
	}, 'the reason on the page of the process');

	await page.getByRole('link', { name: 'Afslut' }).click();
	expect(await page.getByText('Man kan være med til og med').count()).toBe(1);
	for (const words of ['Plant et træ', 'En bane til rulleskøjter']) await enterFromPost(page, slug, unheardOf(words));
	await letItClose(slug);
	await page.goto(`/styr/forloeb/${slug}/afslut`);
	await isSound(page);
	expect(await page.getByRole('heading', { name: '2 bidrag mangler svar' }).count()).toBe(1);
	expect(await page.getByRole('button', { name: 'Afslut forløbet' }).count()).toBe(0);
});

function laterBy(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Enters a postcard for a person, and says which number it got. */
async function enterFromPost(page: Page, slug: string, title: string, email?: string): Promise<string> {
	await page.goto(`/styr/forloeb/${slug}/indtast`);
	await page.getByRole('radio', { name: 'Postkort og brev' }).check();
	await page.getByRole('textbox', { name: 'Overskrift' }).fill(title);
	const theme = page.getByRole('radio', { name: 'Egen dør' });
	if ((await theme.count()) > 0) await theme.check();
	await page.getByRole('textbox', { name: 'Hvad blev der sagt eller skrevet?' }).fill('Det stod på et kort.');
	if (email) {
		await page.getByRole('textbox', { name: /^Navn/ }).fill('Ingrid Prøvesen');
		await page.getByRole('radio', { name: 'E-mail', exact: true }).last().check();
		await page.getByRole('textbox', { name: 'Nummeret, e-mailen eller adressen' }).fill(email);
	} else await page.getByRole('radio', { name: 'Vi ved det ikke' }).check();
	await page.getByRole('button', { name: 'Skriv det ind' }).click();
	await page.getByRole('heading', { name: 'Det er skrevet ind' }).waitFor();
	await page.getByRole('link', { name: 'Se det på siden' }).click();
	await page.waitForURL(/\/forslag\/\d+/);
	return /\/forslag\/(\d+)/.exec(page.url())?.[1] ?? '';
}

test('a postcard counts like a click: the same person by both ways is one voice', async () => {
	const [staff, person] = [await wide(), await wide()];
	const email = `${unheardOf('postkort')}@post.example`.replace(' ', '.');
	await signInAs(staff, 'case-officer', 'Maj-Britt Thranesen');
	await staff.goto('/styr/forloeb/hjaelp-der-holder/indtast');
	await staff.getByRole('button', { name: 'Skriv det ind' }).click();
	await isSound(staff);
	const number = await enterFromPost(staff, 'hjaelp-der-holder', unheardOf('Et brev, jeg kan forstå'), email);
	expect(await staff.getByText('Skrevet ind af Borgerservice efter et postkort eller brev').count()).toBe(1);
	await staff.goto('/styr/forloeb/hjaelp-der-holder/stoetter');
	await staff.getByRole('textbox', { name: 'Forslagets nummer' }).fill(number);
	await staff.getByRole('radio', { name: 'Postkort og brev' }).check();
	await staff.getByRole('textbox', { name: 'Personer, én på hver linje' }).fill(`Ingrid Prøvesen; ${email}\n`);
	await staff.getByRole('button', { name: 'Skriv støtterne ind' }).click();
	expect(await staff.getByText('Én ny støtte er talt med.').count()).toBe(1);

	await person.goto(`/forslag/${number}`);
	await person.getByRole('button', { name: 'Støt forslaget' }).click();
	await signInByMail(person, email, 'Ingrid Prøvesen');
	expect(await supportsOn(person)).toBe(1);
	expect(await person.locator('#stoette').getByText('1 på postkort').count()).toBe(1);
	expect(await person.locator('#stoette').getByText('på siden').count()).toBe(0);
	expect(await person.getByRole('button', { name: 'Fortryd din støtte' }).count()).toBe(1);
});

test('for, against, a question and a reply stand in the conversation, each with an address of its own', async () => {
	const page = await wide();
	await signInAs(page, 'citizen', 'Bo Hedelund');
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Læs alle forslag' }).click();
	await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').last().click();
	const proposal = new URL(page.url()).pathname;
	const said = unheardOf('Det har jeg selv prøvet.');
	for (const [stance, word, notice] of [
		['Jeg er for', 'For', 'Din kommentar står nu i samtalen.'],
		['Jeg er imod', 'Imod', 'Din kommentar står nu i samtalen.'],
		['Jeg har et spørgsmål', 'Spørgsmål', 'Dit spørgsmål står nu i samtalen'],
	] as const) {
		await page.goto(proposal);
		await page.getByRole('link', { name: 'Skriv for, imod eller et spørgsmål' }).click();
		await page.getByRole('radio', { name: stance }).check();
		await page.getByRole('textbox', { name: 'Din kommentar' }).fill(`${word}: ${said}`);
		await page.getByRole('button', { name: 'Send kommentaren' }).click();
		await page.getByText(notice).waitFor();
		const voice = page
			.getByRole('article')
			.filter({ hasText: `${word}: ${said}` })
			.last();
		expect(await voice.getByText(word, { exact: true }).count()).toBe(1);
	}
	const question = page
		.getByRole('article')
		.filter({ hasText: `Spørgsmål: ${said}` })
		.last();
	await question.getByRole('link', { name: /^Svar/ }).first().click();
	await isSound(page);
	await page.getByRole('textbox', { name: 'Dit svar' }).fill(`Svar: ${said}`);
	await page.getByRole('button', { name: 'Send svaret' }).click();
	const reply = page
		.getByRole('article')
		.filter({ hasText: `Svar: ${said}` })
		.last();
	await reply.waitFor();
	await isSound(page);
	await reply.getByRole('link', { name: /^Link til det/ }).click();
	await page.waitForURL(/#kommentar-\d+$/);
	const focused = page.locator(':focus');
	expect(await focused.textContent()).toContain(`Svar: ${said}`);
	expect(await focused.getAttribute('id')).toBe(new URL(page.url()).hash.slice(1));
	expect(await focused.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('a photo is shown without the place it was taken; what only calls itself a picture is refused and the words are kept', async () => {
	const page = await wide();
	const title = unheardOf('Her er trinnet');
	const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c58a5a' } })
		.jpeg()
		.withExif({
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 9/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 12/1 0/1' },
		})
		.toBuffer();
	expect((await sharp(photo).metadata()).exif?.byteLength).toBeGreaterThan(50);
	await signInAs(page, 'citizen', 'Line Brogaardsen');
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Skriv dit forslag' }).first().click();
	await fillProposal(page, { title, text: 'Kørestolen kan ikke komme op.', theme: 'Hverdag med handicap' });
	await page.getByText('Tilføj billeder').click();
	const file = page.getByLabel('Billede 1', { exact: false }).first();
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
	await file.setInputFiles({ name: 'kort.png', mimeType: 'image/png', buffer: Buffer.from(svg) });
	await page.getByRole('textbox', { name: 'Hvad viser billede 1?' }).fill('Et trin foran døren');
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	expect(
		await page.getByRole('alert').getByRole('link', { name: 'Den slags fil kan vi ikke tage imod.' }).count(),
	).toBe(1);
	await isSound(page);
	expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe(title);
	expect(await page.getByRole('textbox', { name: 'Hvad viser billede 1?' }).inputValue()).toBe('Et trin foran døren');
	await file.setInputFiles({ name: 'trin.jpg', mimeType: 'image/jpeg', buffer: photo });
	await page.getByRole('button', { name: 'Send forslaget' }).click();
	const picture = page.getByRole('img', { name: 'Et trin foran døren' });
	await picture.waitFor();
	await isSound(page);
	expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	const answer = await page.request.get(origin + (await picture.getAttribute('src')));
	expect(answer.headers()['content-type']).toBe('image/webp');
	const shown = await sharp(await answer.body()).metadata();
	expect([shown.format, shown.exif, shown.xmp]).toEqual(['webp', undefined, undefined]);
});

test('an unknown address helps one on', async () => {
	const page = await wide();
	const response = await page.goto('/forloeb/det-findes-ikke');
	expect(response?.status()).toBe(404);
	await isSound(page);
	expect(await headingOf(page)).toBe('Siden findes ikke');
	await page.getByRole('main').getByRole('link', { name: 'Alle forløb' }).click();
	expect(await headingOf(page)).toBe('Forløb');
});

test('the way to the other language keeps the place, with what was searched for', async () => {
	const page = await wide();
	await findProcess(page, mainProcess);
	await page.getByRole('link', { name: 'Læs alle forslag' }).click();
	await page.getByRole('link', { name: 'Mest støttede' }).click();
	const place = new URL(page.url());
	await page.getByRole('link', { name: 'English' }).click();
	expect(page.url()).toBe(`${origin}/en${place.pathname}${place.search}`);
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	await page.getByRole('link', { name: 'Dansk' }).click();
	expect(page.url()).toBe(place.href);
});

test('to sign out is to be out: neither the page before nor the old cookie leads in again', async () => {
	const page = await wide();
	await signInAs(page, 'citizen', 'Emil Torndahl');
	await page.goto('/mit/oplysninger');
	const cookies = await page.context().cookies();
	await page.getByRole('button', { name: 'Log ud her' }).click();
	await page.getByText('Du er logget ud.').waitFor();
	await page.goBack();
	await page.reload();
	expect(await page.getByText('Emil Torndahl').count()).toBe(0);
	await page.context().addCookies(cookies);
	await page.goto('/mit');
	expect(await page.getByText('Emil Torndahl').count()).toBe(0);
	expect(await headingOf(page)).toBe('Log ind');
});
