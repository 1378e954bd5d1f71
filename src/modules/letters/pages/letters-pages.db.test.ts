import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { MadePdf } from '../../../platform/pdf/make-pdf.ts';
import { perform } from '../../../platform/perform.ts';
import { revokeRest } from '../acts/revoke-rest.ts';
import { lettersRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let officer: Actor;
let slug: string;
let made: MadePdf = { ok: true, bytes: new TextEncoder().encode('%PDF') };
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes({ ...world.runtime, makePdf: async () => made }, lettersRoutes);
	officer = await staffActor(world);
	({ slug } = await someOpenProcess(world));
});
afterAll(() => world.drop());

const typed = (change: Record<string, string> = {}) => ({
	title: 'Nørrevang',
	process: slug,
	message: 'Vi vil gerne høre dig.',
	language: 'da',
	lastOn: '2026-12-31',
	recipients: 'Anna Prøve; Åvej 1',
	blank: '',
	...change,
});

async function send(change: Record<string, string> = {}): Promise<Response> {
	const _form = tokenIn(await (await site.get('/styr/breve/ny', officer)).text());
	return site.post('/styr/breve/ny', { ...typed(change), _form }, officer);
}

async function written(): Promise<string> {
	const answer = await send();
	expect(answer.status).toBe(303);
	return (answer.headers.get('location') ?? '').split('?')[0] ?? '';
}

describe('the form that writes letters', () => {
	test('keeps everything typed when a line is wrong, and names the line', async () => {
		const recipients = 'Anna Prøve; Åvej 1\nBo Prøve';
		const answer = await send({ recipients, title: '' });
		const text = await answer.text();
		expect(answer.status).toBe(422);
		expect(await htmlProblems(text)).toEqual([]);
		for (const words of [recipients, 'Vi vil gerne høre dig.', 'Linje 2 mangler en adresse', 'Skriv, hvad brevene'])
			expect(text).toContain(words);
	});
});

describe('the document', () => {
	test('is never kept by a browser or a proxy, and holds no code in its name', async () => {
		const answer = await site.get(`${await written()}/breve.pdf`, officer);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
		expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="breve-[0-9a-f]{6}\.pdf"$/);
	});

	test.each([
		['not-available-here', 'kan ikke lave PDF'],
		['busy', 'mange breve lige nu'],
	] as const)('that cannot be made (%s) is said in words, and the letters are there still', async (refusal, words) => {
		const batch = await written();
		made = { ok: false, refusal };
		const answer = await site.get(`${batch}/breve.pdf`, officer);
		made = { ok: true, bytes: new Uint8Array() };
		const text = await answer.text();
		expect([answer.status, await htmlProblems(text)]).toEqual([422, []]);
		expect(text).toContain(words);
		expect((await site.get(batch, officer)).status).toBe(200);
	});

	test('of a batch with nothing left says so', async () => {
		const batch = await written();
		const id = batch.split('/').at(-1);
		await perform(world.context(officer), revokeRest, { batch: id, reason: 'Sendt ved en fejl' });
		expect(await (await site.get(`${batch}/breve.pdf`, officer)).text()).toContain('Der er ingen breve at skrive ud');
		expect(await (await site.get(batch, officer)).text()).toContain('Derfor er der intet at skrive ud');
	});
});
