import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { meetingWords } from '../../../../tests/support/meetings-of-the-world.ts';
import { performed } from '../../../../tests/support/people-of-every-role.ts';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import { createLibreTranslator } from '../../../platform/translator/libre-translator.ts';
import { routes } from '../../../routes.ts';
import { wordingKinds } from '../../../wording-kinds.ts';
import { answerContribution } from '../../answers/acts/answer-contribution.ts';
import { approveWording } from '../acts/approve-wording.ts';
import { writeWording } from '../acts/write-wording.ts';
import { markOfWords, useWordingKinds, wordsAsOne } from '../index.ts';

let house: TestRuntime;
let staff: Actor;
let citizen: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	useWordingKinds(wordingKinds);
	house = await testRuntime();
	staff = await staffActor(house);
	citizen = await personActor(house);
	process = await someOpenProcess(house, { themes: ['naboer'] });
});
afterAll(() => house.drop());

const answer = { state: 'partly', heading: 'Tre lamper i foråret', text: 'Der kommer tre lamper. Resten må vente.' };
const easy = { heading: 'Der kommer lys', text: 'Vi sætter tre lamper op. Det sker til foråret.' };

async function answered(): Promise<number> {
	const { number } = await somePiece(house, process.id, {});
	await perform(house.context(staff), answerContribution, { number, ...answer });
	return number;
}

const write = (ref: string | number, wording: string, words: object, more: object = {}) =>
	perform(house.context(staff), writeWording, { kind: 'answer', ref: String(ref), wording, words, ...more });
const approve = (ref: string | number, wording: string, words: Readonly<Record<string, string>>) =>
	perform(house.context(staff), approveWording, {
		...{ kind: 'answer', ref: String(ref), wording, mark: markOfWords(wordsAsOne(words)) },
	});
const get = async (path: string, actor?: Actor) => {
	const response = await webOfRoutes(house.runtime, routes).get(path, actor);
	return { status: response.status, html: await response.text() };
};

describe('an answer in easy Danish', () => {
	test('is there for nobody before a person stands behind it, then has a page and a link to it', async () => {
		const number = await answered();
		await write(number, 'let', easy);
		expect((await get(`/let/svar/${number}`)).status).toBe(404);
		expect((await get(`/forslag/${number}`)).html).not.toContain(`/let/svar/${number}`);
		await approve(number, 'let', easy);
		const { status, html } = await get(`/let/svar/${number}`);
		expect(status).toBe(200);
		expect(html).toContain('Der kommer lys');
		expect(html).toContain('Godkendt af');
		expect(await htmlProblems(html)).toEqual([]);
		const page = await get(`/forslag/${number}`);
		expect(page.html).toContain(`href="/let/svar/${number}"`);
		expect(page.html).toContain('Tre lamper i foråret');
		expect(await htmlProblems(page.html)).toEqual([]);
	});
	test('loses its approval when it is written anew, and cannot be approved unread', async () => {
		const number = await answered();
		await write(number, 'let', easy);
		await write(number, 'let', { ...easy, heading: 'Noget helt andet' });
		expect(await approve(number, 'let', easy)).toMatchObject({ problems: [{ key: 'wording-changed' }] });
		expect((await get(`/let/svar/${number}`)).status).toBe(404);
	});
	test('goes with an answer that is given again: another answer is not said by its words', async () => {
		const number = await answered();
		await write(number, 'let', easy);
		await approve(number, 'let', easy);
		await perform(house.context(staff), answerContribution, {
			...{ number, ...answer, heading: 'Ingen lamper' },
			again: true,
		});
		const { rows } = await house.pool.query(
			'select count(*)::int as n from answer where replaced_at is null and heading = $1',
			['Ingen lamper'],
		);
		expect(rows[0].n).toBe(1);
		expect((await get(`/let/svar/${number}`)).status).toBe(404);
	});
	test('twenty who save at once leave one of their versions whole', async () => {
		const number = await answered();
		const tried = await Promise.all(
			Array.from({ length: 20 }, (_, at) => write(number, 'let', { heading: `Lys ${at}`, text: `Lampe ${at}.` })),
		);
		expect(tried.every(({ kind }) => kind === 'done')).toBe(true);
		const { rows } = await house.pool.query<{ words: { heading: string; text: string } }>(
			`select words from wording join answer on answer.id = wording.matter join contribution on contribution.id = answer.contribution
				where contribution.number = $1`,
			[number],
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.words.heading.slice(4)).toBe(rows[0]?.words.text.slice(6, -1));
	});
});

describe('an answer in another language', () => {
	test('stands in its place, marked as a machine’s until a person approves it', async () => {
		const number = await answered();
		const words = { heading: 'Three lamps in spring', text: 'Three lamps are coming.' };
		await write(number, 'en', words, { madeBy: 'machine' });
		const machines = await get(`/en/forslag/${number}`);
		expect(machines.html).toContain('Three lamps in spring');
		expect(machines.html).toContain('Translated from Danish by a machine.');
		expect(await htmlProblems(machines.html)).toEqual([]);
		expect((await get(`/forslag/${number}`)).html).not.toContain('Three lamps');
		// Saved again without a change it is still the machine's.
		await write(number, 'en', words);
		expect((await get(`/en/forslag/${number}`)).html).toContain('by a machine');
		await approve(number, 'en', words);
		expect((await get(`/en/forslag/${number}`)).html).not.toContain('by a machine');
	});
	test('is refused where it is too long, empty, or holds a CPR number, and leaves nothing', async () => {
		const number = await answered();
		const tooLong = { heading: 'a'.repeat(161), text: 'b'.repeat(6_001) };
		expect(await write(number, 'en', tooLong)).toMatchObject({
			problems: [
				{ key: 'too-long', field: 'heading', facts: { length: 161, limit: 160 } },
				{ key: 'too-long', field: 'text' },
			],
		});
		expect(await write(number, 'en', { heading: ' ' })).toMatchObject({ problems: [{ key: 'wording-empty' }] });
		expect(await write(number, 'en', { text: 'Call 0101901234' })).toMatchObject({ problems: [{ field: 'text' }] });
		expect(await approve(number, 'en', {})).toMatchObject({ problems: [{ key: 'wording-missing' }] });
	});
	test('is not there to write for those who do not answer', async () => {
		const number = await answered();
		expect((await get(`/styr/ord/svar/${number}/let`, citizen)).status).toBe(403);
		expect((await get(`/styr/ord/svar/${number}/finsk`, staff)).status).toBe(404);
		expect((await get('/styr/ord/svar/99999999/let', staff)).status).toBe(404);
		expect((await get('/styr/ord/vejr/1/let', staff)).status).toBe(404);
	});
});

describe('a theme in other words', () => {
	test('has an easy page, and stands in Arabic on the Arabic page; an unsaid English is no way of saying it', async () => {
		const ref = `${process.slug}~naboer`;
		const kind = { kind: 'theme', ref } as const;
		const as = house.context(staff);
		await perform(as, writeWording, { ...kind, wording: 'let', words: { title: 'Dem ved siden af' } });
		await perform(as, approveWording, {
			...kind,
			wording: 'let',
			mark: markOfWords(wordsAsOne({ title: 'Dem ved siden af' })),
		});
		expect((await get(`/let/tema/${ref}`)).html).toContain('Dem ved siden af');
		expect((await get(`/forloeb/${process.slug}/tema/naboer`)).html).toContain(`/let/tema/${ref}`);
		await perform(as, writeWording, { ...kind, wording: 'ar', madeBy: 'machine', words: { title: 'الجيران' } });
		const arabic = await get(`/ar/forloeb/${process.slug}/tema/naboer`);
		expect(arabic.html).toContain('الجيران');
		expect(await htmlProblems(arabic.html)).toEqual([]);
		expect((await get(`/ar/forloeb/${process.slug}`)).html).toContain('الجيران');
		expect(await perform(as, writeWording, { ...kind, wording: 'en', words: { title: 'Next door' } })).toMatchObject({
			problems: [{ key: 'wording-unknown' }],
		});
	});
});

describe('a meeting in other words', () => {
	test('has an easy page, and its Arabic name on its own page, in the lists and where one signs up', async () => {
		const as = house.context(staff);
		const { number } = await performed<{ number: number }>(as, 'meeting.add', {
			slug: process.slug,
			...meetingWords({ on: '2026-12-09', from: '17:00', until: '19:00' }),
		});
		const what = { kind: 'meeting', ref: String(number) };
		await performed(as, 'wording.write', { ...what, wording: 'let', words: { title: 'Kom til kaffe' } });
		await performed(as, 'wording.approve', {
			...what,
			wording: 'let',
			mark: markOfWords(wordsAsOne({ title: 'Kom til kaffe' })),
		});
		await performed(as, 'wording.write', { ...what, wording: 'ar', words: { title: 'قهوة معنا' } });
		// While the meeting is a draft nobody reads of it, in whatever words.
		expect((await get(`/let/moede/${number}`)).status).toBe(404);
		await performed(as, 'meeting.publish', { number });
		expect((await get(`/let/moede/${number}`)).html).toContain('Kom til kaffe');
		expect((await get(`/moeder/${number}`)).html).toContain(`/let/moede/${number}`);
		for (const path of [`/moeder/${number}`, '/moeder', `/forloeb/${process.slug}/moeder`, `/moeder/${number}/tilmeld`])
			expect((await get(`/ar${path}`)).html, path).toContain('قهوة معنا');
		expect((await get(`/en/moeder/${number}`)).html).not.toContain('قهوة معنا');
	});
});

describe('the button that asks a machine', () => {
	const asked: { q: string[]; target: string }[] = [];
	let status = 200;
	const machine = createServer((request, response) => {
		let body = '';
		request.on('data', (piece) => {
			body += piece;
		});
		request.on('end', () => {
			const question = JSON.parse(body) as { q: string[]; target: string };
			asked.push(question);
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ translatedText: question.q.map((one) => `[${question.target}] ${one}`) }));
		});
	});
	beforeAll(() => new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve)));
	afterAll(() => machine.close());
	beforeEach(() => {
		asked.length = 0;
		status = 200;
	});
	const web = () => {
		const { port } = machine.address() as AddressInfo;
		const translator = createLibreTranslator({ url: `http://127.0.0.1:${port}`, key: undefined });
		return webOfRoutes({ ...house.runtime, translator }, routes);
	};
	const press = async (path: string, fields: Record<string, string>, actor: Actor | undefined = staff) => {
		const site = web();
		const form = tokenIn(await (await site.get(path, staff)).text());
		return site.post(path, { _form: form, machine: '1', ...fields }, actor);
	};

	test('is there only where the municipality has named one', async () => {
		const path = `/styr/ord/svar/${await answered()}`;
		expect((await get(`${path}/engelsk`, staff)).html).not.toContain('name="machine"');
		const html = await (await web().get(`${path}/engelsk`, staff)).text();
		expect(html).toContain('name="machine"');
		expect(await htmlProblems(html)).toEqual([]);
		expect(await (await web().get(`${path}/let`, staff)).text()).not.toContain('name="machine"');
	});
	test('fills what is empty, leaves what is written, and marks it', async () => {
		const number = await answered();
		const response = await press(`/styr/ord/svar/${number}/engelsk`, { heading: 'My own heading', text: '' });
		expect(response.status).toBe(303);
		expect(asked).toEqual([expect.objectContaining({ q: [answer.text], source: 'da', target: 'en' })]);
		const { html } = await get(`/en/forslag/${number}`);
		expect(html).toContain('My own heading');
		expect(html).toContain(`[en] ${answer.text}`);
		expect(html).toContain('by a machine');
	});
	test('says in words what went wrong, and loses nothing', async () => {
		const number = await answered();
		status = 500;
		const response = await press(`/styr/ord/svar/${number}/engelsk`, { heading: 'My own heading', text: '' });
		const html = await response.text();
		expect(response.status).toBe(422);
		expect(html).toContain('Maskinen, der oversætter, svarer ikke.');
		expect(html).toContain('value="My own heading"');
		expect(await htmlProblems(html)).toEqual([]);
		const { rows } = await house.pool.query(
			"select 1 from wording where words->>'heading' = 'My own heading' and matter in (select id from answer where contribution = (select id from contribution where number = $1))",
			[number],
		);
		expect(rows).toEqual([]);
	});
	test('calls nobody for those who may not save', async () => {
		const path = `/styr/ord/svar/${await answered()}/engelsk`;
		expect((await press(path, { heading: '', text: '' }, citizen)).status).toBe(403);
		const visitor = await web().post(path, { machine: '1', heading: 'Kept', text: '' });
		expect(visitor.status).not.toBe(500);
		expect(asked).toEqual([]);
	});
	test('works for the words of a process too', async () => {
		const response = await press(`/styr/forloeb/${process.slug}/arabisk`, { title: 'العنوان' });
		expect(response.status).toBe(303);
		expect(asked).toHaveLength(1);
		const { html } = await get(`/ar/forloeb/${process.slug}`);
		expect(html).toContain('[ar] ');
	});
});
