import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoPerson } from './demo-person.ts';
import { createDemoProvider } from './demo-provider.ts';
import { createDemoSignIn } from './demo-sign-in.ts';
import type { Oidc } from './oidc.ts';

// The public address is a proxy's that nobody listens on: whatever works here works behind one.
const publicUrl = 'http://deltag.example.dk';
const callback = `${publicUrl}/log-ind/tilbage`;

const persons: DemoPerson[] = [
	{
		id: 'ellen',
		name: 'Ellen Skovgaard',
		birthDate: '1958-04-02',
		cpr: '0204580000',
		email: 'ellen@example.dk',
		about: 'Bor i byen',
		kind: 'citizen',
	},
	{ id: 'low', name: 'Kaj <Low>', about: '"Lavt" niveau', kind: 'citizen', assurance: 'Low' },
	{
		id: 'bo',
		name: 'Bo Holmgaard',
		about: 'Sagsbehandler',
		kind: 'staff',
		groups: ['samskab-sagsbehandler'],
		department: 'Social',
	},
];

let folder: string;
let server: Server;
let citizens: Oidc;
let staff: Oidc;

/** A browser without JavaScript: cookies by path, no redirects followed by itself. */
function browser() {
	const jar = new Map<string, { pair: string; path: string }>();
	const { port } = server.address() as AddressInfo;
	return {
		jar,
		async open(url: string, init: RequestInit = {}) {
			const { pathname, search } = new URL(url, publicUrl);
			const sent = [...jar.values()].filter(({ path }) => pathname.startsWith(path)).map(({ pair }) => pair);
			const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
				redirect: 'manual',
				...init,
				headers: { cookie: sent.join('; '), ...init.headers },
			});
			for (const line of answer.headers.getSetCookie()) {
				const [pair = '', ...attributes] = line.split('; ');
				const path = attributes.find((one) => one.startsWith('path='))?.slice(5) ?? '/';
				const place = `${pair.split('=')[0]} ${path}`;
				if (pair.endsWith('=')) jar.delete(place);
				else jar.set(place, { pair, path });
			}
			return answer;
		},
	};
}

async function arriveAtChoice(begun: { url: string }, visitor = browser()) {
	const away = await visitor.open(begun.url);
	const action = new URL(away.headers.get('location') ?? '', publicUrl).href;
	return { visitor, action, page: await visitor.open(action) };
}

async function press(visitor: ReturnType<typeof browser>, action: string, form: Record<string, string>) {
	const resumed = await visitor.open(action, { method: 'POST', body: new URLSearchParams(form) });
	const returned = await visitor.open(resumed.headers.get('location') ?? '');
	return { resumed, at: new URL(returned.headers.get('location') ?? 'about:blank') };
}

async function begin(oidc: Oidc) {
	const begun = await oidc.begin();
	if (!begun.ok) throw new Error(begun.refusal);
	return begun;
}

async function choose(oidc: Oidc, form: Record<string, string>, visitor = browser()) {
	const begun = await begin(oidc);
	const { action } = await arriveAtChoice(begun, visitor);
	const { resumed, at } = await press(visitor, action, form);
	return { begun, resumed, back: at };
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'samskab-demo-'));
	const demo = await createDemoSignIn({
		publicUrl,
		redirectUri: callback,
		listeningUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		persons,
		keyFolder: folder,
		production: false,
	});
	({ citizens, staff } = demo);
	server = createServer((req, res) => void demo.handle(req, res));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
	await rm(folder, { recursive: true });
});

describe('signing in with the demonstration', () => {
	it('gives a citizen from one press of a button, behind a proxy', async () => {
		const { begun, back } = await choose(citizens, { person: 'ellen' });
		expect(back.href).toMatch(callback);
		const finished = await citizens.finish(back, begun.secret);
		expect(finished).toEqual({
			ok: true,
			identity: {
				issuer: `${publicUrl}/demo/mitid`,
				subject: 'ellen',
				name: 'Ellen Skovgaard',
				birthDate: '1958-04-02',
				email: 'ellen@example.dk',
				level: 3,
				groups: [],
				roles: [],
			},
		});
		expect(finished.ok && finished.identity.cpr).toBe('0204580000');
	});

	it('gives staff their role and department, and never a CPR number', async () => {
		const { begun, back } = await choose(staff, { person: 'bo' });
		const finished = await staff.finish(back, begun.secret);
		expect(finished).toMatchObject({
			identity: { subject: 'bo', level: 2, roles: [{ role: 'case-officer' }], department: 'Social' },
		});
		expect(finished.ok && finished.identity.cpr).toBeUndefined();
	});

	it('lets the same browser sign in as somebody else right after', async () => {
		const visitor = browser();
		for (const [oidc, person] of [
			[citizens, 'ellen'],
			[staff, 'bo'],
			[citizens, 'ellen'],
		] as const) {
			const { begun, back } = await choose(oidc, { person }, visitor);
			expect(await oidc.finish(back, begun.secret)).toMatchObject({ identity: { subject: person } });
		}
	});

	it('keeps two tabs of one browser apart', async () => {
		const visitor = browser();
		const tabs = [];
		for (const oidc of [citizens, staff]) {
			const begun = await begin(oidc);
			tabs.push({ oidc, begun, ...(await arriveAtChoice(begun, visitor)) });
		}
		for (const [index, { oidc, begun, action }] of tabs.entries()) {
			const back = await press(visitor, action, { person: index === 0 ? 'ellen' : 'bo' });
			expect(await oidc.finish(back.at, begun.secret)).toMatchObject({ ok: true });
		}
	});

	it('refuses a person of too low a level', async () => {
		const { begun, back } = await choose(citizens, { person: 'low' });
		expect(await citizens.finish(back, begun.secret)).toEqual({ ok: false, refusal: 'assurance-too-low' });
	});

	it('brings the one who cancels back as cancelled', async () => {
		const { begun, back } = await choose(citizens, { cancel: 'yes' });
		expect(await citizens.finish(back, begun.secret)).toEqual({ ok: false, refusal: 'cancelled' });
	});

	it('uses a code only once', async () => {
		const { begun, back } = await choose(citizens, { person: 'ellen' });
		expect(await citizens.finish(back, begun.secret)).toMatchObject({ ok: true });
		expect(await citizens.finish(back, begun.secret)).toMatchObject({ ok: false, refusal: 'not-verified' });
	});

	it.each(['state', 'nonce', 'codeVerifier'] as const)(
		'refuses a return with the %s of another journey',
		async (part) => {
			const other = await begin(citizens);
			const { begun, back } = await choose(citizens, { person: 'ellen' });
			const exchanged = { ...begun.secret, [part]: other.secret[part] };
			expect(await citizens.finish(back, exchanged)).toMatchObject({ ok: false, refusal: 'not-verified' });
		},
	);
});

describe("the demonstration's page", () => {
	it('says that it is not MitID, offers only its own kind of persons, and has no script and no markup from names', async () => {
		const { page } = await arriveAtChoice(await begin(citizens));
		const html = await page.text();
		expect(html).toContain('Demonstration – ikke MitID');
		expect(html).toContain('value="ellen"');
		expect(html).toContain('Kaj &lt;Low&gt;');
		expect(html).not.toContain('Bo Holmgaard');
		expect(html).not.toMatch(/<script|style=|0204580000/);
		expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
		expect(page.headers.get('cache-control')).toBe('no-store');
	});

	it('speaks English when asked', async () => {
		const begun = await staff.begin({ language: 'en' });
		if (!begun.ok) throw new Error(begun.refusal);
		const html = await (await arriveAtChoice(begun)).page.text();
		expect(html).toContain('<html lang="en">');
		expect(html).toContain('Demonstration – not MitID');
		expect(html).toContain('Bo Holmgaard');
	});

	it('refuses staff chosen on the page of citizens, and shows the page again', async () => {
		const { resumed } = await choose(citizens, { person: 'bo' });
		expect(resumed.status).toBe(422);
		expect(await resumed.text()).toContain('Personen findes ikke her');
	});

	it('refuses a form that comes from another place', async () => {
		const { visitor, action } = await arriveAtChoice(await begin(citizens));
		const body = () => new URLSearchParams({ person: 'ellen' });
		for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
			expect((await visitor.open(action, { method: 'POST', body: body(), headers })).status).toBe(400);
		}
		const tooLong = new URLSearchParams({ person: 'x'.repeat(5_000) });
		expect((await visitor.open(action, { method: 'POST', body: tooLong })).status).toBe(400);
		expect((await visitor.open(action, { method: 'POST', body: body() })).status).toBe(303);
	});

	it('is a helpful page for one who has no sign-in under way', async () => {
		const answer = await browser().open('/demo/mitid/valg/made-up');
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain('Dit login er udløbet');
	});

	it('keeps its cookies under its own path', async () => {
		const { visitor } = await arriveAtChoice(await begin(citizens));
		expect(visitor.jar.size).toBeGreaterThan(0);
		for (const { path } of visitor.jar.values()) expect(path).toMatch(/^\/demo\/mitid(\/|$)/);
	});
});

describe("the demonstration's provider", () => {
	it('sends nobody to an address that was not agreed on', async () => {
		const { url } = await begin(citizens);
		const elsewhere = new URL(url);
		elsewhere.searchParams.set('redirect_uri', 'https://elsewhere.example/');
		const answer = await browser().open(elsewhere.href);
		expect(answer.status).toBe(400);
		expect(answer.headers.get('location')).toBeNull();
		expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	it('refuses a journey without PKCE', async () => {
		const bare = new URL((await begin(citizens)).url);
		bare.searchParams.delete('code_challenge');
		bare.searchParams.delete('code_challenge_method');
		const answer = await browser().open(bare.href);
		expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
	});

	it('has a helpful page for any other address under its path', async () => {
		for (const path of [
			'/demo/mitid',
			'/demo/mitid/',
			'/demo/mitid/made-up',
			'/demo/mitidt',
			'/demo/mitid/session/end',
		]) {
			const answer = await browser().open(path, { headers: { accept: 'text/html' } });
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('Gå til forsiden');
		}
	});

	it('makes its keys once, readable by one user', async () => {
		const [name = '', ...more] = await readdir(folder);
		expect(more).toEqual([]);
		expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
	});

	it('refuses to exist in production', async () => {
		const options = { issuer: `${publicUrl}/demo/mitid`, persons, clients: [], keyFolder: folder, production: true };
		await expect(createDemoProvider(options)).rejects.toThrow('production');
	});
});
