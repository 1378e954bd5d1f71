import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../tests/support/html-valid.ts';
import { someOpenProcess, someVoice } from '../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../platform/outcome.ts';
import { perform } from '../../platform/perform.ts';
import { forgetDue } from '../../platform/personal/forget-due.ts';
import { routes } from '../../routes.ts';
import { contributionByNumber, countSupports } from '../contributions/index.ts';
import { sealIdentity } from '../people/index.ts';
import { enterContribution, publishProposal, supportProposal } from '../proposals/index.ts';
import { endVisit } from './acts/end-visit.ts';
import { openVisit } from './acts/open-visit.ts';

let world: TestRuntime;
let employee: Actor;
let colleague: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
let site: ReturnType<typeof webOfRoutes>;
let people = 0;
beforeAll(async () => {
	world = await testRuntime();
	[employee, colleague] = [await staffActor(world), await staffActor(world, 'facilitator')];
	process = await someOpenProcess(world, { levels: { propose: 2, support: 1 } });
	site = webOfRoutes(world.runtime, routes);
});
beforeEach(async () => {
	world.setNow(someTuesday);
	await world.pool.query('delete from desk_visit');
});
afterAll(() => world.drop());

const words = { title: 'Et drivhus ved gården', text: 'Så kan vi dyrke tomater sammen.' };
const someone = (name = 'Prøve Deltager') =>
	someVoice(world, { kind: 'email', value: `gaest${++people}@eksempel.dk` }, 1, name);
const text = async (path: string, actor = employee) => (await site.get(path, actor)).text();
const landing = (response: Response) => [response.status, response.headers.get('location')];

/** Opens a visit and gives its id. */
async function visitOf(person: Actor, assurance = 'seen', at = employee): Promise<string> {
	const done = await perform(world.context(at), openVisit, { person: person.personId, assurance });
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	return done.answer.visit;
}

const sendProposal = async (visit: string, more: Record<string, string> = {}) => {
	const path = `/skranke/forloeb/${process.slug}/skriv`;
	return site.post(path, { ...words, visit, _form: tokenIn(await text(path)), ...more }, employee);
};

/** The reference that the journal knows a person by. */
async function refOf({ personId }: Actor): Promise<string> {
	const { rows } = await world.pool.query('select actor from person_actor where person = $1', [personId]);
	return rows[0].actor;
}

/** The newest lines of the journal, oldest first. */
async function journal(lines: number) {
	const { rows } = await world.pool.query(
		'select act, actor, on_behalf_of, channel from journal order by id desc limit $1',
		[lines],
	);
	return rows.reverse();
}

describe('what is done at the desk', () => {
	test('is the person’s own, by the desk, with the employee named and a receipt to give along', async () => {
		const person = await someone();
		const visit = await visitOf(person);
		const sent = await sendProposal(visit);
		const [, number = '', name] =
			/kvittering\/(\d+)\?navn=([0-9a-f-]+)&/.exec(sent.headers.get('location') ?? '') ?? [];
		const piece = await contributionByNumber(world.context(), 'proposal', Number(number));
		expect(piece).toMatchObject({
			authorId: person.personId,
			authorLevel: 2,
			channel: 'desk',
			enteredBy: employee.personId,
		});
		expect(await journal(2)).toEqual([
			{ act: 'desk-visit.open', actor: employee.ref, on_behalf_of: null, channel: 'desk' },
			{ act: 'proposal.publish', actor: employee.ref, on_behalf_of: await refOf(person), channel: 'desk' },
		]);
		const receipt = await text(`/skranke/kvittering/${number}?navn=${name}`);
		const link = /href="(\/kvittering\/[^"]+)"/.exec(receipt)?.[1] ?? '';
		expect((await site.get(link)).status).toBe(200);
		expect(await htmlProblems(receipt)).toEqual([]);
		expect(await text('/skranke')).toContain(words.title);
		const pages = [
			'/skranke',
			`/skranke/forslag?forloeb=${process.slug}`,
			`/skranke/forloeb/${process.slug}/skriv`,
			`/skranke/forslag/${number}/kommenter`,
		];
		for (const path of pages.flatMap((one) => [one, `/en${one}`]))
			expect([path, await htmlProblems(await text(path))]).toEqual([path, []]);
	});

	test('gives no second voice, and of a support the journal names nobody but the employee', async () => {
		const person = await someone();
		const piece = await perform(world.context({ ...(await someone()), level: 2 }), publishProposal, {
			process: process.slug,
			...words,
		});
		const number = piece.kind === 'done' ? piece.answer.number : 0;
		const id = piece.kind === 'done' ? piece.answer.id : '';
		await perform(world.context(person), supportProposal, { number });
		const visit = await visitOf(person, 'told');
		const support = () => site.post(`/skranke/forslag/${number}/stoet`, { visit, soeg: 'drivhus' }, employee);
		expect(landing(await support())).toEqual([303, '/skranke/forslag?soeg=drivhus&besked=skranke-stoettet']);
		expect((await countSupports(world.context(), id)).all).toBe(1);
		await site.post(`/skranke/forslag/${number}/fortryd`, { visit }, employee);
		expect((await countSupports(world.context(), id)).all).toBe(0);
		await Promise.all(Array.from({ length: 8 }, support));
		const supports = await countSupports(world.context(), id);
		expect([supports.all, [...supports.byChannel]]).toEqual([1, [['desk', 1]]]);
		const [line] = await journal(1);
		expect(line).toEqual({ act: 'proposal.support', actor: employee.ref, on_behalf_of: null, channel: 'desk' });
		expect(await text('/skranke')).toContain('Støtter ét forslag');
	});

	test('asks for the level of the process: what was only said is not proof', async () => {
		const visit = await visitOf(await someone(), 'told');
		const sent = await site.post(
			`/skranke/forloeb/${process.slug}/skriv`,
			{ ...words, visit, _form: tokenIn(await tokenPage()) },
			employee,
		);
		expect(sent.status).toBe(422);
		expect(await sent.text()).toContain('Det kræver legitimation');
	});

	test('makes a paper piece the person’s own, but not somebody else’s, which leaves a line', async () => {
		const enter = async (who: Record<string, unknown>) => {
			const done = await perform(world.context(employee), enterContribution, {
				process: process.slug,
				...words,
				channel: 'post',
				happenedOn: '2026-11-20',
				who,
			});
			return done.kind === 'done' ? done.answer.number : 0;
		};
		const person = await someone();
		const visit = await visitOf(person);
		const claim = (number: number | string) => site.post('/skranke/knyt', { visit, number: String(number) }, employee);
		const mine = await enter({ kind: 'unknown' });
		expect(landing(await claim(mine))).toEqual([303, `/skranke/kvittering/${mine}?besked=skranke-knyttet`]);
		expect((await contributionByNumber(world.context(), 'proposal', mine))?.authorId).toBe(person.personId);
		const identity = sealIdentity(world.context(), { kind: 'cpr', value: '710190-1234' });
		const theirs = await enter({ kind: 'person', name: 'En anden', identity });
		const refused = await claim(theirs);
		expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('hører til en anden')]);
		expect(await journal(1)).toEqual([
			{ act: 'contribution.claim.refused', actor: employee.ref, on_behalf_of: await refOf(person), channel: 'desk' },
		]);
		for (const nothing of [999_999, 'abc', '']) expect((await claim(nothing)).status).toBe(422);
	});
});

/** Any page that mints a form token. */
const tokenPage = () => text('/styr/vouch');

describe('a visit', () => {
	test('is one at a time, and twenty presses open one', async () => {
		const [person, next] = [await someone(), await someone()];
		const open = (one: Actor) =>
			perform(world.context(employee), openVisit, { person: one.personId, assurance: 'seen' });
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => open(person)));
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(await open(next)).toMatchObject({ problems: [{ key: 'visit-is-open' }] });
		world.setNow('2026-11-24T09:31:00Z');
		expect((await open(next)).kind).toBe('done');
		expect(await text('/skranke')).toContain('Prøve Deltager');
	});

	test('of another employee is not there', async () => {
		const person = await someone();
		const visit = await visitOf(person);
		await expect(perform(world.context(colleague), endVisit, { visit })).rejects.toThrow(NotFound);
		const path = `/skranke/forloeb/${process.slug}/skriv`;
		expect(landing(await site.get(path, colleague))).toEqual([303, '/skranke']);
		const stolen = await site.post(path, { ...words, visit, _form: tokenIn(await tokenPage()) }, colleague);
		expect(stolen.status).toBe(422);
		const { rows } = await world.pool.query('select 1 from contribution where entered_by = $1', [colleague.personId]);
		expect(rows).toEqual([]);
	});

	test('is not for citizens, and nobody visits themselves', async () => {
		const person = await someone();
		await expect(
			perform(world.context(person), openVisit, { person: employee.personId, assurance: 'seen' }),
		).rejects.toThrow(NotAllowed);
		expect((await site.get('/skranke', person)).status).toBe(403);
		expect((await site.post('/skranke/find', { sought: 'Prøve' }, person)).status).toBe(403);
		expect(
			await perform(world.context(employee), openVisit, { person: employee.personId, assurance: 'seen' }),
		).toMatchObject({ problems: [{ key: 'visit-oneself' }] });
	});

	test('that lay idle keeps what was typed, and goes on with one press', async () => {
		const visit = await visitOf(await someone());
		const path = `/skranke/forloeb/${process.slug}/skriv`;
		const token = tokenIn(await text(path));
		world.setNow('2026-11-24T09:45:00Z');
		const late = await site.post(path, { ...words, title: 'Skrevet i ro og mag', visit, _form: token }, employee);
		const html = await late.text();
		expect(late.status).toBe(422);
		expect(html).toContain('Skrevet i ro og mag');
		expect(html).toContain('name="reopen" value="1"');
		const again = { ...words, title: 'Skrevet i ro og mag', visit, reopen: '1', _form: tokenIn(html) };
		expect((await site.post(path, again, employee)).headers.get('location')).toContain('/skranke/kvittering/');
	});

	test('that is over does nothing more, also not for whoever came next', async () => {
		const first = await visitOf(await someone());
		await site.post('/skranke/afslut', { visit: first }, employee);
		await visitOf(await someone());
		const late = await sendProposal(first);
		const html = await late.text();
		expect([late.status, html]).toEqual([422, expect.stringContaining('er afsluttet. Intet er sendt')]);
		// Pressed again it is still the first one's, and still refused.
		expect(html).toContain(`name="visit" value="${first}"`);
		expect(html).toContain(words.text);
	});

	test('is forgotten a week after', async () => {
		await visitOf(await someone());
		world.setNow('2026-11-30T09:00:00Z');
		await forgetDue(world.context());
		expect((await world.pool.query('select 1 from desk_visit')).rowCount).toBe(1);
		world.setNow('2026-12-02T09:00:00Z');
		await forgetDue(world.context());
		expect((await world.pool.query('select 1 from desk_visit')).rowCount).toBe(0);
	});
});

describe('finding the person', () => {
	const find = async (sought: string) => (await site.post('/skranke/find', { sought }, employee)).text();

	test('by name, mail, number or CPR number, of which nothing is shown again', async () => {
		const person = await someone('Gudrun Prøvesen');
		expect(await find('gudrun')).toContain(`value="${person.personId}"`);
		const byMail = await find(`gaest${people}@eksempel.dk`);
		expect(byMail).toContain(`value="${person.personId}"`);
		expect(byMail).toContain('ga…@eksempel.dk');
		expect(byMail).not.toContain(`gaest${people}@eksempel.dk`);
		const byCpr = await find('010280-4321');
		expect(byCpr).toContain('Vi kender ingen på det');
		expect(byCpr).not.toContain('010280');
		expect(await htmlProblems(byMail)).toEqual([]);
		expect(await find('12')).toContain('Skriv mindst tre bogstaver');
	});

	test('never by a protected name, and never shows it', async () => {
		const person = await someone('Sigrid Skjult');
		await world.pool.query('update person set protected_at = now() where id = $1', [person.personId]);
		expect(await find('Sigrid')).toContain('Vi kender ingen på det');
		const known = await find(`gaest${people}@eksempel.dk`);
		expect(known).toContain(`value="${person.personId}"`);
		expect(known).not.toContain('Sigrid');
		const sent = await visitOf(person).then((visit) => sendProposal(visit));
		expect(await text('/skranke')).not.toContain('Sigrid');
		const number = /kvittering\/(\d+)/.exec(sent.headers.get('location') ?? '')?.[1];
		expect(await (await site.get(`/forslag/${number}`)).text()).not.toContain('Sigrid');
	});

	test('or takes somebody new down, whose CPR number is kept nowhere', async () => {
		const begin = async (fields: Record<string, string>) =>
			site.post('/skranke/begynd', { assurance: 'seen', ...fields, _form: tokenIn(await tokenPage()) }, employee);
		const nothing = await begin({ name: 'Ny Prøvesen' });
		expect([nothing.status, await nothing.text()]).toEqual([
			422,
			expect.stringContaining('så vi kan kende personen igen'),
		]);
		const wrong = await begin({ name: 'Ny Prøvesen', cpr: '999999-9999' });
		expect(await wrong.text()).not.toContain('999999');
		expect(landing(await begin({ name: 'Ny Prøvesen', cpr: '050585-4321' }))).toEqual([
			303,
			'/skranke?besked=besoeg-begyndt',
		]);
		expect(await text('/skranke')).toContain('Ny Prøvesen');
		const { rows } = await world.pool.query(
			"select count(*)::int from (select input_hash::text t from idempotency union all select name from person union all select input::text from kept_act) all_of_it where t like '%050585%'",
		);
		expect(rows[0].count).toBe(0);
	});
});
