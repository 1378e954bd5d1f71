import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../tests/support/html-valid.ts';
import { someOpenProcess, someVoice } from '../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../platform/actor.ts';
import { newId } from '../../platform/identifiers.ts';
import { perform } from '../../platform/perform.ts';
import { routes } from '../../routes.ts';
import { contributionByNumber, countSupports } from '../contributions/index.ts';
import { lettersToPrint, writeLetters } from '../people/index.ts';
import { publishProposal, saveDraft, writeComment } from '../proposals/index.ts';
import { openVisit } from './acts/open-visit.ts';

let world: TestRuntime;
let employee: Actor;
let colleague: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
let site: ReturnType<typeof webOfRoutes>;
let person: Actor;
let visit: string;
let people = 0;
beforeAll(async () => {
	world = await testRuntime();
	[employee, colleague] = [await staffActor(world), await staffActor(world, 'facilitator')];
	process = await someOpenProcess(world);
	site = webOfRoutes(world.runtime, routes);
});
beforeEach(async () => {
	world.setNow(someTuesday);
	await world.pool.query('delete from desk_visit');
	person = await someVoice(world, { kind: 'email', value: `gaest${++people}@eksempel.dk` }, 1);
	const done = await perform(world.context(employee), openVisit, { person: person.personId, assurance: 'seen' });
	visit = done.kind === 'done' ? done.answer.visit : '';
});
afterAll(() => world.drop());

const titles = ['Et drivhus', 'Lys ved svinget', 'Bredere fortov', 'Kaffe på torvet', 'Cykler til leje', 'Stille time'];
const words = () => ({ title: titles[people % titles.length] ?? '', text: 'Så kan vi være der sammen.' });
const text = async (path: string) => (await site.get(path, employee)).text();
const write = () => `/skranke/forloeb/${process.slug}/skriv`;
const sent = async (path: string, fields: Record<string, string>, from = write()) =>
	site.post(path, { visit, _form: tokenIn(await text(from)), ...fields }, employee);
const landing = (response: Response) => response.headers.get('location');
const pieceAt = async (response: Response) => {
	const number = Number(/\/kvittering\/(\d+)/.exec(landing(response) ?? '')?.[1]);
	return contributionByNumber(world.context(), 'proposal', number);
};

/** A picture that somebody has laid ready. */
async function laidReadyBy({ ref }: Actor): Promise<string> {
	const id = newId();
	await world.pool.query(
		"insert into stored_file (id, content_type, byte_count, staged_at, staged_by) values ($1, 'image/webp', 9, now(), $2)",
		[id, ref],
	);
	return id;
}

describe('a proposal written at the desk', () => {
	test('takes the picture that the employee lays ready, and no colleague’s', async () => {
		const [own, others] = [await laidReadyBy(employee), await laidReadyBy(colleague)];
		const withPicture = (id: string) => sent(write(), { ...words(), 'picture-1-staged': id, 'alt-1': 'Et drivhus' });
		expect((await withPicture(others)).status).toBe(422);
		const piece = await pieceAt(await withPicture(own));
		const { rows } = await world.pool.query('select file from proposal_picture where proposal = $1', [piece?.id]);
		expect(rows).toEqual([{ file: own }]);
	});

	test('is put aside and gone on with, at the desk and by the person; what was begun at home is not shown', async () => {
		await perform(world.context(person), saveDraft, { process: process.slug, title: 'Skrevet derhjemme', text: '' });
		expect(landing(await sent(`/skranke/forloeb/${process.slug}/kladde`, { title: 'Halvt sagt', text: '' }))).toBe(
			'/skranke?besked=skranke-kladde',
		);
		const here = await text('/skranke');
		expect(here).toContain('Halvt sagt');
		expect(here).not.toContain('Skrevet derhjemme');
		const draft = /\/skranke\/kladde\/\d+/.exec(here)?.[0] ?? '';
		expect(await htmlProblems(await text(draft))).toEqual([]);
		const whole = await sent(`${draft}/send`, { ...words(), title: 'Helt sagt' }, draft);
		expect(await pieceAt(whole)).toMatchObject({ title: 'Helt sagt', channel: 'desk', authorId: person.personId });
		expect((await site.get(draft, employee)).status).toBe(404);
	});

	test('is in the name of an organisation that the person writes for, and of no other', async () => {
		const [theirs, others] = [newId(), newId()];
		for (const id of [theirs, others])
			await world.pool.query(
				"insert into organisation (id, slug, kind, name, registered_at) values ($1, $2, 'association', $3, now())",
				[id, `forening-${id.slice(-8)}`, `Forening ${id.slice(-8)}`],
			);
		await world.pool.query(
			"insert into organisation_member (id, organisation, person, role, joined_at) values ($1, $2, $3, 'writer', now())",
			[newId(), theirs, person.personId],
		);
		expect(await text(write())).toContain(`value="${theirs}"`);
		const named = (organisation: string) => sent(write(), { ...words(), behalf: 'association', organisation });
		expect((await named(others)).status).toBe(422);
		expect(await pieceAt(await named(theirs))).toMatchObject({ behalf: 'association', organisationId: theirs });
	});

	test('is first held against what is there already, and may become a support of that', async () => {
		const title = 'Flere bænke langs hele åen ved møllen';
		const there = await perform(
			world.context(await someVoice(world, { kind: 'email', value: 'foer@eksempel.dk' })),
			publishProposal,
			{
				process: process.slug,
				title,
				text: 'Så kan man hvile.',
			},
		);
		const { number = 0, id = '' } = there.kind === 'done' ? there.answer : {};
		const stopped = await sent(write(), { title, text: 'Jeg vil gerne sidde ned.' });
		const html = await stopped.text();
		expect([stopped.status, html]).toEqual([422, expect.stringContaining(`name="instead" value="${number}"`)]);
		expect(await htmlProblems(html)).toEqual([]);
		const instead = { title, text: 'Jeg vil gerne sidde ned.', instead: String(number) };
		const path = `/skranke/forloeb/${process.slug}/stoet-i-stedet`;
		for (const _ of ['once', 'and again'])
			expect(landing(await sent(path, instead))).toBe('/skranke?besked=skranke-stoettet-i-stedet');
		expect((await countSupports(world.context(), id)).all).toBe(1);
		expect(await pieceAt(await sent(write(), { ...instead, seen: String(number) }))).toMatchObject({ title });
	});
});

test('a reply at the desk is the person’s, under the voice that it was a reply to', async () => {
	const other = world.context(await someVoice(world, { kind: 'email', value: 'stemme@eksempel.dk' }));
	const about = await perform(other, publishProposal, { process: process.slug, ...words() });
	const number = about.kind === 'done' ? about.answer.number : 0;
	const said = await perform(other, writeComment, { number, stance: 'against', text: 'Der er for lidt lys.' });
	const voice = said.kind === 'done' ? said.answer.number : 0;
	const page = await text(`/skranke/forslag/${number}/kommenter`);
	expect(page).toContain('Der er for lidt lys.');
	const path = `/skranke/kommentar/${voice}/svar`;
	expect(page).toContain(`href="${path}"`);
	expect(await htmlProblems(await text(path))).toEqual([]);
	const reply = await sent(path, { text: 'Så sætter vi en lampe op.' }, path);
	expect(landing(reply)).toContain('/skranke/kvittering/');
	const { rows } = await world.pool.query(
		"select c.author, c.channel, c.entered_by from comment m join contribution c on c.id = m.contribution where m.stance = 'reply'",
	);
	expect(rows).toEqual([{ author: person.personId, channel: 'desk', entered_by: employee.personId }]);
});

test('a code from a letter opens a visit with whom it is to, once; the second time it is refused on record', async () => {
	await world.pool.query('delete from desk_visit');
	const context = world.context(employee);
	const batch = await writeLetters(context, {
		title: 'Breve',
		message: 'Vi vil gerne høre dig.',
		process: undefined,
		returnTo: '/',
		language: 'da',
		lastOn: '2026-12-31',
		recipients: [{ name: 'Ellinor Prøvesen', address: 'Åvej 3' }],
		blank: 0,
	});
	const [letter] = await lettersToPrint(context, batch, 'unused');
	const bring = async () =>
		site.post(
			'/skranke/begynd',
			{ letterCode: letter?.code ?? '', assurance: 'seen', _form: tokenIn(await text('/styr/vouch')) },
			employee,
		);
	expect(landing(await bring())).toBe('/skranke?besked=besoeg-begyndt');
	expect(await text('/skranke')).toContain('Ellinor Prøvesen');
	await world.pool.query('delete from desk_visit');
	const again = await bring();
	expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('allerede brugt')]);
	const { rows } = await world.pool.query('select act, channel from journal order by id desc limit 1');
	expect(rows).toEqual([{ act: 'desk-visit.open.refused', channel: 'desk' }]);
});
