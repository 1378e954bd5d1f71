import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { act, nothingToLoad } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newSecret } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { atLevel } from '../../../platform/permission.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import type { Oidc } from '../../../platform/sign-in/oidc.ts';
import { form } from '../../../platform/web/door.tsx';
import { mintFormToken } from '../../../platform/web/form-token.ts';
import { keptRoutes } from '../../../platform/web/kept.tsx';
import { createWeb } from '../../../platform/web/server.tsx';
import type { PersonId } from '../person.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { startSession } from '../sessions/start-session.ts';
import { peopleRoutes } from './routes.tsx';

let world: TestRuntime;
let web: ReturnType<typeof createWeb>;
let greeted: string[] = [];

/** An act that asks for a level, as those of other modules do. */
const greet = act({
	name: 'test.greet',
	summary: 'Somebody greets.',
	input: v.object({ words: v.string(), level: v.picklist([1, 2, 3]) }),
	load: nothingToLoad,
	may: (actor, _, { level }) => atLevel(actor, level),
	async run(context, _, { words }) {
		greeted.push(`${context.actor.name}: ${words}`);
		return done();
	},
	about: () => ({ kind: 'greeting' }),
});

const greetForm = form({
	path: '/hils',
	act: greet,
	input: ({ typed }) => ({ words: typed.text('words'), level: Number(typed.text('level')) }),
	then: () => '/hilst',
	refusals: () => ({}),
	title: () => 'Send hilsenen',
});

/** A broker that says who came, without leaving the test. */
function brokerSaying(who: () => SignedInIdentity | 'cancelled'): Oidc {
	return {
		origins: [],
		begin: async () => {
			const state = newSecret();
			const url = `https://broker.example/?state=${state}`;
			return { ok: true, url, secret: { state, nonce: 'n', codeVerifier: 'c' } };
		},
		finish: async () => {
			const identity = who();
			return identity === 'cancelled' ? { ok: false, refusal: 'cancelled' } : { ok: true, identity };
		},
	};
}

let comes: SignedInIdentity | 'cancelled' = 'cancelled';

beforeAll(async () => {
	world = await testRuntime();
	const open = { take: () => ({ ok: true as const }), size: 0 };
	const signIn = { citizen: brokerSaying(() => comes), staff: brokerSaying(() => comes) };
	web = createWeb({
		runtime: { ...world.runtime, signIn },
		routes: [...keptRoutes, ...peopleRoutes, greetForm],
		identify: identifySession,
		formOrigins: [],
		callerOf: () => newSecret(),
		limits: { writes: open, signIn: open },
		report: (error) => {
			throw error;
		},
		assets: () => undefined,
	});
});
afterAll(() => world.drop());
beforeEach(() => {
	greeted = [];
});

/** A browser: it keeps its cookies, and posts forms as a browser would. */
function browser(session?: string) {
	const cookies = new Map<string, string>(session ? [['samskab', session]] : []);
	async function send(path: string, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
		const answer = await web.request(`http://localhost:3000${path}`, { ...init, headers });
		for (const cookie of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (value === '') cookies.delete(name);
			else cookies.set(name, value);
		}
		return answer;
	}
	return {
		cookies,
		get: (path: string) => send(path),
		post: (path: string, fields: Record<string, string>) => {
			const body = new URLSearchParams(fields).toString();
			const headers = {
				origin: 'http://localhost:3000',
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': String(body.length),
			};
			return send(path, { method: 'POST', body, headers });
		},
	};
}

const token = () => mintFormToken(world.runtime.keys.named('form'), world.runtime.clock());
const sessionFor = async (actor: Actor) =>
	startSession(world.context(), { person: actor.personId as PersonId, level: 2, staff: actor.staff });

async function linkTo(email: string): Promise<string> {
	const { rows } = await world.pool.query('select text_body from mail where to_address = $1 order by id desc limit 1', [
		email,
	]);
	return /localhost:3000(\/\S*log-ind\/mail\/\S+)/.exec(rows[0].text_body)?.[1] ?? '';
}

describe('signing in', () => {
	test('says why, offers only the ways that are enough, and tells that nothing is lost', async () => {
		const visitor = browser();
		const first = await visitor.post('/hils', { _form: token(), words: 'Goddag til alle', level: '2' });
		expect(first.status).toBe(303);
		const address = first.headers.get('location') ?? '';
		expect(address).toMatch(/^\/log-ind\?trin=2/);
		const html = await (await visitor.get(address)).text();
		expect(html).toContain('Send hilsenen');
		expect(html).toContain('Log ind med MitID');
		expect(html).toContain('Jeg har en kode');
		expect(html).not.toContain('name="email"');
	});

	test('by mail performs what was kept at once, as the person who came in', async () => {
		const person = browser();
		const asked = await person.post('/hils', { _form: token(), words: 'Goddag fra mail', level: '1' });
		const kept = new URL(asked.headers.get('location') ?? '', 'http://x').searchParams.get('gemt') ?? '';
		const sent = await person.post('/log-ind/mail', { email: ' Hej@Example.dk', til: '/', gemt: kept });
		expect(sent.headers.get('location')).toMatch(/^\/log-ind\/sendt\?/);
		expect(await (await person.get(sent.headers.get('location') ?? '')).text()).toContain('Vi har sendt en mail');
		const link = await linkTo('hej@example.dk');
		expect(await (await person.get(link)).text()).toContain('Hvad hedder du?');
		expect(greeted).toEqual([]);
		const nameless = await person.post(link, { name: '' });
		expect(nameless.status).toBe(422);
		const arrived = await person.post(link, { name: 'Hej Prøve' });
		expect(arrived.headers.get('location')).toBe('/hilst');
		expect(greeted).toEqual(['Hej Prøve: Goddag fra mail']);
		expect((await person.get(link)).status).toBe(200);
		expect((await person.post(link, { name: 'Hej Prøve' })).status).toBe(410);
	});

	test('answers the same for a known and an unknown address, and not at all for none', async () => {
		const known = await browser().post('/log-ind/mail', { email: 'hej@example.dk', til: '/svar' });
		const unknown = await browser().post('/log-ind/mail', { email: 'aldrig@example.dk', til: '/svar' });
		expect(known.status).toBe(unknown.status);
		expect(known.headers.get('location')).toBe(unknown.headers.get('location'));
		const wrong = await browser().post('/log-ind/mail', { email: 'ikke en mail', til: '/svar' });
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('value="ikke en mail"');
	});

	test('leads back to a page of our own, in the language it began in', async () => {
		for (const til of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
			await browser().post('/log-ind/mail', { email: 'vej@example.dk', til });
			const { rows } = await world.pool.query(
				'select return_to from sign_in_link order by made_at desc, return_to limit 1',
			);
			expect(rows[0].return_to).toBe('/');
			await world.pool.query('delete from sign_in_link');
		}
		const person = browser();
		await person.post('/en/log-ind/mail', { email: 'way@example.dk', til: '/en/forloeb' });
		const link = await linkTo('way@example.dk');
		expect(link).toMatch(/^\/en\/log-ind\/mail\//);
		const arrived = await person.post(link, { name: 'Way Prøve' });
		expect(arrived.headers.get('location')).toBe('/en/forloeb?besked=logget-ind');
	});

	test('by MitID goes out, comes back in the same browser alone, and shows the button that finishes', async () => {
		comes = { issuer: 'https://broker.example', subject: 'm', name: 'Mit Prøve', level: 3, groups: [], roles: [] };
		const person = browser();
		const asked = await person.post('/hils', { _form: token(), words: 'Goddag fra MitID', level: '3' });
		const kept = new URL(asked.headers.get('location') ?? '', 'http://x').searchParams.get('gemt') ?? '';
		const out = await person.post('/log-ind/mitid', { til: '/', gemt: kept });
		const state = new URL(out.headers.get('location') ?? '').searchParams.get('state');
		const stranger = await browser().get(`/log-ind/tilbage?state=${state}&code=c`);
		expect(stranger.status).toBe(422);
		const back = await person.get(`/log-ind/tilbage?state=${state}&code=c`);
		expect(back.headers.get('location')).toBe(`/fortsaet/${kept}`);
		expect((await person.get(`/log-ind/tilbage?state=${state}&code=c`)).status).toBe(422);
		expect((await person.post(`/fortsaet/${kept}`, {})).headers.get('location')).toBe('/hilst');
		expect(greeted).toEqual(['Mit Prøve: Goddag fra MitID']);
	});

	test('that is cancelled says so kindly and keeps what was typed', async () => {
		comes = 'cancelled';
		const person = browser();
		const out = await person.post('/en/log-ind/mitid', { til: '/', gemt: newSecret() });
		const state = new URL(out.headers.get('location') ?? '').searchParams.get('state');
		const html = await (await person.get(`/log-ind/tilbage?state=${state}&error=access_denied`)).text();
		expect(html).toContain('You stopped the sign-in');
		expect(html).toContain('What you wrote is still kept');
		expect(person.cookies.has('samskab')).toBe(false);
	});

	test('ends when logging out: the old cookie opens nothing', async () => {
		const session = await sessionFor(await personActor(world));
		const person = browser(session);
		expect((await person.get('/mit/oplysninger')).status).toBe(200);
		const out = await person.post('/log-ud', {});
		expect(out.headers.get('location')).toBe('/?besked=logget-ud');
		const again = await browser(session).get('/mit/oplysninger');
		expect(again.headers.get('location')).toMatch(/^\/log-ind\?trin=1/);
	});

	test('from a form on another site is refused', async () => {
		const answer = await web.request('http://localhost:3000/log-ud', {
			method: 'POST',
			headers: { origin: 'https://evil.example' },
		});
		expect(answer.status).toBe(403);
	});
});

describe('the pages for staff', () => {
	test('give a code on a page that is shown once more when the form is pressed twice', async () => {
		const { desk } = await atWork('case-officer');
		expect((await desk.get('/styr/vouch')).status).toBe(200);
		const fields = { _form: token(), name: 'Borger Prøve', cpr: '720185-2101' };
		const [first, second] = [await desk.post('/styr/vouch', fields), await desk.post('/styr/vouch', fields)];
		const codeIn = (html: string) =>
			/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(html.replace('ABCD-EFGH-2345', ''))?.[0];
		const code = codeIn(await first.text());
		expect(code).toBeDefined();
		expect(codeIn(await second.text())).toBe(code);
		const wrong = await desk.post('/styr/vouch', { _form: token(), name: 'Borger Prøve', cpr: '123' });
		expect(await wrong.text()).toContain('CPR-nummeret passer ikke');
		const citizen = browser();
		const arrived = await citizen.post('/log-ind/kode', { code: code ?? '', til: '/svar' });
		expect(arrived.headers.get('location')).toBe('/svar?besked=logget-ind');
		expect((await citizen.post('/log-ind/kode', { code: code ?? '' })).status).toBe(422);
	});

	test('are closed to citizens and visitors', async () => {
		const citizen = browser(await sessionFor(await personActor(world)));
		for (const path of ['/styr/vouch', '/styr/brugere', '/styr/kommune', '/styr/forvaltninger']) {
			expect((await citizen.get(path)).status).toBe(403);
			expect((await browser().get(path)).status).toBe(403);
		}
		expect((await citizen.post('/styr/vouch', { _form: token(), name: 'X Prøve' })).status).toBe(403);
	});

	test('show users and roles to administrators, and take a role given and ended', async () => {
		const { desk } = await atWork('administrator');
		const somebody = await personActor(world, { name: 'Søgt Prøve' });
		expect(await (await desk.get('/styr/brugere')).text()).not.toContain('Søgt Prøve');
		expect(await (await desk.get('/styr/brugere?navn=s%C3%B8gt')).text()).toContain('Søgt Prøve');
		const path = `/styr/brugere/${somebody.personId}`;
		const given = await desk.post(`${path}/roller`, { _form: token(), role: 'facilitator', where: 'municipality' });
		expect(given.headers.get('location')).toBe(`${path}?besked=rolle-givet`);
		const html = await (await desk.get(path)).text();
		const end = /action="([^"]*\/slut)"/.exec(html)?.[1] ?? '';
		expect((await desk.post(end, { _form: token() })).headers.get('location')).toBe(`${path}?besked=rolle-fjernet`);
		await world.pool.query('update person set protected_at = now() where id = $1', [somebody.personId]);
		expect(await (await desk.get('/styr/brugere?navn=s%C3%B8gt')).text()).not.toContain('Søgt');
		expect(await (await desk.get(path)).text()).not.toContain('Søgt');
		for (const page of ['/styr/kommune', '/styr/forvaltninger']) expect((await desk.get(page)).status).toBe(200);
		const added = await desk.post('/styr/forvaltninger', { _form: token(), name: 'Børn og Unge' });
		expect(added.headers.get('location')).toBe('/styr/forvaltninger?besked=forvaltning-tilfoejet');
		expect(await (await desk.get('/styr/forvaltninger')).text()).toContain('boern-og-unge');
	});

	test('are valid HTML, like every page about people', async () => {
		const { actor, desk } = await atWork('administrator');
		const own = `/styr/brugere/${actor.personId}`;
		const paths = [
			'/styr/brugere',
			own,
			'/styr/vouch',
			'/styr/kommune',
			'/styr/forvaltninger',
			'/mit/oplysninger',
			'/opsaetning',
		];
		const answers = await Promise.all([
			...[
				'/log-ind',
				'/log-ind?trin=3',
				'/log-ind/kode',
				'/log-ind/sendt',
				'/log-ind/medarbejder',
				'/log-ind/mail/x',
			].map(browser().get),
			...paths.map(desk.get),
			desk.post('/styr/vouch', { _form: token(), name: '', birthYear: 'x' }),
			desk.post('/styr/vouch', { _form: token(), name: 'Valid Prøve', birthYear: '1950' }),
			desk.post(`${own}/roller`, { _form: token() }),
			desk.post('/opsaetning', { _form: token() }),
			browser().post('/log-ind/mail', { email: 'x' }),
		]);
		for (const answer of answers) {
			const html = await answer.text();
			expect([200, 422]).toContain(answer.status);
			// What the frame says is the frame's to mend, and is tested with it.
			const problems = await htmlProblems(html.replace(/^<!doctype html>(?=<!doctype)/i, ''));
			expect(problems.filter((problem) => !problem.includes('on <meta>'))).toEqual([]);
		}
	});

	test('list a long town page by page, each person once', async () => {
		const { desk } = await atWork('administrator');
		await world.pool.query(
			"insert into person (id, name, created_at) select gen_random_uuid(), 'Side ' || (n % 7) || ' Ørsted', now() from generate_series(1, 120) n",
		);
		const seen: string[] = [];
		let next: string | undefined = '/styr/brugere?navn=%C3%98rsted';
		while (next) {
			const html: string = await (await desk.get(next)).text();
			seen.push(...[...html.matchAll(/href="\/styr\/brugere\/([0-9a-f-]{36})"/g)].map((match) => match[1] ?? ''));
			next = /<a href="([^"]*)"[^>]*rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
		}
		expect(seen).toHaveLength(120);
		expect(new Set(seen).size).toBe(120);
	});
});

/** Somebody at work, with the role in the database too, and their session. */
async function atWork(role: 'administrator' | 'case-officer') {
	const actor = await staffActor(world, role);
	await world.pool.query(
		"insert into role_grant (id, person, role, scope, source, granted_at) values (gen_random_uuid(), $1, $2, 'municipality', 'page', now())",
		[actor.personId, role],
	);
	return { actor, desk: browser(await sessionFor(actor)) };
}
