import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../actor.ts';
import { databaseOn, openPool } from '../database/database.ts';
import { newId } from '../identifiers.ts';
import { createRateLimit } from '../security/rate-limit.ts';
import type { Env, WebRuntime } from '../web/environment.ts';
import { healthRoutes } from '../web/health.ts';
import { createWeb } from '../web/server.tsx';
import { serveFileRoutes } from './serve.ts';

let program: TestRuntime;
let stager: Actor;
beforeAll(async () => {
	program = await testRuntime();
	stager = await personActor(program);
});
afterAll(() => program.drop());

const picture = new TextEncoder().encode('RIFF....WEBP');

function web(actor: Actor = visitor, runtime: WebRuntime = program.runtime): Hono<Env> {
	const limit = createRateLimit({ capacity: 1_000, perMinute: 1_000, now: Date.now });
	return createWeb({
		runtime,
		routes: [...serveFileRoutes, ...healthRoutes],
		identify: async () => actor,
		formOrigins: [],
		callerOf: () => 'test',
		limits: { writes: limit, signIn: limit },
		report: (error) => {
			throw error;
		},
		assets: () => undefined,
	});
}

const asPerson = { headers: { cookie: 'samskab=anything' } };

async function store(kept: boolean, open = kept): Promise<string> {
	const id = newId();
	await program.runtime.files.put(id, '400', picture);
	await program.pool.query(
		`insert into stored_file (id, content_type, widths, byte_count, staged_at, staged_by, kept_at, opened_at)
		values ($1, 'image/webp', '{400}', 12, now(), $2, case when $3 then now() end, case when $4 then now() end)`,
		[id, stager.ref, kept, open],
	);
	return id;
}

test('an opened picture is everybody’s, for ever, and can do nothing as a page', async () => {
	const id = await store(true);
	const answer = await web().request(`/filer/${id}/400`);
	expect(answer.status).toBe(200);
	expect(new Uint8Array(await answer.arrayBuffer())).toEqual(picture);
	expect(answer.headers.get('content-type')).toBe('image/webp');
	expect(answer.headers.get('cache-control')).toContain('immutable');
	expect(answer.headers.get('content-security-policy')).toContain('sandbox');
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	const again = await web().request(`/filer/${id}/400`, {
		headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
	});
	expect(again.status).toBe(304);
});

test.each([
	['that no act has kept', false],
	['of a draft', true],
])('a picture %s is only its stager’s, and never cached', async (_what, kept) => {
	const id = await store(kept, false);
	const stranger = await personActor(program, { name: 'En anden' });
	expect((await web().request(`/filer/${id}/400`)).status).toBe(404);
	expect((await web(stranger).request(`/filer/${id}/400`, asPerson)).status).toBe(404);
	const own = await web(stager).request(`/filer/${id}/400`, asPerson);
	expect(own.status).toBe(200);
	expect(own.headers.get('cache-control')).toBe('private, no-store');
});

test.each([
	['another width', (id: string) => `/filer/${id}/800`],
	['no width', (id: string) => `/filer/${id}/0400`],
	['a path upwards', (id: string) => `/filer/${id}/..%2F..%2Fkeys`],
	['a file that is not there', () => `/filer/${newId()}/400`],
	['something that is no id', () => '/filer/%2e%2e%2fkeys/400'],
])('%s is not found', async (_what, path) => {
	expect((await web().request(path(await store(true)))).status).toBe(404);
});

test('the process says that it lives, and that it is ready with all migrations', async () => {
	expect(await (await web().request('/health')).text()).toBe('alive\n');
	const ready = await web().request('/ready');
	expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
	expect(ready.headers.get('cache-control')).toBe('no-store');
});

test('it is not ready where a migration is missing, or the database is away, but it lives', async () => {
	const other = await testRuntime();
	await other.pool.query(`delete from migration where name like '0008%'`);
	const behind = await web(visitor, other.runtime).request('/ready');
	expect([behind.status, await behind.text()]).toEqual([503, 'migrations missing\n']);
	await other.drop();
	const pool = openPool(other.url, 1);
	const away = { ...program.runtime, db: databaseOn(pool) };
	const answer = await web(visitor, away).request('/ready');
	expect([answer.status, await answer.text()]).toEqual([503, 'database away\n']);
	expect((await web(visitor, away).request('/health')).status).toBe(200);
	await pool.end();
});

test('a database that does not answer within a second is not ready', async () => {
	const pool = openPool(program.url, 1);
	const busy = await pool.connect();
	const runtime = { ...program.runtime, db: databaseOn(pool) };
	const before = Date.now();
	expect((await web(visitor, runtime).request('/ready')).status).toBe(503);
	expect(Date.now() - before).toBeLessThan(2_000);
	busy.release();
	await new Promise((resolve) => setTimeout(resolve, 50));
	await pool.end();
});
