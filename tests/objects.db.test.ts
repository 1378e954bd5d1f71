import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, newSecret } from '../src/platform/identifiers.ts';
import { reads } from '../src/reads.ts';
import { routes } from '../src/routes.ts';
import { addressOnTheWorld } from './support/addresses-on-the-world.ts';
import { unseenOfResponses } from './support/consultations-of-the-world.ts';
import { hiddenWords } from './support/moderated-of-the-world.ts';
import { performed, type Role } from './support/people-of-every-role.ts';
import { type Fields, openSite, type Site } from './support/site.ts';
import { tableMarks } from './support/table-marks.ts';
import { internalWords } from './support/world.ts';

// What belongs to one person, or to one department, asked for by everybody else.

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const strangers: readonly Role[] = [
	'visitor',
	'level 2',
	'level 3',
	'other',
	'officer elsewhere',
	'politician',
	'disabled',
];

async function statusFor(role: Role, path: string): Promise<number> {
	return (await site.as(site.people[role]).get(path)).status;
}

async function statusesFor(some: readonly Role[], path: string): Promise<Record<string, number>> {
	const statuses: Record<string, number> = {};
	for (const role of some) statuses[role] = await statusFor(role, path);
	return statuses;
}

function each(some: readonly Role[], status: number): Record<string, number> {
	return Object.fromEntries(some.map((role) => [role, status]));
}

const signedIn = strangers.filter((role) => role !== 'visitor' && role !== 'disabled');

describe('what staff write to each other about a piece', () => {
	/** Everything that can be read about the piece that a note stands on. */
	const pathsAbout = ({ world }: Site) =>
		routes.flatMap((route) => {
			if (route.kind === 'form' || (route.kind === 'raw' && route.method === 'POST')) return [];
			const path = route.kind === 'page' ? route.read.path : route.path;
			const about = path
				.replace(':number', String(world.flagged.number))
				.replace(':kind/:id', `proposal/${world.flagged.id}`);
			return [about.includes(':') ? addressOnTheWorld(site, path) : about];
		});

	test('is read by those who may answer it', async () => {
		const html = await (await site.as(site.people.officer).get(`/svarbord/${site.world.flagged.number}`)).text();
		// Once as the note, once as the message to the one who has it in hand.
		expect(html.split(internalWords)).toHaveLength(3);
	});

	test.each(['visitor', 'other', 'officer elsewhere'] as const)(
		'is on no page, in no file and in no feed for %s',
		async (role) => {
			const paths = pathsAbout(site);
			expect(paths.length).toBeGreaterThan(40);
			const found = [];
			for (const path of paths) {
				const answer = await site.as(site.people[role]).get(path);
				if ((await answer.text()).includes(internalWords)) found.push(path);
			}
			expect(found).toEqual([]);
		},
	);
});

describe('what is one person’s alone', () => {
	test.each<[string, (site: Site) => string]>([
		['the page of a draft', ({ world }) => `/forslag/${world.kept.number}`],
		['the page where a draft is written on', ({ world }) => `/forslag/${world.kept.number}/ret`],
		['the page of a proposal taken back', ({ world }) => `/forslag/${world.withdrawn.number}`],
		['the thread of a draft', ({ world }) => `/traad/proposal/${world.kept.id}`],
		['the thread of a proposal taken back', ({ world }) => `/traad/proposal/${world.withdrawn.id}`],
		['a form for a comment on a draft', ({ world }) => `/forslag/${world.kept.number}/kommenter?holdning=for`],
		['a picture that lies ready', ({ world }) => `/filer/${world.staged}/48`],
	])('%s is not there for anybody else', async (_, pathOf) => {
		expect(await statusesFor(strangers, pathOf(site))).toEqual(each(strangers, 404));
	});

	test('it is there for the one whose it is', async () => {
		const { kept, staged } = site.world;
		expect(await statusFor('author', `/forslag/${kept.number}/ret`)).toBe(200);
		expect(await statusFor('author', `/filer/${staged}/48`)).toBe(200);
		expect(await statusFor('author', `/mit/bidrag/${site.world.answered.number}`)).toBe(200);
	});

	test.each<[string, (site: Site) => number]>([
		['an answered piece', ({ world }) => world.answered.number],
		['a piece taken back', ({ world }) => world.withdrawn.number],
		['a draft', ({ world }) => world.kept.number],
		['a comment', ({ world }) => world.argument.number],
	])('the receipt of %s is not there for anybody else who is signed in', async (_, numberOf) => {
		const path = `/mit/bidrag/${numberOf(site)}`;
		expect(await statusesFor(signedIn, path)).toEqual(each(signedIn, 404));
	});

	test.each<[string, () => string]>([
		['a receipt', () => `/kvittering/${newSecret()}`],
		['something typed before a sign-in', () => `/fortsaet/${newSecret()}`],
		['a preview', () => `/forloeb/${site.world.draft.slug}?forhaandsvisning=${newSecret()}`],
		['a picture', () => `/filer/${newId()}/48`],
	])('%s by a secret that was made up is not there', async (_, path) => {
		expect(await statusesFor(['visitor', 'other'], path())).toEqual({ visitor: 404, other: 404 });
	});

	test('no page that others can open shows a word of it', { timeout: 60_000 }, async () => {
		const seen = [];
		for (const { name, path } of reads) {
			for (const role of ['visitor', 'other', 'politician', 'officer elsewhere'] as const) {
				const answer = await site.as(site.people[role]).get(addressOnTheWorld(site, path));
				const html = await answer.text();
				for (const words of ['Kun for mig selv', 'Flere flag', 'Kommer snart', hiddenWords])
					if (html.includes(words)) seen.push(`${name} shows ${role} »${words}«`);
			}
		}
		expect(seen).toEqual([]);
	});
});

describe('what staff alone read of the responses to a consultation', () => {
	test('is on no page, in no file and in no feed for anybody else', { timeout: 60_000 }, async () => {
		const { nameless, response, running } = site.world.consultations;
		const paths = [
			...routes.flatMap((route) => {
				if (route.kind === 'form' || (route.kind === 'raw' && route.method === 'POST')) return [];
				return [addressOnTheWorld(site, route.kind === 'page' ? route.read.path : route.path)];
			}),
			`/hoeringssvar/${nameless.number}`,
			`/hoeringssvar/${response.number}`,
			`/hoering/${running}/svar?afsnit=2`,
			`/traad/response/${nameless.id}`,
			`/traad/response/${response.id}`,
			'/soeg?q=skorsten',
			'/soeg?q=bredere',
			'/soeg?q=navnløs',
		];
		const shows = async (role: Role, path: string) => {
			const html = await (await site.as(site.people[role]).get(path)).text();
			return unseenOfResponses
				.filter((words) => html.includes(words))
				.map((words) => `${path} shows ${role} »${words}«`);
		};
		const seen = [];
		// Whoever holds the link of a mail is whoever sent it.
		const othersPaths = paths.filter((path) => !path.startsWith('/hoeringspost/'));
		for (const path of othersPaths)
			for (const role of ['visitor', 'other', 'officer elsewhere'] as const) seen.push(...(await shows(role, path)));
		expect(seen).toEqual([]);
		expect(await shows('officer', `/styr/hoeringer/${running}/svar`)).not.toEqual([]);
	});

	test('a response without a name is read by everybody all the same', async () => {
		const { nameless, response } = site.world.consultations;
		expect(await statusesFor(['visitor', 'other'], `/hoeringssvar/${nameless.number}`)).toEqual({
			visitor: 200,
			other: 200,
		});
		expect(await statusesFor(strangers, `/hoeringssvar/${response.number}`)).toEqual(each(strangers, 404));
	});
});

describe('what one department works with', () => {
	const outsiders: readonly Role[] = [
		'visitor',
		'author',
		'other',
		'level 3',
		'officer elsewhere',
		'politician',
		'disabled',
	];

	test.each<[string, (site: Site) => string]>([
		['the desk for a piece', ({ world }) => `/svarbord/${world.others.number}`],
		['the page where pieces are entered', ({ world }) => `/styr/forloeb/${world.open.slug}/indtast`],
		['the page where supports are entered', ({ world }) => `/styr/forloeb/${world.open.slug}/stoetter`],
		['the page that steers a process', ({ world }) => `/styr/forloeb/${world.open.slug}`],
	])('%s is not for others', async (_, pathOf) => {
		expect(await statusesFor(outsiders, pathOf(site))).toEqual(each(outsiders, 403));
		expect(await statusFor('officer', pathOf(site))).toBe(200);
	});

	test('a process that is not public is not there for others', async () => {
		const { draft } = site.world;
		const path = `/forloeb/${draft.slug}`;
		for (const page of [path, `${path}/tema/${draft.themeSlug}`, `${path}/forslag`, `${path}/skriv`])
			expect({ page, ...(await statusesFor(outsiders, page)) }).toEqual({ page, ...each(outsiders, 404) });
		expect(await statusFor('officer', path)).toBe(200);
		expect(await statusFor('visitor', `${path}?forhaandsvisning=${draft.previewSecret}`)).toBe(200);
	});
});

describe('a form sent by somebody else', () => {
	const words: Fields = { title: 'Ikke mit', text: 'Skrevet af en anden.', theme: 'torvet', showAs: 'name' };

	test.each<[string, (site: Site) => string, Fields, number]>([
		['a draft', ({ world }) => `/forslag/${world.kept.number}/ret`, words, 404],
		['a draft to publish it', ({ world }) => `/forslag/${world.kept.number}/send`, words, 404],
		['a draft to throw it away', ({ world }) => `/forslag/${world.kept.number}/traek-tilbage`, {}, 404],
		['a draft to support it', ({ world }) => `/forslag/${world.kept.number}/stoette`, {}, 404],
		[
			'a draft to speak about it',
			({ world }) => `/forslag/${world.kept.number}/kommenter`,
			{ stance: 'for', text: 'Ja' },
			404,
		],
		['a proposal taken back', ({ world }) => `/forslag/${world.withdrawn.number}/ret`, words, 404],
		['a proposal taken back, to support it', ({ world }) => `/forslag/${world.withdrawn.number}/stoette`, {}, 404],
		['a public proposal, to change it', ({ world }) => `/forslag/${world.published.number}/ret`, words, 403],
		['a public proposal, to take it back', ({ world }) => `/forslag/${world.published.number}/traek-tilbage`, {}, 403],
		['a public comment, to take it back', ({ world }) => `/kommentar/${world.argument.number}/fortryd`, {}, 403],
		['a receipt', () => `/kvittering/${newSecret()}/traek-tilbage`, {}, 404],
		['something typed before a sign-in', () => `/fortsaet/${newSecret()}`, {}, 404],
	])('about %s is turned away, and changes nothing', async (_, pathOf, fields, status) => {
		const before = await tableMarks(site.test.pool);
		const path = pathOf(site);
		const answered: Record<string, number> = {};
		for (const role of signedIn) answered[role] = (await site.as(site.people[role]).post(path, fields)).status;
		expect(answered).toEqual(each(signedIn, status));
		expect(await tableMarks(site.test.pool)).toEqual(before);
	});

	test.each<[string, (site: Site) => string, Fields]>([
		[
			'to answer a piece',
			({ world }) => `/svarbord/${world.others.number}/svar`,
			{ state: 'taken-up', heading: 'Ja', text: 'Det gør vi gerne til foråret.' },
		],
		['to consider a piece', ({ world }) => `/svarbord/${world.others.number}/overvej`, { note: 'Vi ser på det.' }],
		[
			'to enter a piece',
			({ world }) => `/styr/forloeb/${world.open.slug}/indtast`,
			{ ...words, what: 'proposal', channel: 'post', happenedOn: '2026-11-20', who: 'unknown' },
		],
		['to close somebody’s access', ({ world }) => `/styr/brugere/${world.bystander}/luk`, {}],
		[
			'to give a role',
			({ world }) => `/styr/brugere/${world.bystander}/roller`,
			{ role: 'administrator', where: 'municipality' },
		],
		['to end a role', ({ world }) => `/styr/brugere/${world.bystander}/roller/${world.grant}/slut`, {}],
	])('%s in another department, or without a role, is not allowed and changes nothing', async (_, pathOf, fields) => {
		const before = await tableMarks(site.test.pool);
		const answered: Record<string, number> = {};
		for (const role of signedIn) answered[role] = (await site.as(site.people[role]).post(pathOf(site), fields)).status;
		expect(answered).toEqual(each(signedIn, 403));
		expect(await tableMarks(site.test.pool)).toEqual(before);
	});
});

describe('the picture of a piece that is hidden', () => {
	test('is closed to everybody but its author and those who may judge it, until it is shown again', async () => {
		const { published, picture } = site.world;
		const path = `/filer/${picture}/48`;
		expect(await statusesFor(strangers, path)).toEqual(each(strangers, 200));
		const moderator = site.contextOf(site.people.officer);
		await performed(moderator, 'contribution.hide', { number: published.number, rule: 'pictures' });
		expect(await statusesFor(strangers, path)).toEqual(each(strangers, 404));
		expect(await statusesFor(['author', 'officer', 'facilitator', 'administrator'], path)).toEqual(
			each(['author', 'officer', 'facilitator', 'administrator'], 200),
		);
		const page = await (await site.as(site.people.officer).get(`/moderation/${published.number}`)).text();
		expect(page).toContain('alt="Søen i regnvejr"');
		await performed(moderator, 'contribution.show', { number: published.number });
		expect(await statusesFor(strangers, path)).toEqual(each(strangers, 200));
	});
});
