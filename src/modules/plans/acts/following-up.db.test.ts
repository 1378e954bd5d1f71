import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actNamed } from '../../../../tests/support/people-of-every-role.ts';
import { somePerson, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { matterKinds } from '../../../matter-kinds.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { consultationPage, useOutcomes } from '../../consultations/index.ts';
import { threadOf, useMatterKinds } from '../../relations/index.ts';
import { searchPage } from '../../search/reads/search-page.ts';
import { consultationOutcome } from '../reads/consultation-outcome.ts';
import { nearActions } from '../reads/near-actions.ts';
import { ownActionsPage } from '../reads/own-actions-page.ts';
import { actionsPage, planPage } from '../reads/public-pages.ts';
import { stageName } from '../stage-name.ts';
import { remindOfActions } from '../steps/remind-of-actions.ts';
import { planTexts } from '../texts.ts';
import { addPart } from './add-part.ts';
import { editPart } from './edit-part.ts';
import { publishVersion } from './publish-version.ts';
import { sendOut } from './send-out.ts';
import { startPlan } from './start-plan.ts';
import { takeBack } from './take-back.ts';
import { tellAction } from './tell-action.ts';

let house: TestRuntime;
let staff: Actor;
const slug = 'stier';
const [roads, parks] = [newId(), newId()];

beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	await somePublishedProcess(house, { slug });
	await rows("insert into department (id, key, name) values ($1, 'vej', 'Vej'), ($2, 'park', 'Park')", roads, parks);
	await worksIn(roads, 'vej@proeve.example');
	await worksIn(roads, 'ogsaa-vej@proeve.example');
	await worksIn(parks, 'park@proeve.example');
});
afterAll(() => house.drop());

const act = (one: AnyAct, input: object, actor: Actor = staff) => perform(house.context(actor), one, input);
const refusedFor = (key: string) => ({ kind: 'refused', problems: [{ key }] });
const done = { kind: 'done' };
const rows = async (sql: string, ...values: unknown[]) => (await house.pool.query(sql, values)).rows;

/** Somebody who works in a department, and can be written to. */
async function worksIn(department: string, email: string): Promise<Actor> {
	const personId = await somePerson(house, { email });
	const role = { role: 'case-officer', scope: 'department', scopeId: department } as const;
	await rows(
		'insert into role_grant (id, person, role, scope, scope_id, source, granted_at) values ($1, $2, $3, $4, $5, $6, now())',
		newId(),
		personId,
		role.role,
		role.scope,
		role.scopeId,
		'page',
	);
	return personActor(house, { personId, staff: true, level: 2, roles: [role] });
}

async function answered<Answer>(one: AnyAct, input: object): Promise<Answer> {
	const made = await act(one, input);
	if (made.kind !== 'done') throw new Error(JSON.stringify(made));
	return made.answer as Answer;
}

interface Measure {
	readonly text: string;
	readonly department: string;
	readonly dueOn: string;
}

/** A plan that is decided, with its measures as actions, by the numbers of their parts. */
async function decidedPlan(measures: readonly Measure[]): Promise<{ slug: string; parts: number[] }> {
	const plan = await answered<{ slug: string }>(startPlan, { process: slug, title: 'Planen for stierne' });
	const parts: number[] = [];
	for (const measure of measures)
		parts.push((await answered<{ part: number }>(addPart, { slug: plan.slug, kind: 'measure', ...measure })).part);
	await decide(plan.slug);
	return { slug: plan.slug, parts };
}

const decide = (plan: string, more: object = {}) =>
	answered(publishVersion, {
		...{ slug: plan, stage: 'adopted', decidedBy: 'Byrådet', decidedOn: '2026-11-10', withUncited: true },
		...more,
	});
const tell = (plan: string, part: number, more: object, actor: Actor = staff) =>
	act(tellAction, { slug: plan, part, state: 'begun', seen: 1, ...more }, actor);
const bench = (dueOn: string, department = roads): Measure => ({ text: 'Vi sætter en bænk op.', department, dueOn });

describe('those who are to do it', () => {
	const on = (day: string, hour = '09') => ({ ...house.context(), now: new Date(`${day}T${hour}:00:00Z`) });
	const mailsTo = async (address: string) =>
		(await rows('select subject from mail where to_address = $1 order by written_at', address)).map(
			({ subject }) => subject,
		);
	const remind = (day: string) => Promise.all(Array.from({ length: 4 }, () => remindOfActions(on(day))));

	test('are reminded once before the day and once after it, however often the round goes, and again of a new day', async () => {
		const { slug: plan, parts } = await decidedPlan([
			bench('2026-12-08'),
			bench('2026-12-08'),
			{ text: 'Vi planter et træ.', department: parks, dueOn: '2027-03-01' },
		]);
		await remind('2026-11-30');
		expect(await mailsTo('vej@proeve.example')).toEqual([]);
		// Not at night, and not on a Saturday.
		await remindOfActions(on('2026-12-01', '02'));
		await remindOfActions(on('2026-12-05'));
		expect(await mailsTo('vej@proeve.example')).toEqual([]);
		await remind('2026-12-01');
		await remind('2026-12-02');
		expect(await mailsTo('vej@proeve.example')).toEqual(['2 handlinger skal snart være færdige']);
		expect(await mailsTo('ogsaa-vej@proeve.example')).toEqual(['2 handlinger skal snart være færdige']);
		expect(await mailsTo('park@proeve.example')).toEqual([]);
		const [first, second] = parts as [number, number];
		expect(await tell(plan, first, { state: 'done' })).toMatchObject(done);
		await remind('2026-12-09');
		expect(await mailsTo('vej@proeve.example')).toEqual([
			'2 handlinger skal snart være færdige',
			'1 handling er forsinket',
		]);
		const [mail] = await rows("select text_body from mail where subject = '1 handling er forsinket' limit 1");
		expect(mail.text_body).toContain('skulle være færdig 8. december 2026');
		expect(mail.text_body).toContain(`/styr/planer/${plan}/handlinger/${second}`);
		expect(await tell(plan, second, { dueOn: '2027-01-15', note: 'Frosten kom.' })).toMatchObject(done);
		await remind('2026-12-10');
		await remind('2027-01-11');
		await remind('2027-01-18');
		expect((await mailsTo('vej@proeve.example')).slice(2)).toEqual([
			'1 handling skal snart være færdig',
			'1 handling er forsinket',
		]);
	});

	test('see on the desk what is late or near of their own department, and nothing of others', async () => {
		const mine = await worksIn(parks, 'park-to@proeve.example');
		const stranger = await personActor(house, { name: 'Prøve Borger', level: 2 });
		const { parts } = await decidedPlan([bench('2026-11-20'), bench('2026-11-26', parks), bench('2027-11-26', parks)]);
		const near = async (actor: Actor) => (await nearActions(house.context(actor))).own.map(({ action }) => action.part);
		expect(await near(mine)).toEqual([parts[1]]);
		expect(await near(stranger)).toEqual([]);
		const all = await see(house.context(mine), ownActionsPage, {});
		if (all.kind !== 'seen') throw new Error(all.kind);
		expect(new Set(all.facts.own.map(({ action }) => action.departmentId))).toEqual(new Set([parks]));
		expect(all.facts.own.map(({ action }) => action.dueOn)).toEqual(
			all.facts.own.map(({ action }) => action.dueOn).toSorted(),
		);
		expect((await near(staff)).length).toBeGreaterThan(1);
	});
});

describe('everybody', () => {
	test('reads that something is late, the new day and the reason, and all that was said before', async () => {
		const { slug: plan, parts } = await decidedPlan([bench('2026-11-20')]);
		const [part] = parts as [number];
		const counted = async () => {
			const seen = await see(house.context(), planPage, { slug: plan });
			return seen.kind === 'seen' ? seen.facts.counted : seen.kind;
		};
		expect(await counted()).toEqual({ all: 1, done: 0, late: 1 });
		expect(await tell(plan, part, {})).toMatchObject(refusedFor('action-late-unexplained'));
		expect(await tell(plan, part, { dueOn: '2026-12-15' })).toMatchObject(refusedFor('action-note-missing'));
		expect(await tell(plan, part, { note: 'Den er bestilt.' })).toMatchObject(done);
		expect(await tell(plan, part, { seen: 2, dueOn: '2026-12-15', note: 'Den kommer senere.' })).toMatchObject(done);
		// It has another day, and is late all the same: another was decided.
		expect(await counted()).toEqual({ all: 1, done: 0, late: 1 });
		const seen = await see(house.context(), actionsPage, { slug: plan });
		if (seen.kind !== 'seen') throw new Error(seen.kind);
		expect(seen.facts.tellings.get(part)?.map(({ note, dueOn }) => [note, dueOn])).toEqual([
			['Den kommer senere.', '2026-12-15'],
			['Den er bestilt.', '2026-11-20'],
		]);
		expect(seen.facts.actions).toMatchObject([{ decidedDueOn: '2026-11-20', dueOn: '2026-12-15' }]);
		// What is decided again with the same day leaves the one that staff have said; another day is a new promise.
		const words = { slug: plan, part, kind: 'measure', ...bench('2026-11-20'), text: 'To bænke.' };
		await answered(editPart, { ...words, seen: 1 });
		await decide(plan, { note: 'To.' });
		const days = () =>
			rows('select due_on::text, decided_due_on::text from plan_action where text like $1', 'To bænke%');
		expect(await days()).toEqual([{ due_on: '2026-12-15', decided_due_on: '2026-11-20' }]);
		await answered(editPart, { ...words, dueOn: '2027-02-01', seen: 2 });
		await decide(plan, { note: 'Senere.' });
		expect(await days()).toEqual([{ due_on: '2027-02-01', decided_due_on: '2027-02-01' }]);
		expect(await counted()).toEqual({ all: 1, done: 0, late: 0 });
	});
});

describe('a plan that was put out for consultation', () => {
	const words = { title: 'Planen for broen', kind: 'other', summary: 'Sig til.', opensOn: '2026-12-01' };

	/** A plan that was put out, the address of its consultation and its id. */
	async function heardPlan() {
		const { slug: plan } = await answered<{ slug: string }>(startPlan, { process: slug, title: 'Planen for broen' });
		await answered(addPart, { slug: plan, kind: 'text', text: 'Broen bliver bred.' });
		await answered(publishVersion, { slug: plan, stage: 'draft', withUncited: true });
		const { consultation } = await answered<{ consultation: string }>(sendOut, { slug: plan, ...words });
		const [row] = await rows('select id from consultation where slug = $1', consultation);
		return { plan, consultation, id: row.id as string };
	}
	const takeOut = (plan: string, reason = 'Et afsnit manglede.') => act(takeBack, { slug: plan, reason });
	const seenPlan = async (plan: string) => {
		const seen = await see(house.context(), planPage, { slug: plan });
		if (seen.kind !== 'seen') throw new Error(seen.kind);
		return seen.facts;
	};

	test('is taken back once, with its reason for everybody, and can be corrected and put out again', async () => {
		const { plan, id } = await heardPlan();
		expect(await takeOut(plan, ' ')).toMatchObject(refusedFor('reason-missing'));
		const all = await Promise.all(Array.from({ length: 8 }, () => takeOut(plan)));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('not-in-consultation'));
		const { plan: now, version, versions, heardIn } = await seenPlan(plan);
		expect([now.stage, version.note, heardIn]).toEqual([
			'draft',
			'Planen skal ikke i høring endnu. Et afsnit manglede.',
			undefined,
		]);
		// The version that was to be heard stays, and says that it never was.
		const names = versions.map((one) => stageName(planTexts('da'), one));
		expect(names).toEqual(['Udkast', 'Skulle i høring, men blev taget tilbage', 'Udkast']);
		expect(await rows('select 1 from consultation where id = $1', id)).toEqual([]);
		expect(await rows('select 1 from consultation_paragraph where consultation = $1', id)).toEqual([]);
		expect(await rows('select 1 from relation where to_id = $1', id)).toEqual([]);
		await answered(addPart, { slug: plan, kind: 'text', text: 'Og den får lys.' });
		await answered(publishVersion, { slug: plan, stage: 'draft', note: 'Lys.', withUncited: true });
		expect(await act(sendOut, { slug: plan, ...words })).toMatchObject(done);
	});

	test('is not taken back once people can read what they are to respond to, whoever is first of the two', async () => {
		for (let round = 0; round < 3; round++) {
			const { plan, consultation, id } = await heardPlan();
			const both = await Promise.allSettled([
				takeOut(plan),
				perform(house.context(staff), actNamed('consultation.publish'), { slug: consultation }),
			]);
			const [row] = await rows('select published_at from consultation where id = $1', id);
			const [back] = both.map((one) => (one.status === 'fulfilled' ? one.value : { kind: 'gone' }));
			expect(back).toMatchObject(row ? refusedFor('consultation-published') : done);
			expect(both.filter((one) => one.status === 'fulfilled' && one.value.kind === 'done')).toHaveLength(1);
			if (row) expect(await takeOut(plan)).toMatchObject(refusedFor('consultation-published'));
		}
	});

	test('and its consultation lead to each other, on both pages and in the thread, before anything is decided', async () => {
		useMatterKinds(matterKinds);
		useOutcomes(consultationOutcome);
		const { plan, consultation, id } = await heardPlan();
		const heard = async (actor?: Actor) => {
			const seen = await see(house.context(actor), consultationPage, { slug: consultation });
			return seen.kind === 'seen' ? seen.facts.heard.map(({ path }) => path) : seen.kind;
		};
		await expect(heard()).rejects.toThrow(NotFound);
		expect(await heard(staff)).toEqual([`/plan/${plan}`]);
		const publishing = await perform(house.context(staff), actNamed('consultation.publish'), { slug: consultation });
		expect(publishing).toMatchObject(done);
		expect(await heard()).toEqual([`/plan/${plan}`]);
		expect((await seenPlan(plan)).heardIn).toEqual({ slug: consultation, state: 'coming' });
		const paths = async (kind: string, matter: string) =>
			(await threadOf(house.context(), { kind, id: matter })).map((node) => node.path);
		const [row] = await rows('select id from plan where slug = $1', plan);
		for (const thread of [await paths('plan', row.id), await paths('consultation', id)])
			expect(thread).toEqual(expect.arrayContaining([`/plan/${plan}`, `/hoering/${consultation}`]));
	});
});

describe('the search', () => {
	const titles = async (q: string, more: object = {}, actor?: Actor) => {
		const seen = await see(house.context(actor), searchPage, { q, ...more });
		if (seen.kind !== 'seen') throw new Error(seen.kind);
		return (seen.facts.found?.shown ?? [])
			.filter(({ kind }) => kind === 'plan')
			.map(({ title, text }) => [title, text]);
	};

	test('finds a plan by what its newest version says, in any form of the word, and nothing that nobody has published', async () => {
		const { slug: plan } = await answered<{ slug: string }>(startPlan, {
			process: slug,
			title: 'Ved engen',
			lead: 'Kort.',
		});
		const area = newId();
		const first = { slug: plan, kind: 'text', text: 'Vi bygger en hængebro.' };
		const { part } = await answered<{ part: number }>(addPart, first);
		expect(await titles('hængebro', {}, staff)).toEqual([]);
		await answered(publishVersion, { slug: plan, stage: 'draft', withUncited: true });
		const found = [['Ved engen', 'Kort. Vi bygger en hængebro.']];
		expect(await titles('hængebroer')).toEqual(found);
		expect(await titles('haengebro', { forloeb: slug, slags: 'planer' })).toEqual(found);
		const other = await somePublishedProcess(house, { slug: 'havne' });
		expect(other && (await titles('hængebro', { forloeb: 'havne' }))).toEqual([]);
		await rows("insert into area (id, key, name) values ($1, 'aaen', 'Åen'), ($2, 'byen', 'Byen')", area, newId());
		await rows('update participation_process set area = $1 where slug = $2', area, slug);
		expect(await titles('hængebro', { omraade: 'aaen' })).toEqual(found);
		expect(await titles('hængebro', { omraade: 'byen' })).toEqual([]);
		await answered(editPart, { ...first, part, text: 'Vi bygger en fortovskant.', seen: 1 });
		// What is written and not published is not found; what is published no longer says the other.
		expect(await titles('fortovskant')).toEqual([]);
		await answered(publishVersion, { slug: plan, stage: 'draft', note: 'Billigere.', withUncited: true });
		expect([await titles('hængebro'), (await titles('fortovskant')).length]).toEqual([[], 1]);
	});
});
