import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOidc, type Oidc, type SignInSecret } from './oidc.ts';
import { type BrokerProfile, readProfile, shippedProfiles } from './profiles.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangersKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const redirectUri = 'http://localhost:3000/log-ind/tilbage';
const accepted = 'https://data.gov.dk/concept/core/nsis/High';

type Json = Record<string, unknown>;
/** What a dishonest provider changes; the honest one changes nothing. */
interface Deceit {
	metadata?: Json;
	claims?: (honest: Json) => Json;
	token?: (payload: Json) => string;
	userinfo?: Json;
	answer?: (path: string, res: ServerResponse) => boolean;
	delay?: number;
}

let server: Server;
let issuer: string;
let deceit: Deceit = {};
let asked: { nonce?: string; tokenRequests: URLSearchParams[] } = { tokenRequests: [] };

const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

function jwt(
	payload: Json,
	{ header = {}, key = privateKey }: { header?: Json; key?: typeof privateKey } = {},
): string {
	const signed = `${encode({ alg: 'ES256', kid: 'k1', ...header })}.${encode(payload)}`;
	return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

function honestClaims(): Json {
	const claims = { iss: issuer, aud: 'samskab-citizen', sub: 'p-1', iat: now(), exp: now() + 300, auth_time: now() };
	return { ...claims, nonce: asked.nonce, loa: accepted, identity_type: 'private', name: 'Ellen Skovgaard' };
}

async function provide(req: IncomingMessage, res: ServerResponse): Promise<void> {
	const { pathname } = new URL(req.url ?? '/', issuer);
	const json = (body: unknown) => res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
	if (deceit.answer?.(pathname, res)) return;
	if (deceit.delay) await setTimeout(deceit.delay, undefined, { ref: false });
	if (pathname === '/.well-known/openid-configuration') {
		json({
			issuer,
			authorization_endpoint: `${issuer}/auth`,
			token_endpoint: `${issuer}/token`,
			jwks_uri: `${issuer}/jwks`,
			userinfo_endpoint: `${issuer}/me`,
			id_token_signing_alg_values_supported: ['ES256'],
			authorization_response_iss_parameter_supported: true,
			...deceit.metadata,
		});
	} else if (pathname === '/jwks') {
		json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig' }] });
	} else if (pathname === '/token') {
		let body = '';
		for await (const part of req) body += part;
		asked.tokenRequests.push(new URLSearchParams(body));
		const payload = deceit.claims?.(honestClaims()) ?? honestClaims();
		json({ access_token: 'a', token_type: 'Bearer', id_token: deceit.token?.(payload) ?? jwt(payload) });
	} else if (pathname === '/me') {
		json(deceit.userinfo ?? { sub: 'p-1', 'dk.cpr': '0204580000' });
	} else {
		res.writeHead(404).end();
	}
}

function profile(change: Partial<BrokerProfile> = {}): BrokerProfile {
	const read = readProfile(shippedProfiles.mock, { publicUrl: 'http://localhost:3000' });
	if (!read.ok) throw new Error(read.problems.join());
	return { ...read.profile, issuer, clientSecret: 's', ...change };
}

function journey(change: Partial<BrokerProfile> = {}): Oidc {
	return createOidc(profile(change), { redirectUri });
}

async function begin(oidc: Oidc): Promise<{ url: URL; secret: SignInSecret }> {
	const begun = await oidc.begin();
	if (!begun.ok) throw new Error(begun.refusal);
	const url = new URL(begun.url);
	asked.nonce = begun.secret.nonce;
	return { url, secret: begun.secret };
}

function cameBack(secret: SignInSecret, change: Record<string, string | undefined> = {}): URL {
	const back = new URL(redirectUri);
	for (const [key, value] of Object.entries({ code: 'c', state: secret.state, iss: issuer, ...change })) {
		if (value !== undefined) back.searchParams.set(key, value);
	}
	return back;
}

async function signIn(tricks: Deceit, change: Record<string, string | undefined> = {}) {
	deceit = tricks;
	const oidc = journey();
	const { secret } = await begin(oidc);
	return oidc.finish(cameBack(secret, change), secret);
}

beforeAll(async () => {
	server = createServer((req, res) => void provide(req, res));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
	deceit = {};
	asked = { tokenRequests: [] };
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
});

describe('an honest provider', () => {
	it('signs a person in, with what is signed before what is only told', async () => {
		const finished = await signIn({ userinfo: { sub: 'p-1', name: 'En Anden', loa: 'x', 'dk.cpr': '0204580000' } });
		expect(finished).toMatchObject({ ok: true, identity: { subject: 'p-1', name: 'Ellen Skovgaard' } });
		expect(finished.ok && finished.identity.cpr).toBe('0204580000');
	});

	it('is asked with PKCE, state, nonce and a fresh sign-in, and told our own address whatever the proxy calls us', async () => {
		const oidc = journey({ acrValues: 'level-3' });
		const { url, secret } = await begin(oidc);
		expect(Object.fromEntries(url.searchParams)).toMatchObject({
			response_type: 'code',
			code_challenge_method: 'S256',
			state: secret.state,
			nonce: secret.nonce,
			redirect_uri: redirectUri,
			max_age: '300',
			prompt: 'login',
			acr_values: 'level-3',
		});
		expect(url.href).not.toContain(secret.codeVerifier);
		const back = cameBack(secret);
		expect(await oidc.finish(new URL(back.search, 'http://inside:8080/x'), secret)).toMatchObject({ ok: true });
		expect(asked.tokenRequests[0]?.get('redirect_uri')).toBe(redirectUri);
		expect(asked.tokenRequests[0]?.get('code_verifier')).toBe(secret.codeVerifier);
	});

	it('is asked for its addresses once for many sign-ins', async () => {
		let discoveries = 0;
		deceit = {
			answer: (path) => {
				if (path.includes('well-known')) discoveries += 1;
				return false;
			},
		};
		const oidc = journey();
		await Promise.all(Array.from({ length: 5 }, () => oidc.begin()));
		expect(discoveries).toBe(1);
	});

	it('is not asked for a code that the browser came back without', async () => {
		expect(await signIn({}, { code: undefined })).toMatchObject({ ok: false, refusal: 'not-verified' });
	});
});

describe('a dishonest provider or browser is refused for', () => {
	const change = (changed: Json) => (honest: Json) => ({ ...honest, ...changed });
	const without = (name: string) => (honest: Json) =>
		Object.fromEntries(Object.entries(honest).filter(([key]) => key !== name));

	const deceits: [string, Deceit, Record<string, string | undefined>?][] = [
		['another nonce', { claims: change({ nonce: 'other' }) }],
		['no nonce', { claims: without('nonce') }],
		['another issuer in the id_token', { claims: change({ iss: 'https://other.example' }) }],
		['another audience', { claims: change({ aud: 'somebody-else' }) }],
		['several audiences without saying which is meant', { claims: change({ aud: ['samskab-citizen', 'x'] }) }],
		['several audiences, meant for another', { claims: change({ aud: ['samskab-citizen', 'x'], azp: 'x' }) }],
		['an id_token that has expired', { claims: change({ iat: 1, exp: Math.floor(Date.now() / 1000) - 60 }) }],
		['an id_token without expiry', { claims: without('exp') }],
		['an id_token from the future', { claims: change({ nbf: Math.floor(Date.now() / 1000) + 600 }) }],
		['a sign-in made long ago', { claims: change({ auth_time: Math.floor(Date.now() / 1000) - 3_600 }) }],
		['no word of when the sign-in was made', { claims: without('auth_time') }],
		['no subject', { claims: without('sub') }],
		['alg none', { token: (payload) => `${encode({ alg: 'none' })}.${encode(payload)}.` }],
		[
			'alg none, announced as supported',
			{
				metadata: { id_token_signing_alg_values_supported: ['none', 'ES256'] },
				token: (payload) => `${encode({ alg: 'none' })}.${encode(payload)}.`,
			},
		],
		[
			'the client secret as a signing key, announced as supported',
			{
				metadata: { id_token_signing_alg_values_supported: ['HS256', 'ES256'] },
				token: (payload) => {
					const signed = `${encode({ alg: 'HS256', kid: 'k1' })}.${encode(payload)}`;
					return `${signed}.${createHmac('sha256', 's').update(signed).digest('base64url')}`;
				},
			},
		],
		["a stranger's signature", { token: (payload) => jwt(payload, { key: strangersKey }) }],
		['an unknown key', { token: (payload) => jwt(payload, { header: { kid: 'k2' } }) }],
		['a critical header nobody knows', { token: (payload) => jwt(payload, { header: { crit: ['x'], x: 1 } }) }],
		[
			'claims changed after they were signed',
			{
				token: (payload) => {
					const [header, , signature] = jwt(payload).split('.');
					return `${header}.${encode({ ...payload, sub: 'p-2' })}.${signature}`;
				},
			},
		],
		['a cut signature', { token: (payload) => jwt(payload).slice(0, -4) }],
		['an id_token that is none', { token: () => 'x.y.z' }],
		['userinfo about another person', { userinfo: { sub: 'p-2', 'dk.cpr': '0101990000' } }],
		['another state', {}, { state: 'other' }],
		['no state', {}, { state: undefined }],
		['another issuer in the return', {}, { iss: 'https://other.example' }],
		['no issuer in the return', {}, { iss: undefined }],
		['a token in the return', {}, { id_token: 'x' }],
		['an error in the return', {}, { error: 'login_required' }],
	];

	it.each(deceits)('%s', async (_, tricks, back) => {
		expect(await signIn(tricks, back)).toMatchObject({ ok: false, refusal: 'not-verified' });
	});

	it('addresses that claim to be of another issuer', async () => {
		deceit = { metadata: { issuer: 'https://other.example' } };
		expect(await journey().begin()).toMatchObject({ ok: false, refusal: 'not-verified' });
	});

	it('plain http, when it is not the demonstration', async () => {
		expect(await journey({ demo: false }).begin()).toMatchObject({ ok: false, refusal: 'not-verified' });
	});

	it('any single changed letter of the id_token', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.constantFrom('A', 'x', '9'), async (at, letter) => {
				const token = (payload: Json) => {
					const letters = [...jwt(payload)];
					// A part's last letter carries spare bits that mean nothing, so it is left alone.
					const places = letters.flatMap((_, place) =>
						/^\w{2}$/.test(letters.slice(place, place + 2).join('')) ? [place] : [],
					);
					const place = places[at % places.length] ?? 0;
					letters[place] = letters[place] === letter ? 'B' : letter;
					return letters.join('');
				};
				expect(await signIn({ token })).toMatchObject({ ok: false, refusal: 'not-verified' });
			}),
			{ numRuns: 60 },
		);
	});

	it('whatever else a browser makes up, without an error', async () => {
		const oidc = journey();
		const { secret } = await begin(oidc);
		const names = fc.constantFrom('code', 'state', 'iss', 'error', 'response', 'id_token', 'token', 'x');
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(names, fc.string())), async (pairs) => {
				const finished = await oidc.finish(new URL(`${redirectUri}?${new URLSearchParams(pairs)}`), secret);
				expect(finished.ok).toBe(false);
			}),
			{ numRuns: 200 },
		);
		expect(asked.tokenRequests).toEqual([]);
	});

	it('what it refuses holds nothing about the person', async () => {
		const refused = await signIn({ claims: (honest) => ({ ...honest, aud: 'x', 'dk.cpr': '0204580000' }) });
		expect(Object.keys(refused).sort()).toEqual(['code', 'ok', 'refusal']);
		expect(JSON.stringify(refused)).not.toMatch(/0204580000|Ellen/);
	});
});

describe('a provider that is away', () => {
	const unreachable = { ok: false, refusal: 'provider-unreachable' };

	it('is refused politely when nobody listens', async () => {
		expect(await journey({ issuer: 'http://127.0.0.1:1' }).begin()).toEqual(unreachable);
	});

	it('is refused within five seconds when it does not answer', async () => {
		deceit = { answer: () => true };
		const begun = Date.now();
		expect(await journey().begin()).toEqual(unreachable);
		expect(Date.now() - begun).toBeLessThan(5_000);
	}, 8_000);

	it('is refused within five seconds when every answer is slow', async () => {
		const oidc = journey();
		const { secret } = await begin(oidc);
		deceit = { delay: 3_000 };
		const begun = Date.now();
		expect(await oidc.finish(cameBack(secret), secret)).toEqual(unreachable);
		expect(Date.now() - begun).toBeLessThan(5_000);
	}, 8_000);

	it('is refused politely when it is out of order, at any step', async () => {
		for (const broken of ['/token', '/me', '/jwks']) {
			const answer = (path: string, res: ServerResponse) => {
				if (path === broken) res.writeHead(503).end('sorry');
				return path === broken;
			};
			expect(await signIn({ answer })).toEqual(unreachable);
		}
		expect(await signIn({}, { error: 'temporarily_unavailable' })).toMatchObject(unreachable);
	});

	it('is asked again as soon as it is back', async () => {
		deceit = { answer: (_, res) => Boolean(res.writeHead(503).end()) };
		const oidc = journey();
		expect(await oidc.begin()).toEqual(unreachable);
		deceit = {};
		expect(await oidc.begin()).toMatchObject({ ok: true });
	});
});

describe('the addresses a form may lead to', () => {
	it('are those of the profile and the issuer, once each', () => {
		expect(journey({ origins: ['https://www.mitid.dk', issuer] }).origins).toEqual(['https://www.mitid.dk', issuer]);
	});
});
