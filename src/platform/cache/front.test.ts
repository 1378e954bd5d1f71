import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createFront, type FrontOptions } from './front.ts';

const endings: (() => void)[] = [];
afterEach(() => {
	for (const end of endings.splice(0)) end();
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

interface Scene {
	get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
	/** Addresses rendered for everybody, and answered for one reader. */
	rendered: string[];
	answered: string[];
	seen: Request[];
	wait(ms: number): void;
}

const html = (body: string, headers: Record<string, string> = {}, status = 200) =>
	new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
const long = (text: string) => `<p>${text}</p>`.repeat(400);

async function scene(page: FrontOptions['fetch'], change: Partial<FrontOptions> = {}): Promise<Scene> {
	const [rendered, answered, seen]: [string[], string[], Request[]] = [[], [], []];
	let time = 0;
	const front = createFront({
		fetch(asked) {
			const url = new URL(asked.url);
			rendered.push(url.pathname + url.search);
			seen.push(asked);
			return page(asked);
		},
		listener(req, res) {
			answered.push(req.url ?? '');
			res.end('own');
		},
		isPublicPath: (path) => !path.startsWith('/min'),
		allowedQuery: (path) => new Set(path.startsWith('/api') ? ['after'] : ['tema', 'efter']),
		now: () => time,
		...change,
	});
	const server = createServer(front);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	endings.push(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	return {
		rendered,
		answered,
		seen,
		wait(ms) {
			time += ms;
		},
		get: (path, headers = {}, method = 'GET') =>
			new Promise((resolve, reject) => {
				const asking = request({ host: '127.0.0.1', port, path, method, headers }, (res) => {
					const parts: Buffer[] = [];
					res.on('data', (part) => parts.push(part));
					res.on('end', () =>
						resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }),
					);
				});
				asking.on('error', reject);
				asking.end();
			}),
	};
}

describe('a public page', () => {
	test('is rendered once for a burst of readers', async () => {
		const { get, rendered } = await scene(async () => {
			await new Promise((done) => setTimeout(done, 30));
			return html('hej');
		});
		const answers = await Promise.all(Array.from({ length: 50 }, () => get('/forslag')));
		expect(answers.every(({ body, status }) => status === 200 && body.toString() === 'hej')).toBe(true);
		expect(rendered).toEqual(['/forslag']);
	});

	test('is rendered again after a second and not before', async () => {
		let version = 0;
		const { get, wait } = await scene(() => html(`udgave ${++version}`));
		const read = async () => (await get('/')).body.toString();
		expect(await read()).toBe('udgave 1');
		wait(999);
		expect(await read()).toBe('udgave 1');
		wait(1);
		expect(await read()).toBe('udgave 2');
	});

	test('is rendered with nothing of the reader but the address', async () => {
		const { get, seen } = await scene(() => html('hej'));
		await get('/forslag?tema=1', {
			'accept-language': 'en',
			cookie: 'other=1',
			'x-forwarded-host': 'evil.example',
			origin: 'https://evil.example',
			host: 'deltag.example.dk',
		});
		expect(seen[0]?.url).toBe('http://deltag.example.dk/forslag?tema=1');
		expect([...(seen[0]?.headers ?? [])]).toEqual([['host', 'deltag.example.dk']]);
	});

	test('is kept apart by host, path, language and known query, whose order does not matter', async () => {
		const { get, rendered } = await scene((asked) => html(asked.url));
		await get('/a', { host: 'a.dk' });
		await get('/a', { host: 'b.dk' });
		await get('/en/a', { host: 'a.dk' });
		const first = await get('/a?tema=1&efter=2', { host: 'a.dk' });
		const second = await get('/a?efter=2&tema=1', { host: 'a.dk' });
		expect(rendered).toEqual(['/a', '/a', '/en/a', '/a?efter=2&tema=1']);
		expect(second.body).toEqual(first.body);
	});

	test('is answered apart when its address has an unknown, doubled or disguised parameter', async () => {
		const { get, rendered, answered } = await scene(() => html('hej'));
		const odd = ['/a?x=1', '/a?tema=1&x=1', '/a?tema=1&tema=2', '/a?tem%61=1', '/a?Tema=1', '//evil/a', '/min-side'];
		for (const path of odd) await get(path);
		expect(rendered).toEqual([]);
		expect(answered).toEqual(odd);
	});

	test('knows the parameters of its own path, and not those of another', async () => {
		const { get, rendered, answered } = await scene(() => html('hej'));
		for (const path of ['/api/v1/areas?after=1', '/api/v1/areas?tema=1', '/a?tema=1', '/a?after=1']) await get(path);
		expect(rendered).toEqual(['/api/v1/areas?after=1', '/a?tema=1']);
		expect(answered).toEqual(['/api/v1/areas?tema=1', '/a?after=1']);
	});

	test.each([
		['br', 'gzip, deflate, br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['gzip', 'br;q=0, gzip;q=0.5', gunzipSync],
		[undefined, '', (bytes: Buffer) => bytes],
		[undefined, 'identity', (bytes: Buffer) => bytes],
	])('comes packed as %s for %j, with its own tag', async (encoding, accept, unpack) => {
		const { get, rendered } = await scene(() => html(long('hej')));
		await get('/a', { 'accept-encoding': 'br' });
		await get('/a', { 'accept-encoding': 'gzip' });
		const answer = await get('/a', { 'accept-encoding': accept });
		expect(answer.headers['content-encoding']).toBe(encoding);
		expect(unpack(answer.body).toString()).toBe(long('hej'));
		expect(answer.headers.vary).toBe('Accept-Encoding, Cookie');
		expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
		expect(answer.headers.etag?.includes(encoding ?? '-')).toBe(encoding !== undefined);
		expect(rendered).toHaveLength(1);
	});

	test('is answered 304 while unchanged, also after it was rendered again, and whole once changed', async () => {
		let text = 'hej';
		const { get, wait, rendered } = await scene(() =>
			html(long(text), { 'content-security-policy': "default-src 'none'" }),
		);
		const packed = { 'accept-encoding': 'br' };
		const { etag = '' } = (await get('/a', packed)).headers;
		wait(1500);
		const same = await get('/a', { ...packed, 'if-none-match': `"x", W/${etag}` });
		expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, etag]);
		expect(same.headers['content-security-policy']).toBe("default-src 'none'");
		expect(same.headers['content-type']).toBeUndefined();
		expect((await get('/a', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
		text = 'dav';
		wait(1500);
		expect((await get('/a', { ...packed, 'if-none-match': etag })).status).toBe(200);
		expect(rendered).toHaveLength(3);
	});

	test('tells HEAD what GET would get, without the body', async () => {
		const { get, rendered } = await scene(() => html(long('hej')));
		const [head, whole] = [await get('/a', {}, 'HEAD'), await get('/a')];
		expect(head.body).toHaveLength(0);
		const { date: _, ...headers } = head.headers;
		expect(whole.headers).toMatchObject(headers);
		expect(rendered).toEqual(['/a']);
	});

	test('keeps moved and missing addresses, and lets browsers ask again', async () => {
		const { get, rendered } = await scene((asked) =>
			asked.url.endsWith('/gammel')
				? new Response(null, { status: 301, headers: { location: '/ny' } })
				: html('findes ikke', {}, 404),
		);
		for (const path of ['/gammel', '/gammel', '/intet', '/intet']) {
			const { status, headers } = await get(path);
			expect([301, 404]).toContain(status);
			expect(headers['cache-control']).toBe('no-cache');
			if (status === 301) expect(headers.location).toBe('/ny');
		}
		expect(rendered).toEqual(['/gammel', '/intet']);
	});
});

describe('an answer for one reader', () => {
	test.each([
		['a session', { cookie: 'a=1; __Host-samskab=x' }, 'GET'],
		['a session without https', { cookie: 'samskab=x' }, 'GET'],
		['any other cookie of ours', { cookie: '__Host-samskab-besked=x' }, 'GET'],
		['credentials', { authorization: 'Bearer x' }, 'GET'],
		['an act', {}, 'POST'],
	])('never comes from the cache: %s', async (_what, headers, method) => {
		const { get, answered, rendered } = await scene(() => html('hej'));
		await get('/a');
		expect((await get('/a', headers, method)).body.toString()).toBe('own');
		expect(answered).toEqual(['/a']);
		expect(rendered).toEqual(['/a']);
	});

	test.each([
		['sets a cookie', () => html('x', { 'set-cookie': 'a=1' })],
		['may not be stored', () => html('x', { 'cache-control': 'no-store' })],
		['is private', () => html('x', { 'cache-control': 'max-age=1, Private' })],
		['depends on the language header', () => html('x', { vary: 'Accept-Language' })],
		['depends on everything', () => html('x', { vary: '*' })],
		['is a picture', () => html('x', { 'content-type': 'image/webp' })],
		['leads on for now', () => new Response(null, { status: 303, headers: { location: '/' } })],
		['asks who you are', () => html('x', {}, 401)],
	])('is never shared when it %s', async (_what, page) => {
		const { get, answered, rendered } = await scene(page);
		const answers = await Promise.all([get('/a'), get('/a'), get('/a')]);
		await get('/a');
		for (const { body, headers } of answers) {
			expect(body.toString()).toBe('own');
			expect(headers['set-cookie']).toBeUndefined();
		}
		expect(answered).toHaveLength(4);
		expect(rendered).toHaveLength(1);
	});
});

describe('a page that fails', () => {
	test('is told to those who waited, and tried again for the next', async () => {
		let fails = true;
		const { get, rendered } = await scene(async () => {
			await new Promise((done) => setTimeout(done, 20));
			return fails ? html('fejl', { 'cache-control': 'no-store' }, 500) : html('hej');
		});
		const answers = await Promise.all([get('/a'), get('/a'), get('/a')]);
		expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
		expect(rendered).toHaveLength(1);
		fails = false;
		expect((await get('/a')).body.toString()).toBe('hej');
	});

	test('goes to the listener when it throws or its address makes no sense', async () => {
		const { get, answered } = await scene(() => {
			throw new Error('planted');
		});
		await get('/a');
		await get('/a', { host: 'a b' });
		await get('/a', { host: 'x/y@z' });
		expect(answered).toEqual(['/a', '/a', '/a']);
	});
});

test('pages of any sizes read in any order are always the right ones, within the bound', async () => {
	const size = (path: string) => (Number(path.slice(1)) * 7919) % 30_000;
	const { get, wait } = await scene((asked) => html('x'.repeat(size(new URL(asked.url).pathname))), {
		maxBytes: 60_000,
	});
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(fc.nat(30), fc.nat(600)), { maxLength: 20 }), async (visits) => {
			for (const [page, pause] of visits) {
				wait(pause);
				expect((await get(`/${page}`)).body.length).toBe(size(`/${page}`));
			}
		}),
		{ numRuns: 15 },
	);
});
