import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import {
	type MeetingsOfTheWorld,
	makeMeetings,
	meetingWords,
} from '../../../../tests/support/meetings-of-the-world.ts';
import { performed } from '../../../../tests/support/people-of-every-role.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { meetingsRoutes } from './routes.tsx';

let world: TestRuntime;
let officer: Actor;
let slug: string;
let meetings: MeetingsOfTheWorld;
let site: ReturnType<typeof webOfRoutes>;
beforeAll(async () => {
	world = await testRuntime();
	world.setNow(someTuesday);
	officer = await staffActor(world);
	slug = (await someOpenProcess(world, { themes: ['torvet'] })).slug;
	meetings = await makeMeetings(world.context(officer), world.context(visitor), slug);
	site = webOfRoutes(world.runtime, meetingsRoutes);
});
afterAll(() => world.drop());

const text = async (path: string, actor?: Actor) => (await site.get(path, actor)).text();

describe('the pages of meetings', () => {
	test('are valid and small in both languages, for everybody and for those who work with them', async () => {
		const run = `/styr/moeder/${meetings.coming.number}`;
		const pages: readonly (readonly [string, Actor?])[] = [
			['/moeder'],
			[`/forloeb/${slug}/moeder`],
			[`/moeder/${meetings.coming.number}`],
			[`/moeder/${meetings.held.number}`],
			[`/moeder/${meetings.draft.number}`, officer],
			[`/moeder/${meetings.coming.number}/tilmeld`],
			[`/moeder/${meetings.held.number}/tilmeld`],
			[`/tilmelding/${meetings.signUp.secret}`],
			[`/styr/forloeb/${slug}/moeder`, officer],
			[`/styr/forloeb/${slug}/moeder/nyt`, officer],
			[`/styr/moeder/${meetings.draft.number}`, officer],
			...['', '/ret', '/aflys', '/tilmeldte', '/tilmeld', '/noter'].map((part): [string, Actor] => [
				run + part,
				officer,
			]),
			[`/styr/moeder/${meetings.held.number}/noter`, officer],
		];
		for (const [path, actor] of pages) {
			for (const address of [path, `/en${path}`]) {
				const response = await site.get(address, actor);
				expect([address, response.status]).toEqual([address, 200]);
				const html = await response.text();
				expect([address, await htmlProblems(html)]).toEqual([address, []]);
				expect(html.length, address).toBeLessThan(60_000);
			}
		}
		expect(site.bugs).toEqual([]);
	});

	test('do not tell of a draft, in lists or in calendars', async () => {
		for (const path of ['/moeder', `/forloeb/${slug}/moeder`, '/moeder.ics', `/forloeb/${slug}/moeder.ics`]) {
			const shown = await text(path);
			expect(shown).toContain('Kaffe om byens rum');
			expect(shown).not.toContain('Kommer måske');
		}
		expect((await site.get(`/moeder/${meetings.draft.number}`)).status).toBe(404);
		expect((await site.get(`/moeder/${meetings.draft.number}/kalender.ics`)).status).toBe(404);
	});

	test('show nobody who comes but those who run the meeting, and the link of a sign-up shows no name', async () => {
		const path = `/moeder/${meetings.coming.number}`;
		for (const address of ['/moeder', path, `${path}/tilmeld`, `/tilmelding/${meetings.signUp.secret}`])
			expect(await text(address)).not.toMatch(/Prøve Gæst|gaest@proeve|Arabisk/);
		const list = await text(`/styr${path}/tilmeldte`, officer);
		expect(list).toContain('Prøve Gæst');
		expect(list).toContain('Tolk: Arabisk');
	});

	test('keep a cancelled meeting in the lists, struck through, with its reason; calendars say so too', async () => {
		const added = await performed<{ number: number }>(world.context(officer), 'meeting.add', {
			slug,
			...meetingWords({ title: 'Tur i skoven' }),
		});
		await performed(world.context(officer), 'meeting.publish', { number: added.number });
		await performed(world.context(officer), 'meeting.cancel', { number: added.number, reason: 'Stien er spærret.' });
		const list = await text(`/forloeb/${slug}/moeder`);
		expect(list).toMatch(/Aflyst<\/span> <s><a[^>]*><span>Tur i skoven/);
		expect(list).toContain('Stien er spærret.');
		const calendar = await text(`/moeder/${added.number}/kalender.ics`);
		expect(calendar).toMatch(/STATUS:CANCELLED/);
		expect(calendar).toMatch(/SEQUENCE:1/);
	});

	test('answer a calendar that is known already with nothing new', async () => {
		const first = await site.get('/moeder.ics');
		expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		const tag = first.headers.get('etag') ?? '';
		const again = await site.web.request('/moeder.ics', { headers: { 'if-none-match': `"x", W/${tag}` } });
		expect([again.status, await again.text()]).toEqual([304, '']);
	});

	test('lay pasted lines out as notes for those who run the meeting, and enter nothing by it', async () => {
		const path = `/styr/moeder/${meetings.held.number}/noter/vis`;
		const fields = { way: 'show', paste: 'Bord 1 | Flere bænke | 6 | 14\nLys på stien', 'text-0': 'Stod her før' };
		const shown = await site.post(path, fields, officer);
		expect(shown.status).toBe(200);
		const html = await shown.text();
		expect(await htmlProblems(html)).toEqual([]);
		expect(html.match(/<legend class="h4">Note \d<\/legend>/g)).toHaveLength(3);
		expect(html.indexOf('Stod her før')).toBeLessThan(html.indexOf('Flere bænke'));
		expect((await world.pool.query('select 1 from meeting_note')).rowCount).toBe(0);
		expect((await site.post(path, fields)).status).toBe(403);
	});
});
