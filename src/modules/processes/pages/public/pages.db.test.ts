import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../../tests/support/html-valid.ts';
import { somePiece } from '../../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../../tests/support/runtime.ts';
import { webOfRoutes } from '../../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { newId } from '../../../../platform/identifiers.ts';
import {
	type AnswerState,
	type Channel,
	contributionById,
	recordAnswer,
	recordSupport,
} from '../../../contributions/index.ts';
import { publicProcessRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let person: Actor;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, publicProcessRoutes);
	person = await someVoice(world, { kind: 'email', value: 'forside@eksempel.dk' }, 1, 'Prøve Forsidelæser');
	officer = await staffActor(world);
});
beforeEach(async () => {
	world.setNow(someTuesday);
	await world.pool.query('truncate participation_process cascade');
});
afterAll(() => world.drop());

const text = async (path: string, actor?: Actor) => (await site.get(path, actor)).text();
const set = (id: string, column: string, value: unknown) =>
	world.pool.query(`update participation_process set ${column} = $2 where id = $1`, [id, value]);

async function answer(pieceId: string, state: AnswerState, heading: string): Promise<void> {
	const piece = await contributionById(world.context(), pieceId);
	if (!piece) throw new Error('no piece');
	await recordAnswer(world.context(officer), piece, { state, heading, text: 'Fordi.', byName: 'Prøve Medarbejder' });
}

/** A process with themes, phases and pieces through several doors. */
async function someLivelyProcess() {
	const process = await someOpenProcess(world, { themes: ['naboer', 'unge', 'natur'] });
	const phases: [string, string, string, string | null][] = [
		['contribution', 'Bidrag', '2026-11-01', '2026-12-24'],
		['answers', 'Svar til alle', '2026-12-25', '2027-02-12'],
		['decision', 'Beslutning', '2027-03-09', '2027-03-09'],
	];
	for (const [position, [kind, title, starts, ends]] of phases.entries())
		await world.pool.query(
			'insert into phase (id, process, kind, title, starts_on, ends_on, position) values ($1,$2,$3,$4,$5,$6,$7)',
			[newId(), process.id, kind, title, starts, ends, position],
		);
	const pieces: { readonly id: string; readonly number: number }[] = [];
	for (const [index, channel] of (['web', 'web', 'post', 'phone', 'meeting'] as Channel[]).entries())
		pieces.push(
			await somePiece(world, process.id, {
				title: `Forslag nummer ${index}`,
				themeId: process.themeIds[index % 2],
				channel,
				...(channel === 'web' && { authorId: person.personId, authorLevel: index === 0 ? 3 : 1 }),
			}),
		);
	return { ...process, pieces };
}

describe('the public pages of processes', () => {
	test('are valid, small HTML in both languages, whatever there is to show', async () => {
		const problemsOf = async (path: string, actor?: Actor) => {
			const response = await site.get(path, actor);
			expect([path, response.status]).toEqual([path, 200]);
			const html = await response.text();
			expect(Buffer.byteLength(html)).toBeLessThan(40 * 1024);
			return (await htmlProblems(html)).map((problem) => `${path} ${problem}`);
		};
		for (const path of ['/', '/en', '/forloeb', '/en/forloeb']) expect(await problemsOf(path)).toEqual([]);
		const process = await someLivelyProcess();
		const bare = await someOpenProcess(world);
		await answer(process.pieces[0]?.id ?? '', 'taken-up', 'Ja, i maj');
		await answer(process.pieces[1]?.id ?? '', 'not-taken-up', 'Nej, det koster for meget');
		const below = ['', '/tema/naboer', '/tema/natur', '/tal'].map((end) => `/forloeb/${process.slug}${end}`);
		for (const path of ['/', '/forloeb', ...below, `/forloeb/${bare.slug}`, `/forloeb/${bare.slug}/tal`]) {
			expect(await problemsOf(path)).toEqual([]);
			expect(await problemsOf(`/en${path === '/' ? '' : path}`)).toEqual([]);
			expect(await problemsOf(path, person)).toEqual([]);
		}
	});

	test('are the same for all visitors, so that they can be kept a second', async () => {
		const { slug } = await someLivelyProcess();
		for (const path of ['/', '/forloeb', `/forloeb/${slug}`, `/forloeb/${slug}/tema/unge`, `/forloeb/${slug}/tal`]) {
			const response = await site.get(path);
			expect(response.headers.get('cache-control')).toBe('no-cache');
			expect(await response.text()).not.toContain('_form');
		}
	});

	test('do not exist for addresses that make no sense', async () => {
		const { slug } = await someLivelyProcess();
		for (const path of [`/forloeb/findes-ikke`, '/forloeb/%00', `/forloeb/${slug}/tema/findes-ikke`, '/forloeb/A/tal'])
			expect([path, (await site.get(path)).status]).toEqual([path, 404]);
		expect((await site.get('/forloeb?efter=vrøvl')).status).toBe(200);
	});
});

describe('the front page', () => {
	test('shows a no beside a yes, also when the no is older', async () => {
		const { pieces } = await someLivelyProcess();
		await answer(pieces[0]?.id ?? '', 'not-taken-up', 'Nej, det koster for meget');
		for (const [index, piece] of pieces.slice(1).entries()) {
			world.setNow(new Date(someTuesday.getTime() + (index + 1) * 60_000));
			await answer(piece.id, 'taken-up', `Ja, ${index}`);
		}
		const html = await text('/');
		expect(html).toContain('»Nej, det koster for meget«');
		expect(html).toContain('»Ja, 3«');
		expect(html).not.toContain('»Ja, 0«');
	});

	test('says out loud which answers are late, and leads to the reason', async () => {
		const process = await someLivelyProcess();
		await set(process.id, 'closes_on', '2026-11-10');
		await set(process.id, 'promise_by', '2026-11-15');
		const html = await text('/');
		expect(html).toContain('0 af 5 bidrag til årets forløb er besvaret.');
		expect(html).toContain(`<a href="/forloeb/${process.slug}#promise">5 svar er forsinkede</a>`);
	});

	test('knows nothing of a draft, nor of a piece that was taken back', async () => {
		const draft = await someOpenProcess(world, { published: false });
		await set(draft.id, 'title', 'Ikke for alle endnu');
		expect(await text('/')).not.toContain('Ikke for alle endnu');
		expect(await text('/forloeb')).not.toContain('Ikke for alle endnu');
		const { pieces } = await someLivelyProcess();
		await answer(pieces[0]?.id ?? '', 'taken-up', 'Ja, men den er væk');
		await world.pool.query('update contribution set withdrawn_at = now() where id = $1', [pieces[0]?.id]);
		const html = await text('/');
		expect(html).not.toContain('Ja, men den er væk');
		expect(html).toContain('4 bidrag');
	});
});

describe('the list of processes', () => {
	test('goes on through the concluded ones page by page, each once', async () => {
		const slugs: string[] = [];
		for (let index = 0; index < 43; index++) {
			const process = await someOpenProcess(world);
			// Several are concluded in one instant: their order must hold all the same.
			await set(process.id, 'concluded_at', new Date(someTuesday.getTime() - Math.floor(index / 5) * 1000));
			slugs.push(process.slug);
		}
		const seen: string[] = [];
		let path: string | undefined = '/forloeb';
		for (let pages = 0; path && pages < 5; pages++) {
			const html: string = await text(path);
			seen.push(...[...html.matchAll(/href="\/forloeb\/(forloeb-[^"/#?]+)"/g)].map((match) => match[1] ?? ''));
			path = /href="([^"]+)" rel="next"|rel="next" href="([^"]+)"/.exec(html)?.slice(1).find(Boolean);
		}
		expect(seen).toHaveLength(43);
		expect([...seen].sort()).toEqual([...slugs].sort());
	});
});

describe('the page of a process', () => {
	test('opens with the question and counts the days of the promise', async () => {
		const { slug } = await someLivelyProcess();
		const html = await text(`/forloeb/${slug}`);
		expect(html).toContain('<h1>Hvordan bliver færre alene?</h1>');
		expect(html).toContain('Åbent for bidrag til torsdag den 24. december');
		expect(html).toMatch(/80 dage <\/span>til alle senest har fået svar/);
		expect(html).toContain('5 bidrag, fire veje ind');
	});

	test('says how late it is, how many wait, and why the date was moved', async () => {
		const { id, slug } = await someLivelyProcess();
		await set(id, 'closes_on', '2026-11-10');
		await set(id, 'promise_by', '2026-11-15');
		await world.pool.query(
			`insert into process_extension (id, process, closed_on, closes_on, promised_by, promise_by, reason, extended_at)
			values ($1, $2, '2026-11-10', '2026-11-10', '2026-11-12', '2026-11-15', 'Stormen tog en uge.', now())`,
			[newId(), id],
		);
		const html = await text(`/forloeb/${slug}`);
		expect(html).toMatch(/9 dage <\/span>senere end lovet\. 5 venter stadig på svar\./);
		expect(html).toContain('Vi har flyttet fristen for svar fra 12. november 2026 til 15. november 2026.');
		expect(html).toContain('Stormen tog en uge.');
		expect(html).not.toContain('Skriv dit forslag');
	});

	test('shows the conclusion once it is concluded', async () => {
		const { id, slug } = await someLivelyProcess();
		await set(id, 'conclusion', 'Tre mødesteder åbner i maj\n\nUdvalget valgte dem, flest støttede.');
		expect(await text(`/forloeb/${slug}`)).not.toContain('Tre mødesteder');
		await set(id, 'concluded_at', someTuesday);
		const html = await text(`/forloeb/${slug}`);
		expect(html).toContain('Tre mødesteder åbner i maj</h2>');
		expect(html.indexOf('Tre mødesteder')).toBeLessThan(html.indexOf('Tre temaer'));
	});

	test('shows what there is to choose between, and where each is spoken about', async () => {
		const { id, slug, pieces } = await someLivelyProcess();
		await set(id, 'question_kind', 'choice');
		await world.pool.query(
			`insert into process_option (id, process, title, text, position, proposal_number)
			values ($1, $2, 'En bro', 'Over åen', 0, $3), ($4, $2, 'En færge', 'Om sommeren', 1, null)`,
			[newId(), id, pieces[0]?.number, newId()],
		);
		const html = await text(`/forloeb/${slug}`);
		expect(html).toContain('Det kan I vælge mellem');
		expect(html).toMatch(new RegExp(`href="/forslag/${pieces[0]?.number}"[^>]*>Støt og tal om den`));
		expect(html).toContain('En færge');
	});

	test('opens a film only on a click, and fetches nothing from where it lies', async () => {
		const { id, slug } = await someLivelyProcess();
		await set(id, 'video_url', 'https://video.example/indspark');
		await set(id, 'video_title', 'Borgmesteren byder velkommen');
		const html = await text(`/forloeb/${slug}`);
		expect(html).toContain('href="https://video.example/indspark"');
		expect(html).not.toMatch(/(src|poster)="https:\/\/video\.example/);
	});

	test('marks what nobody has translated as Danish, and what somebody has not', async () => {
		const { id, slug } = await someLivelyProcess();
		await world.pool.query(
			`insert into process_translation (process, language, title, question) values ($1, 'en', 'Fewer alone', 'How?')`,
			[id],
		);
		const html = await text(`/en/forloeb/${slug}`);
		expect(html).toContain('<h1>How?</h1>');
		expect(html).toContain('<span lang="da">Der bygges ikke nyt.</span>');
		expect(html).toContain('<span lang="da">Du får et svar.</span>');
	});
});

describe('a draft', () => {
	const secret = (id: string) => `preview-${id}`;

	test('is seen by whoever has its secret link, on every page, and never kept or listed', async () => {
		const { id, slug } = await someOpenProcess(world, { published: false, themes: ['naboer'] });
		for (const end of ['', '/tema/naboer', '/tal']) {
			const path = `/forloeb/${slug}${end}`;
			for (const wrong of [path, `${path}?forhaandsvisning=`, `${path}?forhaandsvisning=gaet`])
				expect([wrong, (await site.get(wrong)).status]).toEqual([wrong, 404]);
			expect((await site.get(path, person)).status).toBe(404);
			const response = await site.get(`${path}?forhaandsvisning=${secret(id)}`);
			expect([path, response.status]).toEqual([path, 200]);
			expect(response.headers.get('cache-control')).toBe('private, no-store');
			expect(await response.text()).toContain('<meta name="robots" content="noindex"');
		}
		const html = await text(`/forloeb/${slug}?forhaandsvisning=${secret(id)}`);
		expect(html).toContain('Det her er en kladde.');
		expect(html).toContain(`/forloeb/${slug}/tema/naboer?forhaandsvisning=${secret(id)}`);
		expect((await site.get(`/forloeb/${slug}`, officer)).status).toBe(200);
	});

	test('does not tell its secret to anybody who did not bring it', async () => {
		const published = await someLivelyProcess();
		expect(await text(`/forloeb/${published.slug}?forhaandsvisning=${secret(published.id)}`)).not.toContain(
			`/tema/naboer?forhaandsvisning`,
		);
		const draft = await someOpenProcess(world, { published: false, themes: ['naboer'] });
		for (const { id, slug } of [published, draft])
			expect(await text(`/forloeb/${slug}`, officer)).not.toContain(secret(id));
	});
});

describe('the page of a theme', () => {
	test('shows its own newest proposals and asks its questions', async () => {
		const { slug, themeIds } = await someLivelyProcess();
		await world.pool.query(`update theme set questions = E'Hvor mødes I?\\nHvad mangler?' where id = $1`, [
			themeIds[0],
		]);
		const html = await text(`/forloeb/${slug}/tema/naboer`);
		expect(html).toContain('Hvor mødes I?');
		expect(html).toContain('Forslag nummer 4');
		expect(html).not.toContain('Forslag nummer 3');
		expect(html).toContain(`/forloeb/${slug}/forslag?tema=naboer`);
		expect(html).toContain(`/forloeb/${slug}/skriv?tema=naboer`);
	});
});

describe('the page of figures', () => {
	test('splits one total by way in and by how people are identified, and counts voices once', async () => {
		const { slug, pieces } = await someLivelyProcess();
		const voice = (sign: string) => ({ key: Buffer.alloc(32, sign), level: 1, otherKeys: [] });
		for (const [piece, sign] of [
			[0, 'a'],
			[1, 'a'],
			[1, 'b'],
		] as const)
			await recordSupport(world.context(), pieces[piece]?.id ?? '', voice(sign), 'web', '2026-11-24');
		const html = await text(`/forloeb/${slug}/tal`);
		expect(html).toMatch(/Her på siden<\/th><td class="r num">2<\/td><td class="r num">40/);
		expect(html).toMatch(/Uden navngiven person<\/th><td class="r num">3</);
		expect(html).toMatch(/MitID<\/th><td class="r num">1</);
		expect(html).toContain('Der er givet 3 støtter af 2 forskellige personer.');
	});
});
