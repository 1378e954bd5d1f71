import { parse } from 'csv-parse/sync';
import { type GenericSchema, safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../src/acts.ts';
import { datasetColumns, datasetNames } from '../src/modules/exchange/dataset.ts';
import { perform } from '../src/platform/perform.ts';
import { actsOnTheWorld } from './support/acts-on-the-world.ts';
import { forgettingDatabase } from './support/forgetting-database.ts';
import { hiddenWords } from './support/moderated-of-the-world.ts';
import { openApiFindings } from './support/openapi-lint.ts';
import type { Somebody } from './support/people-of-every-role.ts';
import { type Fields, openSite, type Site } from './support/site.ts';
import { tableMarks } from './support/table-marks.ts';

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
		.replace('/consultations/{slug}', `/consultations/${world.closed.slug}`)
		.replace('/plans/{slug}', `/plans/${world.plans.published}`)
		.replace('{slug}', world.open.slug)
		.replace('/proposals/{number}', `/proposals/${world.published.number}`)
		.replace('/meetings/{number}', `/meetings/${world.meetings.coming.number}`)
		.replace('/comments/{number}', `/comments/${world.argument.number}`)
		.replace('{kind}/{id}', `proposal/${world.published.id}`);
}

describe('the description', () => {
	test('has nothing that the linter objects to', async () => {
		const document = await described();
		const elsewhere = { ...document, servers: [{ url: 'https://samskab.lindholm.dk' }] };
		expect(await openApiFindings(elsewhere)).toEqual([]);
	});

	test('gives examples that the acts take, and shapes that their answers have', async () => {
		const inputs = actsOnTheWorld(site);
		const memory = await forgettingDatabase(site.test.pool);
		const wrong: string[] = [];
		const shaped = acts.filter(({ answer }) => answer);
		expect(shaped.length).toBeGreaterThan(5);
		for (const act of acts)
			if (act.example !== undefined && !safeParse(act.input, act.example).success) wrong.push(`${act.name}: example`);
		for (const act of shaped) {
			const answers = [];
			for (const person of Object.values(site.people)) {
				const context = site.contextOf(person);
				const within = { ...context, db: memory.db, runtime: { ...context.runtime, db: memory.db } };
				const done = await perform(within, act, inputs[act.name]).catch(() => undefined);
				if (done?.kind === 'done') answers.push(JSON.parse(JSON.stringify(done.answer)));
				await memory.forget();
			}
			if (answers.length === 0) wrong.push(`${act.name}: never done`);
			if (!answers.every((answer) => safeParse(act.answer as GenericSchema, answer).success))
				wrong.push(`${act.name}: answers ${JSON.stringify(answers[0])}`);
		}
		await memory.close();
		expect(wrong).toEqual([]);
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

	test('tells of plans what everybody reads, and what is late of what was decided', async () => {
		const { open, plans } = site.world;
		type Plan = { slug: string; process: string; stage: string };
		const list = (query: string) => json<{ items: Plan[]; next?: string }>(`/api/v1/plans?${query}`);
		const all = (await list('limit=100')).items.map(({ slug }) => slug);
		expect(all).toEqual(expect.arrayContaining([plans.published, plans.proposed, plans.heard]));
		expect(all).not.toContain(plans.draft);
		const seen: string[] = [];
		for (let page = await list('limit=1'); ; page = await json(page.next?.replace(/^https?:\/\/[^/]+/, '') ?? '')) {
			seen.push(...page.items.map(({ slug }) => slug));
			if (!page.next) break;
		}
		expect(seen).toEqual(all);
		expect((await list(`process=${open.slug}`)).items.every(({ process }) => process === open.slug)).toBe(true);
		const nonsense = Buffer.from(JSON.stringify(['snart', site.world.published.id])).toString('base64url');
		expect((await list(`limit=100&after=${nonsense}`)).items).toHaveLength(all.length);
		for (const path of [plans.draft, `${plans.proposed}/actions`])
			expect((await visitor().get(`/api/v1/plans/${path}`)).status).toBe(404);
		const { parts } = await json<{ parts: { kind: string; text: string; sources: unknown[] }[] }>(
			`/api/v1/plans/${plans.published}`,
		);
		expect(parts.find(({ kind }) => kind === 'text')).toMatchObject({
			text: 'Mange vil spise sammen. Andre vil sidde ved søen.',
			sources: [{ kind: 'contribution' }, { kind: 'contribution' }, { kind: 'point' }],
		});
		const { items } = await json<{ items: unknown[] }>(`/api/v1/plans/${plans.published}/actions`);
		expect(items).toMatchObject([{ part: 5, late: 'overdue', decidedDueOn: '2026-11-20', told: [] }]);
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

	test('leads on from a proposal that was merged to the one it stands in now', async () => {
		const { merged } = site.world;
		const answer = await visitor().get(`/api/v1/proposals/${merged.number}`);
		expect(answer.status).toBe(307);
		const { movedTo } = (await answer.json()) as { movedTo: string };
		expect(new URL(movedTo).pathname).toBe(answer.headers.get('location'));
		const now = await json<{ number: number; point: unknown; area: unknown }>(new URL(movedTo).pathname);
		expect(now.number).not.toBe(merged.number);
		expect(now).toMatchObject({ point: null, area: null });
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

const proposal = (words: Record<string, unknown> = {}) => ({
	process: site.world.open.slug,
	theme: site.world.open.themeSlug,
	title: 'Flere bænke langs åen',
	text: 'Så kan alle komme med ud at gå.',
	...words,
});

interface Told {
	readonly status: number;
	readonly body: Record<string, unknown>;
	readonly headers: Headers;
}

/** Posts as a program would: no cookie, no origin. */
async function postAs(
	secret: string | undefined,
	path: string,
	input: unknown,
	headers: Record<string, string> = {},
): Promise<Told> {
	const body = new TextEncoder().encode(typeof input === 'string' ? input : JSON.stringify(input));
	const answer = await visitor().send(path, {
		method: 'POST',
		body,
		headers: {
			'content-type': 'application/json',
			'content-length': String(body.byteLength),
			...(secret && { authorization: `Bearer ${secret}` }),
			...headers,
		},
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
}

const once = (key = crypto.randomUUID()) => ({ 'idempotency-key': key });

/** What the journal holds of an act, newest last. */
async function linesOf(act: string): Promise<{ actor: string | null; subject: string | null; subject_kind: string }[]> {
	const { rows } = await site.test.pool.query(
		'select actor, subject, subject_kind from journal where act = $1 order by id',
		[act],
	);
	return rows;
}

/** Makes a token on its page, as a person would, and reads it there: it is shown this once. */
async function makeToken(of: Somebody, fields: Fields): Promise<string> {
	const answer = await site.as(of).post('/mit/noegler', { name: 'Et program', days: '30', ...fields });
	expect(answer.status).toBe(200);
	const secret = /samskab_[\w-]{43}/.exec(await answer.text())?.[0];
	if (!secret) throw new Error('no token was shown');
	return secret;
}

describe('a developer with only the description', () => {
	test('finds the proposals, makes a token, proposes something, and finds it in the list', async () => {
		const document = await described();
		const find = (method: 'get' | 'post', words: RegExp) =>
			Object.entries(document.paths).find(([, path]) =>
				words.test((path[method] as { summary?: string })?.summary ?? ''),
			)?.[0] ?? '';
		const list = find('get', /all public proposals/i);
		const act = find('post', /propose something/i);
		const operation = document.paths[act]?.post as Operation & {
			description: string;
			security: object[];
			requestBody: { content: Record<string, { schema: { required: string[]; properties: object } }> };
		};
		expect(operation.security).toEqual([{ token: [] }]);
		const { schema } = operation.requestBody.content['application/json'] ?? {};
		expect(schema?.required).toEqual(expect.arrayContaining(['process', 'title', 'text']));
		const scope = /Scope: `([^`]+)`/.exec(operation.description)?.[1] as string;
		const secret = await makeToken(site.people.author, { scopes: [scope] });

		const before = await json<{ items: { title: string }[] }>(`${list}?limit=100`);
		const key = once();
		const first = await postAs(secret, act, proposal(), key);
		expect([first.status, first.body.again]).toEqual([200, false]);
		const again = await postAs(secret, act, proposal(), key);
		expect([again.status, again.body.again, again.body.answer]).toEqual([200, true, first.body.answer]);
		const { number } = first.body.answer as { number: number };

		const after = await json<{ items: { number: number; author: string; channel: string }[] }>(`${list}?limit=100`);
		// The clock of the tests stands still, so what came at the same moment stands in any order.
		expect(after.items.find((item) => item.number === number)).toMatchObject({
			author: 'Prøve author',
			channel: 'web',
		});
		expect(after.items.length).toBe(before.items.length + 1);
		const lines = await linesOf('proposal.publish');
		expect(lines.at(-1)?.actor).toBe(site.people.author.actor.ref);
	});
});

describe('a token', () => {
	test('that is missing, unknown, revoked, expired or of a closed account opens nothing, whoever’s cookie comes along', async () => {
		const act = '/api/v1/acts/proposal.publish';
		const before = await tableMarks(site.test.pool);
		for (const secret of [undefined, 'samskab_', `samskab_${'A'.repeat(43)}`, site.people.author.secret as string]) {
			const told = await postAs(secret, act, proposal(), { ...once(), cookie: `samskab=${site.people.author.secret}` });
			expect([secret, told.status, told.headers.get('www-authenticate')]).toEqual([
				secret,
				401,
				'Bearer realm="samskab"',
			]);
		}
		expect(await tableMarks(site.test.pool)).toEqual(before);

		const author = site.as(site.people.author);
		const revoked = await makeToken(site.people.author, { scopes: ['proposal.*'], name: 'Skal lukkes' });
		expect((await postAs(revoked, act, proposal(), once())).status).toBe(200);
		const page = await (await author.get('/mit/noegler')).text();
		const [, id] = /noegler\/([0-9a-f-]{36})\/luk/.exec(page) ?? [];
		expect((await site.as(site.people.other).post(`/mit/noegler/${id}/luk`)).status).toBe(404);
		expect((await author.post(`/mit/noegler/${id}/luk`)).status).toBe(303);
		expect((await postAs(revoked, act, proposal(), once())).status).toBe(401);
		expect((await linesOf('access-token.revoke')).at(-1)?.subject).toBe(id);

		const expired = await makeToken(site.people.author, { scopes: ['proposal.*'] });
		await site.test.pool.query('update access_token set expires_at = $1 where revoked_at is null and name = $2', [
			site.test.runtime.clock(),
			'Et program',
		]);
		expect((await postAs(expired, act, proposal(), once())).status).toBe(401);
	});

	test('is nowhere but in the answer that showed it, and its page says when it was last used', async () => {
		const secret = await makeToken(site.people.other, { scopes: ['comment.*'], name: 'Til at kommentere' });
		const comment = { number: site.world.published.number, stance: 'for', text: 'Ja tak, det mangler.' };
		expect((await postAs(secret, '/api/v1/acts/comment.write', comment, once())).status).toBe(200);
		const page = await (await site.as(site.people.other).get('/mit/noegler')).text();
		expect(page).not.toContain(secret);
		expect(page).toContain('Til at kommentere');
		expect(page).not.toContain('Prøveprogrammet');
		const { rows } = await site.test.pool.query(
			'select last_used_on, encode(secret_hash, $1) as hash from access_token where name = $2',
			['hex', 'Til at kommentere'],
		);
		expect(rows[0].last_used_on).toBe('2026-11-24');
		expect(rows[0].hash).not.toContain(Buffer.from(secret).toString('hex'));
	});

	test('beyond its scope is refused in plain words, changes nothing and is journaled', async () => {
		const secret = await makeToken(site.people.officer, { scopes: ['comment.*'] });
		const before = (await linesOf('proposal.publish.refused')).length;
		const told = await postAs(secret, '/en/api/v1/acts/proposal.publish', proposal({ title: 'Uden lov' }), once());
		expect(told.status).toBe(403);
		expect(told.body).toMatchObject({ title: 'The token may not do that', scope: 'proposal.publish' });
		expect(String(told.body.detail)).toContain('comment.*');
		const lines = await linesOf('proposal.publish.refused');
		expect(lines.length).toBe(before + 1);
		expect(lines.at(-1)).toMatchObject({ actor: site.people.officer.actor.ref, subject_kind: 'access-token' });
		const { items } = await json<{ items: { title: string }[] }>('/api/v1/proposals?limit=100');
		expect(items.map(({ title }) => title)).not.toContain('Uden lov');
	});

	test('that tries a secret act beyond its scope leaves neither its person nor itself in the journal', async () => {
		const secret = await makeToken(site.people.other, { scopes: ['comment.*'] });
		const told = await postAs(secret, '/api/v1/acts/proposal.support', { number: site.world.published.number });
		expect(told.status).toBe(403);
		expect((await linesOf('proposal.support.refused')).at(-1)).toMatchObject({ actor: null, subject: null });
	});

	test('may no more than its person: not another’s proposal, not a level that they are not known at, not what has ended', async () => {
		const { others, strict } = site.world;
		const secret = await makeToken(site.people.author, { scopes: ['proposal.*', 'area.*'] });
		const post = (act: string, input: unknown) => postAs(secret, `/api/v1/acts/${act}`, input, once());
		expect((await post('proposal.withdraw', { number: others.number })).status).toBe(403);
		expect((await post('area.add', { key: 'oen', name: 'Øen' })).status).toBe(403);
		const stepUp = await post('proposal.publish', proposal({ process: strict.slug }));
		expect([stepUp.status, stepUp.body.level]).toEqual([403, 2]);

		const staff = await makeToken(site.people.facilitator, { scopes: ['process.*'] });
		const edit = { slug: site.world.open.slug, intro: 'Torvet er vores alles.' };
		expect((await postAs(staff, '/api/v1/acts/process.edit', edit, once())).status).toBe(200);
		const { personId } = site.people.facilitator.actor;
		await site.test.pool.query('update role_grant set ended_at = now() where person = $1', [personId]);
		expect((await postAs(staff, '/api/v1/acts/process.edit', edit, once())).status).toBe(403);
		await site.test.pool.query('update role_grant set ended_at = null where person = $1', [personId]);
	});

	test('supports once however often it is asked to, without a key, and leaves no key behind', async () => {
		const { number } = site.world.answered;
		const secret = await makeToken(site.people['level 2'], { scopes: ['proposal.support'] });
		const support = () => postAs(secret, '/api/v1/acts/proposal.support', { number }, once());
		const before = await json<{ supports: number }>(`/api/v1/proposals/${number}`);
		const all = await Promise.all(Array.from({ length: 20 }, support));
		expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
		expect((await json<{ supports: number }>(`/api/v1/proposals/${number}`)).supports).toBe(before.supports + 1);
		const { rows } = await site.test.pool.query("select from idempotency where act = 'proposal.support'");
		expect(rows).toEqual([]);
	});

	test('hears what is wrong with every field, with a key and in words, and can send again with the same key', async () => {
		const secret = await makeToken(site.people.author, { scopes: ['proposal.publish'] });
		const key = once();
		const act = '/api/v1/acts/proposal.publish';
		const told = await postAs(secret, act, proposal({ title: 'x'.repeat(400), text: '' }), key);
		expect(told.status).toBe(422);
		expect(told.headers.get('content-type')).toContain('application/problem+json');
		const problems = told.body.problems as { field: string; key: string; text: string }[];
		expect(problems.map((problem) => [problem.field, problem.key])).toEqual([
			['title', 'title-too-long'],
			['text', 'text-missing'],
		]);
		for (const { text } of problems) expect(text).not.toContain('Der er noget galt med dette felt');
		expect((await postAs(secret, act, proposal(), key)).status).toBe(200);
		expect((await postAs(secret, act, proposal({ title: 'Noget andet' }), key)).status).toBe(409);
	});

	test('is told in plain words about everything else that cannot be done', async () => {
		const secret = await makeToken(site.people.administrator, { scopes: ['proposal.*', 'person.*', 'access-token.*'] });
		const told = async (act: string, input: unknown, headers: Record<string, string> = once()) => {
			const { status, body } = await postAs(secret, `/api/v1/acts/${act}`, input, headers);
			return `${status} ${String(body.type).split('#')[1]}`;
		};
		expect(await told('proposal.fly', {})).toBe('404 act-unknown');
		expect(await told('__proto__', {})).toBe('404 act-unknown');
		expect(await told('person.vouch', {})).toBe('403 sensitive');
		expect(await told('access-token.make', {})).toBe('403 pages-only');
		expect(await told('municipality.set-up', {})).toBe('403 pages-only');
		expect(await told('proposal.publish', proposal(), {})).toBe('400 key-missing');
		expect(await told('proposal.publish', proposal(), { 'idempotency-key': 'x'.repeat(201) })).toBe('400 key-wrong');
		expect(await told('proposal.publish', '{"title":', once())).toBe('400 unreadable');
		expect(await told('proposal.publish', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('400 unreadable');
		expect(await told('proposal.publish', proposal(), { ...once(), 'content-type': 'text/plain' })).toBe(
			'415 not-json',
		);
		expect(await told('proposal.withdraw', { number: 999_999 })).toBe('404 not-found');
		expect(await told('proposal.publish', 'null')).toBe('422 refused');
		const page = await (await visitor().get('/api')).text();
		for (const kind of ['scope', 'key-reused', 'step-up', 'refused']) expect(page).toContain(`id="${kind}"`);
		expect(site.bugs).toEqual([]);
	});
});

/** The rows of a CSV file, with the help of a reader that knows nothing of ours. */
function rowsOf(csv: string): string[][] {
	return parse(csv, { bom: true, delimiter: ';' }) as string[][];
}

describe('news and calendars', () => {
	test.each([
		['a process', ({ world }: Site) => `/forloeb/${world.open.slug}/nyt.atom`],
		['a theme', ({ world }: Site) => `/forloeb/${world.open.slug}/tema/${world.open.themeSlug}/nyt.atom`],
		['an area', ({ world }: Site) => `/omraade/${world.area}/nyt.atom`],
	])('of %s hold what is public, under names that last', async (_, pathOf) => {
		const path = pathOf(site);
		const [danish, english] = await Promise.all([visitor().get(path), visitor().get(`/en${path}`)]);
		const text = await danish.text();
		expect(danish.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
		expect(text).toContain(`>http://localhost:3000/forslag/${site.world.published.number}<`.replace(/[<>]/g, '"'));
		expect(text).toContain(`forslag/${site.world.published.number}</id>`);
		for (const { number } of [site.world.kept, site.world.withdrawn]) expect(text).not.toContain(`forslag/${number}<`);
		expect(ids(text)).toEqual(ids(await english.text()));
		expect(new Set(ids(text)).size).toBe(ids(text).length);
		const again = await visitor().get(path, { 'if-none-match': danish.headers.get('etag') as string });
		expect(again.status).toBe(304);
	});

	test('hold an answer beside the proposal that it answers', async () => {
		const text = await (await visitor().get(`/forloeb/${site.world.open.slug}/nyt.atom`)).text();
		expect(ids(text).filter((id) => id.includes('/svar/') || id.includes(':svar/')).length).toBeGreaterThan(0);
	});

	test('of the moderation log hold each decision once, and no name and no word of what was hidden', async () => {
		const [danish, english] = await Promise.all([
			visitor().get('/moderationslog/log.atom'),
			visitor().get('/en/moderationslog/log.atom'),
		]);
		const text = await danish.text();
		const decisions = (
			await site.test.pool.query('select id from moderation_decision order by decided_at desc limit 25')
		).rows;
		expect(ids(text)).toHaveLength(decisions.length + 1);
		for (const { id } of decisions) expect(text).toContain(`:moderation/${id}</id>`);
		expect(ids(text)).toEqual(ids(await english.text()));
		for (const words of [hiddenWords, 'Prøve author', 'Prøve facilitator']) expect(text).not.toContain(words);
		expect(await (await visitor().get('/moderationslog')).text()).toContain('href="/moderationslog/log.atom"');
	});

	test('of a draft are not there', async () => {
		const { slug, themeSlug } = site.world.draft;
		const paths = ['nyt.atom', 'kalender.ics', 'data', 'data/forslag.csv', `tema/${themeSlug}/nyt.atom`];
		for (const end of paths)
			expect([end, (await site.as(site.people.officer).get(`/forloeb/${slug}/${end}`)).status]).toEqual([end, 404]);
	});

	test.each([
		['a process', ({ world }: Site) => `/forloeb/${world.open.slug}/kalender.ics`],
		['an area', ({ world }: Site) => `/omraade/${world.area}/kalender.ics`],
	])('the calendar of %s has the days that stand on its page', async (_, pathOf) => {
		const answer = await visitor().get(pathOf(site));
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		const text = (await answer.text()).replaceAll('\r\n ', '');
		const process = await json<{ id: string; closesOn: string }>(`/api/v1/processes/${site.world.open.slug}`);
		expect(text).toContain(`UID:closes-${process.id}@localhost`);
		expect(text).toContain(`DTSTART;VALUE=DATE:${process.closesOn.replaceAll('-', '')}`);
	});

	test('the calendar of a process has its meetings too', async () => {
		const { coming, draft } = site.world.meetings;
		const text = await (await visitor().get(`/forloeb/${site.world.open.slug}/kalender.ics`)).text();
		expect(text).toContain(`/moeder/${coming.number}`);
		expect(text).not.toContain(`/moeder/${draft.number}\r`);
	});
});

function ids(atom: string): string[] {
	return [...atom.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id as string);
}

describe('the data of a process', () => {
	const file = async (name: string) => {
		const answer = await visitor().get(`/forloeb/${site.world.open.slug}/data/${name}`);
		expect([name, answer.status]).toEqual([name, 200]);
		return answer.text();
	};

	test.each(datasetNames)('%s is the same as CSV and as JSON, with every column explained', async (name) => {
		const [head, ...rows] = rowsOf(await file(`${name}.csv`));
		expect(head).toEqual([...datasetColumns[name]]);
		const { rows: objects } = JSON.parse(await file(`${name}.json`)) as { rows: Record<string, unknown>[] };
		expect(rows.length).toBeGreaterThan(0);
		const asText = (value: unknown) => (value === null ? '' : String(value));
		const guarded = (text: string) => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
		expect(rows).toEqual(
			objects.map((object) =>
				Object.values(object).map((value) => (typeof value === 'number' ? asText(value) : guarded(asText(value)))),
			),
		);
		const page = await (await visitor().get(`/forloeb/${site.world.open.slug}/data`)).text();
		for (const column of datasetColumns[name]) expect(page).toContain(`<code>${column}</code>`);
	});

	test('holds no name, no account and no organisation, and no cell that a spreadsheet would take for a formula', async () => {
		const secret = await makeToken(site.people.author, { scopes: ['proposal.publish'] });
		for (const title of ['=HYPERLINK("http://ond.example")', '+45', '-1', '@SUM(A1)'])
			expect((await postAs(secret, '/api/v1/acts/proposal.publish', proposal({ title }), once())).status).toBe(200);
		const texts = await Promise.all(datasetNames.flatMap((name) => [file(`${name}.csv`), file(`${name}.json`)]));
		const whole = texts.join('\n');
		const { rows: names } = await site.test.pool.query<{ name: string }>(
			'select name from person union select pseudonym from person union select typed_name from contribution union select name from organisation union select by_name from answer',
		);
		for (const { name } of names) if (name) expect(whole).not.toContain(name);
		for (const { actor } of Object.values(site.people)) if (actor.personId) expect(whole).not.toContain(actor.personId);
		const cells = rowsOf(texts[0] as string).flat();
		expect(cells).toContain(`'=HYPERLINK("http://ond.example")`);
		for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@\t\r]/);
	});

	test('counts in its figures what the page counts', async () => {
		const [, ...rows] = rowsOf(await file('tal.csv'));
		const sum = (what: string) => rows.filter(([name]) => name === what).reduce((all, row) => all + Number(row[4]), 0);
		const totals = await json<{ contributions: { all: number }; supports: { all: number } }>(
			`/api/v1/processes/${site.world.open.slug}/totals`,
		);
		expect([sum('bidrag'), sum('stoetter')]).toEqual([totals.contributions.all, totals.supports.all]);
		const [, ...days] = rowsOf(await file('stoetter.csv'));
		expect(days.reduce((all, row) => all + Number(row[2]), 0)).toBe(totals.supports.all);
	});

	test.each(['forslag.xml', 'forslag', '__proto__.csv', 'alt.csv', 'forslag.csv.json'])(
		'has no file %s',
		async (name) => {
			expect((await visitor().get(`/forloeb/${site.world.open.slug}/data/${name}`)).status).toBe(404);
		},
	);
});
