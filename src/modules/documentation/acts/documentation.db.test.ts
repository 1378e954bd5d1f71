import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentationWords } from '../../../../tests/support/documentation-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import { stage } from '../../../../tests/support/world.ts';
import { system } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { FeedSource } from '../../../platform/feeds/feed-source.ts';
import { perform } from '../../../platform/perform.ts';
import { mostPictures } from '../picture.ts';
import { followCatalogues } from '../steps/follow-catalogues.ts';
import { documentationHandlers } from '../steps/handle-facts.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const text = async (role: Role, path: string) => (await site.as(site.people[role]).get(path)).text();

/** The keys of what stopped an act; empty where it was carried out. */
async function refusals(name: string, input: unknown): Promise<string[]> {
	const outcome = await perform(by('officer'), actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

const process = () => site.world.concluded.slug;
const save = (seen: number, wish: Record<string, unknown> = {}) =>
	refusals('documentation.save', { slug: process(), seen, ...documentationWords(wish) });

describe('the documentation of a process', () => {
	test('is begun once, however many begin it, and says what the process knows of itself', async () => {
		const all = await Promise.all(
			Array.from({ length: 8 }, () => refusals('documentation.start', { process: process() })),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(new Set(all.flat())).toEqual(new Set(['already-documented']));
		const page = await text('officer', `/styr/forloeb/${process()}/dokumentation`);
		expect(page).toContain(`kunne man komme med bidrag.`);
		expect(await refusals('documentation.start', { process: site.world.draft.slug })).toEqual(['process-not-begun']);
	});

	test('is not shown while a part is empty, nor to anybody before it is shown', async () => {
		const path = `/dokumentation/${process()}`;
		expect((await site.as(site.people.visitor).get(path)).status).toBe(404);
		const [first] = await refusals('documentation.publish', { slug: process(), seen: 1 });
		expect(first).toBe('part-empty');
		expect(await refusals('documentation.take-down', { slug: process() })).toEqual(['not-shown']);
	});

	test('is saved by one of many who write at once; the others see what stands now', async () => {
		const all = await Promise.all(Array.from({ length: 10 }, (_, n) => save(1, { advice: `Råd nummer ${n}.` })));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(new Set(all.flat())).toEqual(new Set(['changed-meanwhile']));
		const versions = await rows(
			'select v.version from documentation_version v join documentation d on d.id = v.documentation where slug = $1 order by 1',
			process(),
		);
		expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
		// Nobody shows what a colleague has put there unseen.
		expect(await refusals('documentation.publish', { slug: process(), seen: 1 })).toEqual(['changed-meanwhile']);
	});

	test('is shown as it was saved, and stays so until a newer version is shown', async () => {
		const shown = await Promise.all(
			Array.from({ length: 5 }, () => refusals('documentation.publish', { slug: process(), seen: 2 })),
		);
		expect(shown.filter((one) => one.length === 0)).toHaveLength(1);
		expect(new Set(shown.flat())).toEqual(new Set(['already-shown']));
		expect(await save(2, { name: 'Et andet navn' })).toEqual([]);
		const page = await text('visitor', `/dokumentation/${process()}`);
		expect(page).toContain('Torvet, som vi lavede det');
		expect(page).not.toContain('Et andet navn');
		expect(await refusals('documentation.publish', { slug: process(), seen: 3 })).toEqual([]);
		expect(await text('visitor', `/dokumentation/${process()}`)).toContain('Et andet navn');
		expect(await rows("select title from catalogue_entry where title = 'Et andet navn'")).toHaveLength(1);
		const data = JSON.parse(await text('visitor', `/dokumentation/${process()}/data.json`));
		expect(data).toMatchObject({ version: 3, people: 140, parts: { name: 'Et andet navn' } });
		expect(data).not.toHaveProperty('writtenById');
	});

	test('is taken off the site and out of the catalogue, and its versions stay', async () => {
		await performed(by('officer'), 'documentation.take-down', { slug: process() });
		expect((await site.as(site.people.visitor).get(`/dokumentation/${process()}`)).status).toBe(404);
		expect(await text('visitor', '/dokumentation')).not.toContain('Et andet navn');
		expect(await text('officer', `/styr/forloeb/${process()}/dokumentation/version/1`)).toContain('Version 1');
		await performed(by('officer'), 'documentation.publish', { slug: process(), seen: 3 });
	});

	test('keeps numbers that are none, and tells where', async () => {
		expect(await save(3, { people: 1.5 })).toEqual(['people-wrong']);
		expect(await save(3, { groups: [] })).toEqual(['groups-missing']);
		expect(await save(3, { name: ' ' })).toEqual(['name-missing']);
	});
});

describe('pictures of what was done', () => {
	const words = { caption: 'Boden', alt: 'En bod på et torv.' };
	const add = (picture: string, wish: Record<string, unknown> = {}) =>
		refusals('documentation.add-picture', { slug: process(), picture, ...words, ...wish });

	test('stand with a caption and with words for those who cannot see them, each once', async () => {
		const picture = await stage(by('officer'));
		expect(await add(picture, { alt: ' ' })).toEqual(['alt-missing']);
		expect(await add(picture, { caption: '' })).toEqual(['caption-missing']);
		const all = await Promise.all(Array.from({ length: 6 }, () => add(picture)));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(await add(await stage(by('author')))).toEqual(['picture-gone']);
		const page = await text('visitor', `/dokumentation/${process()}`);
		expect(page).toContain('alt="En bod på et torv."');
		expect(page).toContain('<figcaption class="small">Boden</figcaption>');
	});

	test('are not shown by their address either while the documentation is taken down, nor when they are taken out', async () => {
		const [{ file }] = await rows(
			'select file from documentation_picture p join documentation d on d.id = p.documentation where slug = $1',
			process(),
		);
		const status = async () => (await site.as(site.people.visitor).get(`/filer/${file}/48`)).status;
		expect(await status()).toBe(200);
		await performed(by('officer'), 'documentation.take-down', { slug: process() });
		expect(await status()).toBe(404);
		await performed(by('officer'), 'documentation.publish', { slug: process(), seen: 3 });
		expect(await status()).toBe(200);
		await performed(by('officer'), 'documentation.describe-picture', {
			slug: process(),
			picture: file,
			...words,
			caption: 'Den nye bod',
		});
		expect(await text('visitor', `/dokumentation/${process()}`)).toContain('Den nye bod');
		await performed(by('officer'), 'documentation.remove-picture', { slug: process(), picture: file });
		expect(await status()).toBe(404);
	});

	test('are no more than one looks through', async () => {
		for (let n = 0; n < mostPictures; n++) expect(await add(await stage(by('officer')))).toEqual([]);
		expect(await add(await stage(by('officer')))).toEqual(['too-many-pictures']);
	});
});

describe('those who took part', () => {
	const path = () => `/forloeb/${process()}/dokumentation`;
	const send = (role: Role, words: Record<string, unknown>) =>
		performed<{ id: string; held: boolean }>(by(role), 'remark.send', { slug: process(), ...words });
	const decide = (remark: string, wish: Record<string, unknown>) =>
		refusals('remark.decide', { slug: process(), remark, ...wish });

	test('say once what was learned, and correct it; everybody reads it with their name unless they wish none', async () => {
		const all = await Promise.all(Array.from({ length: 6 }, () => send('author', { good: 'Der var kaffe.' })));
		expect(new Set(all.map(({ id }) => id)).size).toBe(1);
		await send('author', { good: 'Der var te.', advice: 'Tag termokanden med.' });
		await send('other', { learning: 'Man skal spørge to gange.', hideName: true });
		const nameOf = async (role: Role) =>
			(await rows('select name from person where id = $1', site.people[role].actor.personId))[0].name;
		for (const page of [path(), `/dokumentation/${process()}`]) {
			const shown = await text('visitor', page);
			expect(shown).toContain('Der var te.');
			expect(shown).not.toContain('Der var kaffe.');
			expect(shown).toContain('En deltager');
			expect(shown).toContain(await nameOf('author'));
			expect(shown).not.toContain(await nameOf('other'));
		}
		expect(await refusals('remark.send', { slug: process(), good: ' ' })).toEqual(['remark-empty']);
	});

	test('are read by staff first where something speaks against it, and told why it is kept back', async () => {
		const links = 'https://a.example https://b.example https://c.example https://d.example https://e.example';
		const { id, held } = await send('level 2', { advice: `Køb her: ${links}` });
		expect(held).toBe(true);
		expect(await text('visitor', path())).not.toContain('Køb her');
		expect(await decide(id, { decision: 'kept-back' })).toEqual(['reason-missing']);
		expect(await decide(id, { decision: 'kept-back', reason: 'Det er en annonce.' })).toEqual([]);
		expect(await text('level 2', path())).toContain('Det er en annonce.');
		// What is written in its place waits as well.
		expect((await send('level 2', { advice: 'Ring på hos naboen.' })).held).toBe(true);
		expect(await decide(id, { decision: 'shown', seen: 1 })).toEqual(['remark-changed']);
		expect(await decide(id, { decision: 'shown' })).toEqual([]);
		expect(await text('visitor', path())).toContain('Ring på hos naboen.');
	});

	test('take it back, and it is gone', async () => {
		await performed(by('other'), 'remark.withdraw', { slug: process() });
		expect(await text('visitor', path())).not.toContain('Man skal spørge to gange.');
		expect(await rows("select 1 from documentation_remark where learning = 'Man skal spørge to gange.'")).toEqual([]);
		expect(await refusals('remark.withdraw', { slug: process() })).toEqual(['nothing-sent']);
	});

	test('are asked once, by one mail each, however often staff press', async () => {
		const all = await Promise.all(
			Array.from({ length: 5 }, () => refusals('documentation.invite', { slug: site.world.open.slug })),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		const [{ id }] = await rows('select id from documentation where slug = $1', site.world.open.slug);
		const mails = () => rows("select to_address from mail where subject like 'Hvad kan andre lære%' order by 1");
		for (const handler of documentationHandlers(site.test.runtime)) await handler.run({ documentation: id });
		const once = await mails();
		for (const handler of documentationHandlers(site.test.runtime)) await handler.run({ documentation: id });
		expect(await mails()).toEqual(once);
		expect(once.length).toBeGreaterThan(0);
		expect(new Set(once.map(({ to_address }) => to_address)).size).toBe(once.length);
	});
});

test('a documentation is taken along as PDF and as a Word document', async () => {
	const get = async (file: string) => {
		const answer = await site.as(site.people.visitor).get(`/dokumentation/${process()}/${file}`);
		return { type: answer.headers.get('content-type'), begins: (await answer.text()).slice(0, 4) };
	};
	expect(await get('dokumentation.pdf')).toEqual({ type: 'application/pdf', begins: '%PDF' });
	expect((await get('dokumentation.docx')).begins.slice(0, 2)).toBe('PK');
});

describe('the catalogue', () => {
	const found = async (query: string) => {
		const page = await text('visitor', `/dokumentation?${query}`);
		return ['Et andet navn', 'Torvet, som vi lavede det'].filter((title) => page.includes(title)).length;
	};

	test.each([
		['metode=mixed', 2],
		['metode=workshop', 0],
		['maalgruppe=young', 2],
		['maalgruppe=older', 0],
		['stoerrelse=from-100', 2],
		['stoerrelse=from-20', 0],
		['stoerrelse=from-500', 0],
		['pris=from-10', 2],
		['pris=nothing', 0],
		['pris=from-50', 0],
		['vej=web', 2],
		['vej=social-media', 0],
		['metode=mixed&maalgruppe=young&stoerrelse=from-100&pris=from-10', 2],
		['metode=mixed&maalgruppe=older', 0],
		['metode=nonsens&efter=nonsens', 2],
	])('looked in by %s finds %i', async (query, count) => expect(await found(query)).toBe(count));

	test('is a feed in which others find it by the same words', async () => {
		const feed = await text('visitor', '/dokumentation/nyt.atom');
		for (const term of ['method:mixed', 'group:young', 'people:140', 'cost-ore:1250000'])
			expect(feed).toContain(`term="${term}"`);
	});
});

describe('catalogues of other municipalities', () => {
	const [near, far, away] = ['https://naboby.example/nyt.atom', 'https://fjernby.example/rss', 'https://vaek.example/'];
	const recorded = (name: string) =>
		readFileSync(new URL(`../../../../tests/fixtures/catalogues/${name}`, import.meta.url), 'utf8');
	const answers: Record<string, string | undefined> = {};
	const follow = (addresses: readonly string[]) => {
		const context = site.test.context(system);
		const feeds: FeedSource = { addresses, text: async (address) => answers[address] };
		return followCatalogues({ ...context, runtime: { ...context.runtime, demo: false, feeds } });
	};
	const foreign = () => rows('select source_entry, title from catalogue_entry where source is not null order by 1');

	test('are read where the operator names them, and stand with whose they are between our own', async () => {
		answers[near] = recorded('naboby.atom');
		answers[far] = recorded('fjernby.rss');
		await follow([near, far]);
		const page = await text('visitor', '/dokumentation?metode=open-process');
		expect(page).toContain('Fra Det har vi lært, Naboby Kommune');
		expect(page).toContain('https://naboby.example/dokumentation/gaarden-mellem-blokkene');
		expect(await text('visitor', '/dokumentation')).toContain('Børn &amp; byrum');
		expect(await text('visitor', '/dokumentation/nyt.atom')).not.toContain('naboby');
	});

	test('are told once, and otherwise where they are told otherwise', async () => {
		const before = await foreign();
		const journal = () => rows("select 1 from journal where act = 'followed-catalogue.take-in'");
		const lines = (await journal()).length;
		await follow([near, far]);
		expect(await foreign()).toEqual(before);
		// Some hours in which nobody told anything are no news.
		expect(await journal()).toHaveLength(lines);
		answers[near] = (answers[near] ?? '').replace('Gården mellem blokkene', 'Gården er åbnet');
		await Promise.all([follow([near, far]), follow([near, far])]);
		expect((await foreign()).map(({ title }) => title)).toContain('Gården er åbnet');
		expect(await foreign()).toHaveLength(before.length);
	});

	test('stop nobody else’s when one is away or is no feed, and the operator is told which', async () => {
		answers[far] = '<html>Vi er flyttet</html>';
		await expect(follow([away, far, near])).rejects.toThrow('vaek.example, fjernby.example');
		expect((await foreign()).some(({ source_entry }) => source_entry === 'fjernby-1')).toBe(true);
	});

	test('go when they are not followed any more, and none of ours with them', async () => {
		const own = await rows('select id from catalogue_entry where source is null');
		await follow([near]);
		expect((await foreign()).some(({ source_entry }) => source_entry === 'fjernby-1')).toBe(false);
		await follow([]);
		expect(await foreign()).toEqual([]);
		expect(await rows('select id from catalogue_entry where source is null')).toEqual(own);
	});
});
