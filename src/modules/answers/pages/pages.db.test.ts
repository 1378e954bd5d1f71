import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { hashSecret, newSecret } from '../../../platform/identifiers.ts';
import { perform } from '../../../platform/perform.ts';
import { createRateLimit } from '../../../platform/security/rate-limit.ts';
import { mintFormToken } from '../../../platform/web/form-token.ts';
import { createWeb } from '../../../platform/web/server.tsx';
import { answerContribution } from '../acts/answer-contribution.ts';
import { answersRoutes } from './routes.tsx';

let house: TestRuntime;
let staff: Actor;
let citizen: Actor;
let process: string;
const bugs: unknown[] = [];
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	citizen = await personActor(house);
	process = await somePublishedProcess(house, { slug: 'faerre-alene', promiseBy: '2026-11-27' });
});
afterAll(() => house.drop());

/** Asks the site as somebody; a name takes the place of a session. */
function ask(path: string, who: 'staff' | 'citizen' | undefined, form?: Record<string, string>): Promise<Response> {
	const limit = createRateLimit({ capacity: 1e6, perMinute: 1e6, now: () => Date.now() });
	const web = createWeb({
		runtime: house.runtime,
		routes: answersRoutes,
		identify: async (_context, secret) => (secret === 'staff' ? staff : secret === 'citizen' ? citizen : visitor),
		formOrigins: [],
		callerOf: () => 'somewhere',
		limits: { writes: limit, signIn: limit },
		report: (error) => bugs.push(error),
		assets: () => undefined,
	});
	const cookie = who ? { cookie: `samskab=${who}` } : undefined;
	if (!form) return Promise.resolve(web.request(path, { headers: { ...cookie } }));
	const token = mintFormToken(house.runtime.keys.named('form'), house.runtime.clock());
	const body = new URLSearchParams({ _form: token, ...form }).toString();
	return Promise.resolve(
		web.request(path, {
			method: 'POST',
			body,
			headers: {
				...cookie,
				origin: 'http://localhost:3000',
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': String(Buffer.byteLength(body)),
			},
		}),
	);
}

const words = { state: 'partly', heading: 'Tre lamper i foråret', text: 'Der kommer tre lamper. Resten må vente.' };

async function answered(wish: Parameters<typeof somePiece>[2] = {}): Promise<number> {
	const { number } = await somePiece(house, process, wish);
	await perform(house.context(staff), answerContribution, { number, ...words });
	return number;
}

describe('every page', () => {
	test('is whole and valid in both languages, full and empty', async () => {
		const secret = newSecret();
		await somePiece(house, process, { receiptHash: hashSecret(secret) });
		const waiting = await somePiece(house, process, {
			channel: 'post',
			enteredBy: staff.personId,
			authorId: await somePerson(house, { email: 'a@example.dk' }),
			where: { place: 'Kærvej' },
			headCount: 4,
		});
		const own = await answered({ authorId: citizen.personId });
		const draft = await somePiece(house, process, { authorId: citizen.personId, draft: true, title: '' });
		const pages: [string, 'staff' | 'citizen' | undefined][] = [
			['/svar', undefined],
			['/svar?svar=sendt-videre', undefined],
			['/svar/ur', undefined],
			[`/kvittering/${secret}`, undefined],
			['/svarbord', 'staff'],
			['/svarbord?bunke=over-fristen', 'staff'],
			[`/svarbord/${waiting.number}`, 'staff'],
			[`/svarbord/${own}?bunke=besvaret`, 'staff'],
			[`/svarbord/${waiting.number}/kvittering`, 'staff'],
			['/mit', 'citizen'],
			['/mit', 'staff'],
			[`/mit/bidrag/${own}`, 'citizen'],
			[`/mit/bidrag/${draft.number}`, 'citizen'],
		];
		for (const [path, who] of pages) {
			for (const address of [path, `/en${path}`]) {
				const answer = await ask(address, who);
				const html = await answer.text();
				expect([address, answer.status]).toEqual([address, 200]);
				expect([address, await htmlProblems(html)]).toEqual([address, []]);
				expect(html.length).toBeLessThan(40_000);
			}
		}
		expect(bugs).toEqual([]);
	});

	test('that is somebody’s own is kept out of caches and search engines', async () => {
		const secret = newSecret();
		await somePiece(house, process, { receiptHash: hashSecret(secret) });
		for (const [path, who] of [
			[`/kvittering/${secret}`, undefined],
			['/mit', 'citizen'],
			['/svarbord', 'staff'],
		] as const) {
			const answer = await ask(path, who);
			expect(answer.headers.get('cache-control')).toBe('private, no-store');
			expect(await answer.text()).toContain('<meta name="robots" content="noindex"');
		}
		expect((await ask('/svar', undefined)).headers.get('cache-control')).toBe('no-cache');
	});
});

describe('the form of an answer', () => {
	test('sends the answer and comes back to the open pile', async () => {
		const { number } = await somePiece(house, process);
		const answer = await ask(`/svarbord/${number}/svar?bunke=snart`, 'staff', { ...words, bunke: 'snart' });
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toBe(`/svarbord/${number}?bunke=snart&besked=svar-sendt`);
	});

	test('sent second shows the first answer and keeps every word of the second, which can then be sent knowingly', async () => {
		const { number } = await somePiece(house, process);
		const shown = await (await ask(`/svarbord/${number}`, 'staff')).text();
		const seen = (html: string) =>
			/action="[^"]*\/svar"(?:(?!<\/form>).)*?name="seen" value="([^"]*)"/s.exec(html)?.[1] ?? '';
		await perform(house.context(staff), answerContribution, { number, ...words });
		const mine = { state: 'taken-up', heading: 'Mit eget svar', text: 'Jeg skrev i en halv time på dette.' };
		const told = await ask(`/svarbord/${number}/svar`, 'staff', { ...mine, seen: seen(shown) });
		const html = await told.text();
		expect(told.status).toBe(422);
		for (const text of ['En kollega svarede, mens du skrev', words.heading, mine.heading, mine.text])
			expect(html).toContain(text);
		expect(await htmlProblems(html)).toEqual([]);
		expect((await ask(`/svarbord/${number}/svar`, 'staff', { ...mine, seen: seen(html) })).status).toBe(303);
	});

	test('tells what to mend, and keeps what was typed, in the fold where it was typed', async () => {
		const { number } = await somePiece(house, process);
		const long = 'x'.repeat(101);
		const html = await (await ask(`/svarbord/${number}/svar`, 'staff', { ...words, heading: long })).text();
		expect(html).toContain('Svaret i én linje er 101 tegn. Det må højst være 100.');
		expect(html).toContain(long);
		const note = await ask(`/svarbord/${number}/overvej`, 'staff', { note: ' ' });
		expect(await note.text()).toContain('Skriv, hvad I ser på. Én linje er nok.');
	});

	test('of somebody whose session has ended is kept while they sign in', async () => {
		const { number } = await somePiece(house, process);
		const answer = await ask(`/svarbord/${number}/svar`, undefined, words);
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toMatch(/^\/log-ind\/medarbejder\?.*gemt=/);
	});
});
