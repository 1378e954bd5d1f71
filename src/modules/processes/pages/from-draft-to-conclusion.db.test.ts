import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../platform/actor.ts';
import { type ParticipationProcess, partsOf, processBySlug } from '../index.ts';
import { processesRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, processesRoutes);
	officer = await staffActor(world);
});
afterAll(() => world.drop());

const read = async (path: string, actor: Actor | undefined = officer) => (await site.get(path, actor)).text();
const bySlug = async (slug: string) => (await processBySlug(world.context(), slug)) as ParticipationProcess;

/** Presses a form's button with the token of the page that it stands on. */
async function press(page: string, path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
	return site.post(path, { _form: tokenIn(await read(page)), ...fields }, officer);
}

describe('a process', () => {
	const slug = 'ny-bro-over-aaen';
	const desk = `/styr/forloeb/${slug}`;
	const screens = [
		{
			title: 'Ny bro over åen',
			question: 'Hvor skal broen ligge?',
			questionKind: 'ideas',
			audience: 'Alle på begge sider',
		},
		{
			alreadyDecided: 'Der bliver kun én bro.',
			promiseWhat: 'Alle forslag får et svar.',
			promiseWho: 'Teknisk Udvalg beslutter.',
			promiseBy: '2027-01-20',
		},
		{ opensOn: '2026-11-24', closesOn: '2026-12-15', contact: 'Vejkontoret, 00 00 00 00' },
	];

	test('is started over three screens that carry everything along', async () => {
		const token = tokenIn(await read('/styr/forloeb/ny'));
		let carried: Record<string, string> = { _form: token };
		for (const [index, screen] of screens.slice(0, 2).entries()) {
			carried = { ...carried, ...screen, screen: String(index + 1), way: 'next' };
			const shown = await (await site.post('/styr/forloeb/ny/trin', carried, officer)).text();
			for (const typed of Object.values(screen)) expect(shown).toContain(typed);
		}
		const last = { ...carried, ...screens[2], screen: '3', way: 'next' };
		const presses = await Promise.all(Array.from({ length: 3 }, () => site.post('/styr/forloeb/ny', last, officer)));
		for (const { status, headers } of presses) {
			expect(status).toBe(303);
			expect(headers.get('location')).toContain(desk);
		}
		expect(await bySlug(slug)).toMatchObject({
			question: 'Hvor skal broen ligge?',
			contact: 'Vejkontoret, 00 00 00 00',
		});
		const { rows } = await world.pool.query('select count(*)::int from participation_process');
		expect(rows).toEqual([{ count: 1 }]);
	});

	test('keeps the screen and the words when something is missing', async () => {
		const token = tokenIn(await read('/styr/forloeb/ny'));
		const answer = await site.post(
			'/styr/forloeb/ny/trin',
			{ _form: token, title: 'Kun en overskrift', screen: '1', way: 'next' },
			officer,
		);
		expect(answer.status).toBe(422);
		const html = await answer.text();
		expect(html).toContain('Kun en overskrift');
		expect(html).toContain('Skriv det spørgsmål, du vil have svar på.');
	});

	test('is seen by nobody else but by its secret link, which is never kept in a cache', async () => {
		const { previewSecret } = await bySlug(slug);
		expect((await site.get(`/forloeb/${slug}`)).status).toBe(404);
		expect((await site.get(`/forloeb/${slug}?forhaandsvisning=${'x'.repeat(43)}`)).status).toBe(404);
		const preview = await site.get(`/forloeb/${slug}?forhaandsvisning=${previewSecret}`);
		expect(preview.status).toBe(200);
		expect(preview.headers.get('cache-control')).toContain('no-store');
		expect(await preview.text()).toContain('noindex');
		expect(await read(desk)).toContain(previewSecret);
	});

	test('gets its themes, phases, levels and English words from pages of their own', async () => {
		await press(`${desk}/tema`, `${desk}/tema`, { title: 'Cyklerne', lead: 'Hver dag', drawing: 'bicycles' });
		await press(`${desk}/faser`, `${desk}/faser`, { kind: 'invitation', title: 'Åbent hus', startsOn: '2026-11-20' });
		await press(`${desk}/engelsk`, `${desk}/engelsk`, { title: 'A new bridge', question: 'Where should it be?' });
		await press(`${desk}/niveauer`, `${desk}/niveauer`, {
			'level-propose': '1',
			'level-support': '2',
			'reason-support': 'Broen er dyr.',
			'level-comment': '1',
		});
		const { id } = await bySlug(slug);
		const { themes, phases, levels } = await partsOf({ ...world.context(), language: 'en' }, id);
		expect(themes).toMatchObject([{ slug: 'cyklerne', drawing: 'bicycles' }]);
		expect(phases.map(({ kind }) => kind)[0]).toBe('invitation');
		expect(levels.support).toEqual({ level: 2, reason: 'Broen er dyr.' });
		expect(await read(`/en/forloeb/${slug}`)).toContain('Where should it be?');
	});

	test('becomes public by one button, and stands on the front page', async () => {
		const published = await press(desk, `${desk}/offentliggoer`);
		expect(published.status).toBe(303);
		expect((await site.get(`/forloeb/${slug}`)).status).toBe(200);
		expect(await read('/', undefined)).toContain(`/forloeb/${slug}`);
		expect(await read(`/forloeb/${slug}/tema/cyklerne`, undefined)).toContain('Cyklerne');
	});

	test('says on its page why it is open longer', async () => {
		await press(`${desk}/forlaeng`, `${desk}/forlaeng`, { closesOn: '2026-12-20', reason: 'Vejret drillede.' });
		expect(await bySlug(slug)).toMatchObject({ closesOn: '2026-12-20' });
		expect(await read(`/forloeb/${slug}`)).toContain('Vejret drillede.');
	});

	test('ends with what was decided', async () => {
		world.setNow('2026-12-21T09:00:00Z');
		const concluded = await press(`${desk}/afslut`, `${desk}/afslut`, {
			heading: 'Broen kommer til at ligge ved møllen',
			text: 'Der er kortest vej.',
		});
		expect(concluded.status).toBe(303);
		const html = await read(`/forloeb/${slug}`);
		expect(html).toContain('Broen kommer til at ligge ved møllen');
		world.setNow(someTuesday);
	});

	test('is valid HTML on every page that staff steer it from, in both languages', async () => {
		const ends = ['', '/ret', '/tema', '/faser', '/valgmuligheder', '/niveauer', '/engelsk', '/forlaeng', '/afslut'];
		const pages = ['/styr', '/styr/forloeb/ny', ...ends.map((end) => `${desk}${end}`)];
		for (const path of pages.flatMap((one) => [one, `/en${one}`])) {
			const answer = await site.get(path, officer);
			expect([path, answer.status]).toEqual([path, 200]);
			expect([path, await htmlProblems(await answer.text())]).toEqual([path, []]);
		}
		expect(site.bugs).toEqual([]);
	});
});
