import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { visitor } from '../../../platform/actor.ts';
import { columnTags } from '../../../platform/database/column-tags.ts';
import { merkleRoot } from '../../../platform/journal/merkle.ts';
import { sealJournal } from '../../../platform/journal/seal.ts';
import { createRateLimit } from '../../../platform/security/rate-limit.ts';
import { writeSetting } from '../../../platform/settings.ts';
import type { Env, WebRuntime } from '../../../platform/web/environment.ts';
import { createWeb } from '../../../platform/web/server.tsx';
import { houseTexts } from '../texts.ts';
import { houseRoutes } from './routes.tsx';

let program: TestRuntime;
beforeAll(async () => {
	program = await testRuntime();
	for (let seal = 0; seal < 23; seal++) {
		await program.pool.query(`insert into journal (at, act, subject_kind) select now(), 'proposal.support', 'proposal'
			from generate_series(1, ${seal === 22 ? 60 : 1})`);
		// Another test on the same server may hold an older transaction open for a moment.
		while (!(await sealJournal(program.context()))) await new Promise((resolve) => setTimeout(resolve, 10));
	}
});
afterAll(() => program.drop());

function web(changes: Partial<WebRuntime> = {}): Hono<Env> {
	const limit = createRateLimit({ capacity: 100, perMinute: 100, now: Date.now });
	return createWeb({
		runtime: { ...program.runtime, ...changes },
		routes: houseRoutes,
		identify: async () => visitor,
		formOrigins: [],
		callerOf: () => 'test',
		limits: { writes: limit, signIn: limit },
		report: (error) => {
			throw error;
		},
		assets: () => undefined,
	});
}

async function page(path: string, changes: Partial<WebRuntime> = {}): Promise<string> {
	const answer = await web(changes).request(path);
	expect(answer.status).toBe(200);
	return answer.text();
}

const paths = ['/kontakt', '/om', '/regler', '/was', '/privatliv', '/journal', '/journal/23', '/demo'];

describe.each(['', '/en'])('under %s/', (prefix) => {
	test.each(paths)('%s is valid, small, and in its own language', async (path) => {
		const html = await page(prefix + path, { demo: true });
		// The head is the kit's, with attributes of <meta> that the checker does not know yet.
		expect((await htmlProblems(html)).filter((problem) => !problem.includes('on <meta> element'))).toEqual([]);
		expect(html).toContain(`<html lang="${prefix ? 'en' : 'da'}"`);
		expect(Buffer.byteLength(html)).toBeLessThan(40 * 1024);
	});
});

test('every personal column of the database has words in both languages', async () => {
	const tags = await columnTags(program.context());
	expect(tags.length).toBeGreaterThan(5);
	for (const language of ['da', 'en'] as const) {
		const { whole, columns, purposes, keeps, kinds } = houseTexts(language).privacy;
		expect(tags.filter((tag) => !whole[tag.purpose] && !columns[tag.column]).map((tag) => tag.column)).toEqual([]);
		expect(tags.filter((tag) => !purposes[tag.purpose]).map((tag) => tag.purpose)).toEqual([]);
		expect(tags.filter((tag) => !keeps[tag.keep]).map((tag) => tag.keep)).toEqual([]);
		expect(tags.filter((tag) => !kinds[tag.pii]).map((tag) => tag.pii)).toEqual([]);
	}
	expect(await page('/privatliv')).toContain('Dit dæknavn');
});

test('the contact page tells every way to a person, and none that the municipality has not written down', async () => {
	const html = await page('/kontakt');
	for (const words of ['tel:00000000', 'mailto:hej@proeveby.example', 'Biblioteket', 'Torvet 1']) {
		expect(html).toContain(words);
	}
	const empty = await page('/kontakt', {
		municipality: () => ({ name: 'Samskab', address: '', phone: '', email: '', desk: '' }),
	});
	expect(empty).toContain('ikke skrevet sine oplysninger ind endnu');
});

test('the accessibility statement leads to the official one once there is one, and never elsewhere', async () => {
	await writeSetting(program.context(), 'accessibility-statement', 'https://evil.example/www.was.digst.dk/');
	await page('/was');
	await writeSetting(program.context(), 'accessibility-statement', 'https://www.was.digst.dk/samskab-example');
	const answer = await web().request('/was');
	expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://www.was.digst.dk/samskab-example']);
	await writeSetting(program.context(), 'accessibility-statement', null);
});

test('the list of seals goes on page by page to the first', async () => {
	const newest = await page('/journal');
	expect(newest).toContain('/journal/23"');
	expect(newest).toContain('href="/journal?efter=4"');
	const oldest = await page('/journal?efter=4');
	expect(oldest).toContain('/journal/1"');
	expect(oldest).not.toContain('rel="next"');
	expect((await web().request('/journal?efter=nonsense')).status).toBe(404);
	expect((await web().request('/journal/99')).status).toBe(404);
	expect((await web().request('/journal/99999999999999999999')).status).toBe(404);
});

test('anybody can make the root of a seal from its leaves', async () => {
	const answer = await web().request('/journal/23/blade');
	expect(answer.headers.get('content-type')).toContain('text/plain');
	const leaves = (await answer.text()).trim().split('\n');
	expect(leaves).toHaveLength(60);
	const root = merkleRoot(leaves.map((leaf) => Buffer.from(leaf, 'hex'))).toString('hex');
	expect(await page('/journal/23')).toContain(root);
});

test('there is no way in for test persons outside the demonstration', async () => {
	expect((await web().request('/demo')).status).toBe(404);
	const demo = await page('/demo', { demo: true });
	expect(demo).toContain('action="/log-ind/medarbejder"');
	expect(demo).toContain('href="/demo/post"');
});

test('robots and finders of weaknesses are told where to go', async () => {
	expect(await page('/robots.txt')).toContain('Disallow: /mit');
	expect(await page('/.well-known/security.txt')).toMatch(/^Expires: 2027-05-23T/m);
});
