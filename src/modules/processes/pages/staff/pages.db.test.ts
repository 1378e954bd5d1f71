import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../../tests/support/html-valid.ts';
import { somePiece } from '../../../../../tests/support/pieces.ts';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { staffProcessRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let officer: Actor;
let colleague: Actor;
let politician: Actor;
let citizen: Actor;
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, staffProcessRoutes);
	officer = await staffActor(world);
	const away = await world.pool.query<{ id: string }>(
		"insert into department (id, key, name) values (gen_random_uuid(), 'andre', 'Andre') returning id",
	);
	colleague = await personActor(world, {
		name: 'Prøve Kollega',
		level: 2,
		staff: true,
		roles: [{ role: 'case-officer', scope: 'department', scopeId: away.rows[0]?.id }],
	});
	politician = await personActor(world, {
		name: 'Prøve Byrådsmedlem',
		level: 2,
		staff: true,
		roles: [{ role: 'politician', scope: 'municipality' }],
	});
	citizen = await personActor(world, { name: 'Prøve Medborger', level: 3 });
});
beforeEach(async () => {
	world.setNow(someTuesday);
	await world.pool.query('truncate participation_process cascade');
});
afterAll(() => world.drop());

const filled = {
	title: 'En plads ved stationen',
	question: 'Hvad skal der ske på den tomme grund?',
	questionKind: 'ideas',
	audience: 'Alle i byen',
	alreadyDecided: 'Grunden sælges ikke.',
	promiseWhat: 'Alle får et svar.',
	promiseWho: 'Teknisk Udvalg',
	promiseBy: '2027-02-12',
	opensOn: '2026-12-01',
	closesOn: '2026-12-31',
	contact: 'Prøve Medarbejder, 00 00 00 00',
};

const get = async (path: string, actor?: Actor) => (await site.get(path, actor)).text();
const rows = async (sql: string) => (await world.pool.query(sql)).rows;

/** Posts the form of a page as that page printed it. */
async function send(path: string, fields: Record<string, string>, on = path, actor: Actor = officer) {
	const _form = tokenIn(await get(on, actor));
	return site.post(path, { _form, ...fields }, actor);
}

async function start(fields: Partial<typeof filled> = {}): Promise<string> {
	const response = await send('/styr/forloeb/ny', { ...filled, ...fields, screen: '3' });
	expect(response.status).toBe(303);
	return response.headers.get('location')?.split('?')[0] ?? '';
}

describe('starting a process', () => {
	const step = (fields: Record<string, string>, actor = officer) => site.post('/styr/forloeb/ny/trin', fields, actor);

	test('asks for the question first, then the promise, then the dates, and carries everything along', async () => {
		const first = await get('/styr/forloeb/ny', officer);
		expect(first).toContain('Trin 1 af tre');
		expect(await htmlProblems(first)).toEqual([]);
		const second = await (await step({ ...filled, screen: '1', way: 'next' })).text();
		expect(second).toContain('Trin 2 af tre');
		expect(second).toContain(`<input type="hidden" name="title" value="${filled.title}"/>`);
		expect(await htmlProblems(second)).toEqual([]);
		const third = await (await step({ ...filled, screen: '2', way: 'next' })).text();
		expect(third).toContain('Trin 3 af tre');
		expect(third).toContain(`<input type="hidden" name="alreadyDecided" value="${filled.alreadyDecided}"/>`);
		expect(await htmlProblems(third)).toEqual([]);
	});

	test('leads back without asking for anything, with what was typed', async () => {
		const back = await step({ ...filled, alreadyDecided: '', promiseWho: 'Halvt skrevet', screen: '2', way: 'back' });
		expect(back.status).toBe(200);
		const html = await back.text();
		expect(html).toContain('Trin 1 af tre');
		expect(html).toContain('value="Halvt skrevet"');
		expect(html).toContain(filled.question);
	});

	test('keeps the person on a screen with something to put right, and says what', async () => {
		const response = await step({ ...filled, title: 'x'.repeat(90), audience: ' ', screen: '1', way: 'next' });
		expect(response.status).toBe(422);
		const html = await response.text();
		expect(html).toContain('Trin 1 af tre');
		expect(html).toContain('Der mangler to ting');
		expect(html).toContain('#field-title');
		expect(html).toContain('x'.repeat(90));
	});

	test('advises on a question that is hard to answer, and goes on all the same', async () => {
		const response = await step({ ...filled, question: 'Grunden ved stationen', screen: '1', way: 'next' });
		expect(response.status).toBe(200);
		expect(await response.text()).toContain('Et råd om spørgsmålet');
		expect(await (await step({ ...filled, screen: '1', way: 'next' })).text()).not.toContain('Et råd om spørgsmålet');
	});

	test('makes a draft of its own, once, however often the button is pressed', async () => {
		const _form = tokenIn(await get('/styr/forloeb/ny', officer));
		const sent = await Promise.all(
			Array.from({ length: 5 }, () => site.post('/styr/forloeb/ny', { ...filled, _form, screen: '3' }, officer)),
		);
		expect(new Set(sent.map((response) => response.headers.get('location')))).toEqual(
			new Set(['/styr/forloeb/en-plads-ved-stationen?besked=process-started']),
		);
		expect(await rows('select title, published_at, created_by from participation_process')).toEqual([
			{ title: filled.title, published_at: null, created_by: officer.personId },
		]);
	});

	test('tells a promise that the dates have overtaken beside the dates', async () => {
		const response = await send('/styr/forloeb/ny', { ...filled, closesOn: '2027-03-01', screen: '3' });
		expect(response.status).toBe(422);
		const html = await response.text();
		expect(html).toContain('Trin 3 af tre');
		expect(html).toContain('id="field-promiseBy"');
		expect(await htmlProblems(html)).toEqual([]);
	});

	test('shows the screen where something is missing when the last one is sent too early', async () => {
		const response = await send('/styr/forloeb/ny', { ...filled, promiseWhat: '', screen: '3' });
		expect(response.status).toBe(422);
		const html = await response.text();
		expect(html).toContain('Trin 2 af tre');
		expect(html).toContain('href="#field-promiseWhat"');
		expect(html).toContain(`value="${filled.contact}"`);
	});

	test('is for employees; one whose session ended keeps the words and signs in', async () => {
		for (const somebody of [citizen, politician]) {
			expect((await site.get('/styr/forloeb/ny', somebody)).status).toBe(403);
			expect((await step({ ...filled, screen: '1', way: 'next' }, somebody)).status).toBe(403);
		}
		const open = await site.post('/styr/forloeb/ny/trin', { ...filled, screen: '2', way: 'next' });
		const third = await open.text();
		expect(third).toContain('Trin 3 af tre');
		const sent = await site.post('/styr/forloeb/ny', { ...filled, _form: tokenIn(third), screen: '3' });
		expect(sent.status).toBe(303);
		expect(sent.headers.get('location')).toMatch(/^\/log-ind\/medarbejder\?.*gemt=/);
		expect(await rows('select 1 from participation_process')).toEqual([]);
	});
});

describe('steering a process', () => {
	const parts = ['', '/ret', '/tema', '/faser', '/niveauer', '/engelsk', '/valgmuligheder', '/forlaeng', '/afslut'];

	test('has valid pages in both languages, as a draft, open and concluded', async () => {
		const own = await start();
		const id = (await rows('select id from participation_process'))[0].id;
		const check = async () => {
			for (const part of parts)
				for (const path of [own + part, `/en${own}${part}`]) {
					const html = await get(path, officer);
					expect(Buffer.byteLength(html), path).toBeLessThan(40 * 1024);
					expect((await htmlProblems(html)).map((problem) => `${path} ${problem}`)).toEqual([]);
				}
		};
		await check();
		await world.pool.query("update participation_process set published_at = now(), opens_on = '2026-11-01'");
		await somePiece(world, id, { channel: 'post' });
		await check();
		await world.pool.query("update participation_process set concluded_at = now(), conclusion = 'Ja'");
		await check();
		expect(site.bugs).toEqual([]);
	});

	test('is for those who steer it: others’ drafts are not there, and public ones are not theirs', async () => {
		const own = await start();
		for (const part of parts) {
			expect((await site.get(own + part, colleague)).status).toBe(404);
			expect((await site.get(own + part, citizen)).status).toBe(404);
			expect((await site.get(own + part, politician)).status).toBe(404);
		}
		await world.pool.query('update participation_process set published_at = now()');
		for (const part of parts) expect((await site.get(own + part, colleague)).status).toBe(403);
	});

	test('says what is missing, and offers to publish as soon as nothing needed is', async () => {
		const own = await start({ questionKind: 'choice' });
		const early = await get(own, officer);
		expect(early).toContain('Mindst to muligheder at vælge mellem');
		expect(early).not.toContain(`${own}/offentliggoer`);
		for (const title of ['En park', 'Et torv']) await send(`${own}/valgmuligheder`, { title, text: '' });
		const ready = await get(own, officer);
		expect(ready).toContain(`action="${own}/offentliggoer"`);
		expect((await send(`${own}/offentliggoer`, {}, own)).headers.get('location')).toBe(
			`${own}?besked=process-published`,
		);
		expect(await get(own, officer)).not.toContain('Før du offentliggør');
	});

	test('corrects the words and keeps what was typed when something is wrong', async () => {
		const own = await start();
		const wrong = await send(`${own}/ret`, { ...filled, title: '', videoUrl: 'http://a', drawing: 'bench' });
		expect(wrong.status).toBe(422);
		const html = await wrong.text();
		expect(html).toContain('value="http://a"');
		expect(html).toContain('href="#field-title"');
		const good = { ...filled, title: 'Ny plads', intro: 'En tom grund.', kle: '01.02', drawing: 'bench' };
		expect((await send(`${own}/ret`, good)).status).toBe(303);
		expect(await rows('select title, intro, kle, drawing, pseudonyms_allowed from participation_process')).toEqual([
			{ title: 'Ny plads', intro: 'En tom grund.', kle: '01.02', drawing: 'bench', pseudonyms_allowed: false },
		]);
	});

	test('leaves the dates of a public process alone, and moves them with a reason', async () => {
		const own = await start();
		await send(`${own}/offentliggoer`, {}, own);
		expect(await get(`${own}/ret`, officer)).not.toContain('name="closesOn"');
		expect(
			(await send(`${own}/forlaeng`, { closesOn: '2027-01-10', promiseBy: '2027-02-12', reason: '' })).status,
		).toBe(422);
		const moved = await send(`${own}/forlaeng`, {
			closesOn: '2027-01-10',
			promiseBy: '2027-02-20',
			reason: 'Skolerne bad om tid.',
		});
		expect(moved.status).toBe(303);
		expect(await get(own, officer)).toContain('Skolerne bad om tid.');
	});

	test('keeps themes and phases: adds, moves, changes and removes them', async () => {
		const own = await start();
		for (const title of ['Naboer', 'Natur']) await send(`${own}/tema`, { title, drawing: 'nature' });
		const themes = () => rows('select id, title from theme order by position');
		const [first, second] = await themes();
		await send(`${own}/tema/${second.id}/flyt`, { direction: 'earlier' }, `${own}/tema`);
		expect((await themes()).map(({ title }) => title)).toEqual(['Natur', 'Naboer']);
		await send(`${own}/tema/${first.id}`, { title: 'Naboskab', drawing: 'neighbours' });
		expect((await themes()).map(({ title }) => title)).toEqual(['Natur', 'Naboskab']);
		await send(`${own}/tema/${second.id}/fjern`, {}, `${own}/tema/${second.id}`);
		expect((await themes()).map(({ title }) => title)).toEqual(['Naboskab']);
		const before = (await rows('select id from phase')).length;
		await send(`${own}/faser`, { kind: 'synthesis', title: 'Vi læser', startsOn: '2027-01-02', endsOn: '' });
		expect((await rows("select kind, title from phase where kind = 'synthesis'"))[0].title).toBe('Vi læser');
		expect((await rows('select id from phase')).length).toBe(before + 1);
		const wrong = await send(`${own}/faser`, {
			kind: 'synthesis',
			title: '',
			startsOn: '2027-01-02',
			endsOn: '2027-01-01',
		});
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('href="#field-endsOn"');
	});

	test('says its parts in English too, and leads to what is wrong with it', async () => {
		const own = await start();
		await send(`${own}/tema`, { title: 'Naboer', drawing: 'nature', 'en-title': 'Neighbours' });
		const id = (await rows('select id from theme'))[0].id;
		const page = await get(`${own}/tema/${id}`, officer);
		expect(page).toContain('value="Neighbours"');
		expect(await htmlProblems(page)).toEqual([]);
		const long = { title: 'Naboer', drawing: 'nature', 'en-title': 'x'.repeat(200) };
		const wrong = await (await send(`${own}/tema/${id}`, long)).text();
		expect(wrong).toContain('href="#field-en"');
		expect(wrong).toContain('id="field-en"');
		await send(`${own}/engelsk`, { title: 'A square', question: 'What should happen?' });
		expect(await get(`${own}/engelsk`, officer)).toContain('value="A square"');
		expect(await get(`/en${own}`, officer)).toMatch(/In English<\/a><\/h3><p class="small soft">Shown/);
	});

	test('asks for the reason when it asks for more than an e-mail', async () => {
		const own = await start();
		const levels = { 'level-propose': '1', 'level-support': '3', 'level-comment': '0' };
		const wrong = await send(`${own}/niveauer`, levels);
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('href="#field-reason-support"');
		expect((await send(`${own}/niveauer`, { ...levels, 'reason-support': 'Pengene deles efter tallet.' })).status).toBe(
			303,
		);
		expect(await rows("select level, reason from process_level where act = 'support'")).toEqual([
			{ level: 3, reason: 'Pengene deles efter tallet.' },
		]);
		expect((await send(`${own}/niveauer`, { ...levels, 'level-support': '0' })).status).toBe(422);
		expect((await send(`${own}/niveauer`, { ...levels, 'level-support': 'x' })).status).toBe(422);
	});

	test('is not concluded while anybody waits: the page says how many, and where to answer them', async () => {
		const own = await start();
		const id = (await rows('select id from participation_process'))[0].id;
		await send(`${own}/offentliggoer`, {}, own);
		world.setNow('2026-12-05T09:00:00Z');
		for (const title of ['En bænk', 'Et træ']) await somePiece(world, id, { title });
		expect(await get(`${own}/afslut`, officer)).toContain('til og med 31. december 2026');
		world.setNow('2027-01-05T09:00:00Z');
		const waiting = await get(`${own}/afslut`, officer);
		expect(waiting).toContain('2 bidrag mangler svar');
		expect(waiting).toContain('href="/svarbord"');
		await world.pool.query("update contribution set state = 'taken-up', answered_at = now()");
		const concluded = await send(`${own}/afslut`, { heading: 'Det blev en park', text: 'Flest ville have træer.' });
		expect(concluded.headers.get('location')).toBe(`${own}?besked=process-concluded`);
		expect((await rows('select conclusion from participation_process'))[0].conclusion).toContain('Det blev en park');
	});
});

describe('the list of processes', () => {
	test('shows employees their own first, and drafts only to those who steer them', async () => {
		await start();
		expect(await get('/styr', officer)).toContain(filled.title);
		expect(await get('/styr?vis=kladder', officer)).toContain(filled.title);
		for (const view of ['mine', 'kladder', 'alle'])
			expect(await get(`/styr?vis=${view}`, colleague)).not.toContain(filled.title);
		await world.pool.query('update participation_process set published_at = now()');
		expect(await get('/styr?vis=alle', colleague)).toContain('href="/forloeb/en-plads-ved-stationen"');
	});

	test('gives politicians the figures and nothing to steer with', async () => {
		await start();
		expect(await get('/styr', politician)).not.toContain(filled.title);
		await world.pool.query('update participation_process set published_at = now()');
		const html = await get('/styr', politician);
		expect(html).toContain('Tal for forløbene');
		expect(html).toContain(filled.title);
		expect(html).not.toContain('/styr/forloeb');
		expect(await htmlProblems(html)).toEqual([]);
		expect((await site.get('/styr', citizen)).status).toBe(403);
	});

	test('goes on by keyset, every process once', async () => {
		const titles = Array.from({ length: 23 }, (_, number) => `Nummer ${number} af mange`);
		for (const title of titles) await start({ title });
		const pages = [await get('/styr?vis=mine', officer)];
		const next = /href="(\/styr\?[^"]*efter=[^"]+)"/.exec(pages[0] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
		pages.push(await get(next, officer));
		const listed = pages.map((html) => titles.filter((title) => html.includes(`>${title}</a>`)));
		expect(listed.map(({ length }) => length)).toEqual([20, 3]);
		expect(new Set(listed.flat()).size).toBe(23);
		expect(await htmlProblems(pages[1] ?? '')).toEqual([]);
		expect((await site.get('/styr?vis=x&efter=nonsens', officer)).status).toBe(200);
	});
});
