import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApiFindings } from './support/openapi-lint.ts';
import { openSite, type Site } from './support/site.ts';

// What a developer of another system meets, with only the description in hand.

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

interface Operation {
	readonly operationId: string;
	readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
	readonly responses: Record<string, { content?: Record<string, { schema: unknown; example?: unknown }> }>;
}

interface Description {
	readonly servers: readonly { readonly url: string }[];
	readonly paths: Record<string, { get?: Operation; post?: Operation }>;
}

const visitor = () => site.as(undefined);

async function json<Answer>(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	const answer = await visitor().get(path, headers);
	expect([path, answer.status]).toEqual([path, 200]);
	return (await answer.json()) as Answer;
}

const described = () => json<Description>('/api/v1/openapi.json');

/** An address with what the world has for its parameters. */
function filled(path: string): string {
	const { world } = site;
	return path
		.replace('{slug}', world.open.slug)
		.replace('/proposals/{number}', `/proposals/${world.published.number}`)
		.replace('/comments/{number}', `/comments/${world.argument.number}`)
		.replace('{kind}/{id}', `proposal/${world.published.id}`);
}

describe('the description', () => {
	test('has nothing that the linter objects to', async () => {
		const document = await described();
		const elsewhere = { ...document, servers: [{ url: 'https://samskab.lindholm.dk' }] };
		expect(await openApiFindings(elsewhere)).toEqual([]);
	});

	test('is kept by every answer', async () => {
		const document = await described();
		const asked: string[] = [];
		for (const [path, { get }] of Object.entries(document.paths)) {
			if (!get) continue;
			const media = get.responses[200]?.content?.['application/json'];
			if (!media) throw new Error(`${path} has no answer`);
			media.example = await json(filled(path));
			asked.push(path);
		}
		expect(asked.length).toBeGreaterThan(14);
		const findings = await openApiFindings({ ...document, servers: [{ url: 'https://samskab.lindholm.dk' }] });
		expect(findings).toEqual([]);
		// A check that cannot fail shows nothing: the same answer with a wrong word is found.
		const proposals = document.paths['/api/v1/proposals']?.get?.responses[200]?.content?.['application/json'];
		if (proposals) proposals.example = { items: [{ number: 'tolv' }] };
		expect((await openApiFindings(document)).join()).toContain('no-invalid-media-type-examples');
	});
});

describe('reading', () => {
	test('goes on page by page until all has been shown, each once', async () => {
		const seen: number[] = [];
		let path = '/api/v1/proposals?limit=2';
		for (let pages = 0; pages < 20; pages++) {
			const answer = await visitor().get(path);
			const page = (await answer.json()) as { items: { number: number }[]; next?: string };
			expect(page.items.length).toBeLessThanOrEqual(2);
			seen.push(...page.items.map(({ number }) => number));
			if (!page.next) break;
			expect(answer.headers.get('link')).toBe(`<${page.next}>; rel="next"`);
			path = page.next.replace(/^https?:\/\/[^/]+/, '');
		}
		const { items } = await json<{ items: { number: number }[] }>('/api/v1/proposals?limit=100');
		expect(seen).toEqual(items.map(({ number }) => number));
		expect(seen.length).toBeGreaterThan(3);
	});

	test('is narrowed by process, theme, state, words and time', async () => {
		const { open } = site.world;
		type List = { items: { number: number; process: string; theme: string; state: string; changedAt: string }[] };
		const list = (query: string) => json<List>(`/api/v1/proposals?${query}`);
		const ofProcess = await list(`process=${open.slug}&theme=${open.themeSlug}`);
		expect(ofProcess.items.length).toBeGreaterThan(0);
		for (const item of ofProcess.items) expect([item.process, item.theme]).toEqual([open.slug, open.themeSlug]);
		const received = await list('state=received');
		expect(new Set(received.items.map(({ state }) => state))).toEqual(new Set(['received']));
		const all = await list('limit=100');
		const latest = all.items
			.map(({ changedAt }) => changedAt)
			.sort()
			.at(-1) as string;
		const since = await list(`since=${latest}`);
		expect(since.items.map(({ changedAt }) => changedAt)).toEqual(
			all.items.map(({ changedAt }) => changedAt).filter((at) => at >= latest),
		);
		expect((await list('since=2090-01-01T00:00:00Z')).items).toEqual([]);
	});

	test('answers with what everybody sees, whoever asks', async () => {
		for (const path of [
			'/api/v1/proposals?limit=100',
			'/api/v1/processes',
			`/api/v1/proposals/${site.world.published.number}`,
		]) {
			const [open, own] = await Promise.all([
				visitor().get(path),
				site.as(site.people.administrator).get(path, { authorization: 'Bearer whatever' }),
			]);
			expect(await own.text()).toBe(await open.text());
			expect(own.headers.get('cache-control')).toBe('no-cache');
			expect(own.headers.get('access-control-allow-origin')).toBe('*');
			expect(own.headers.get('access-control-allow-credentials')).toBeNull();
		}
	});

	test('shows no draft, no process that is not public, and nothing that was taken back', async () => {
		const { draft, kept, withdrawn } = site.world;
		for (const path of [
			`/api/v1/processes/${draft.slug}`,
			`/api/v1/processes/${draft.slug}/themes`,
			`/api/v1/processes/${draft.slug}/phases`,
			`/api/v1/processes/${draft.slug}/totals?forhaandsvisning=${draft.previewSecret}`,
			`/api/v1/proposals?process=${draft.slug}`,
			`/api/v1/proposals/${kept.number}`,
			`/api/v1/proposals/${withdrawn.number}`,
			`/api/v1/proposals/${withdrawn.number}/comments`,
			'/api/v1/threads/proposal/019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10',
			'/api/v1/nothing',
		]) {
			const answer = await visitor().get(path);
			expect([path, answer.status]).toEqual([path, path.includes('forhaandsvisning') ? 400 : 404]);
			expect(answer.headers.get('content-type')).toContain('application/problem+json');
		}
		const { items } = await json<{ items: { number: number }[] }>('/api/v1/proposals?limit=100');
		const numbers = items.map(({ number }) => number);
		expect(numbers).not.toContain(kept.number);
		expect(numbers).not.toContain(withdrawn.number);
	});

	test('tells of nobody what their page does not', async () => {
		const texts: string[] = [];
		for (const [path, { get }] of Object.entries((await described()).paths))
			if (get) texts.push(await (await visitor().get(filled(path))).text());
		const whole = texts.join('\n');
		for (const { actor } of Object.values(site.people)) {
			if (actor.personId) expect(whole).not.toContain(actor.personId);
			if (actor.ref) expect(whole).not.toContain(actor.ref);
		}
		expect(whole).not.toMatch(/@proeve\.example|participation|preview/i);
	});

	test('a name that was protected afterwards is gone from what is read', async () => {
		const { published } = site.world;
		const { author } = await json<{ author: string }>(`/api/v1/proposals/${published.number}`);
		expect(author).toBe('Prøve author');
		const person = site.people.author.actor.personId;
		await site.test.pool.query('update person set protected_at = now() where id = $1', [person]);
		expect((await json<{ author: string }>(`/api/v1/proposals/${published.number}`)).author).toBe('En deltager');
		const { items } = await json<{ items: { author: string }[] }>('/api/v1/proposals?limit=100');
		expect(items.map((item) => item.author)).not.toContain('Prøve author');
		await site.test.pool.query('update person set protected_at = null where id = $1', [person]);
	});

	test('sends nothing again to who has it already', async () => {
		const first = await visitor().get('/api/v1/areas');
		const etag = first.headers.get('etag') as string;
		for (const known of [etag, `W/${etag}`, `"x", ${etag}`, etag.replace(/"$/, '-br"')]) {
			const again = await visitor().get('/api/v1/areas', { 'if-none-match': known });
			expect([known, again.status, await again.text()]).toEqual([known, 304, '']);
		}
		expect((await visitor().get('/api/v1/areas', { 'if-none-match': '"another"' })).status).toBe(200);
	});

	test.each([
		['limit=0', 'limit'],
		['limit=1000', 'limit'],
		['since=yesterday', 'since'],
		['since=2026-13-45T00:00:00Z', 'since'],
		['state=nonsense', 'state'],
		['order=newest&Limit=3', 'Limit'],
		['tema=naboer', 'tema'],
	])('says which parameter cannot be read: %s', async (query, parameter) => {
		const answer = await visitor().get(`/en/api/v1/proposals?${query}`);
		expect(answer.status).toBe(400);
		const problem = (await answer.json()) as Record<string, unknown>;
		expect(problem).toMatchObject({ status: 400, parameter, title: 'Something is wrong in the address' });
		expect(String(problem.detail)).toContain(parameter);
	});

	test('a page of another site may ask first, and no other method is taken', async () => {
		const asked = await visitor().send('/api/v1/proposals', { method: 'OPTIONS' });
		expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
		const put = await visitor().send('/api/v1/proposals', { method: 'PUT' });
		expect([put.status, put.headers.get('content-type')]).toEqual([405, 'application/problem+json; charset=utf-8']);
	});
});
