import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { paragraphNumbers } from '../plan.ts';
import { consultationOutcome } from '../reads/consultation-outcome.ts';
import { planPage, versionPage } from '../reads/public-pages.ts';
import { partPage } from '../reads/staff-pages.ts';
import { whereCited } from '../reads/where-cited.ts';
import { planHandlers } from '../steps/handle-facts.ts';
import { addPart } from './add-part.ts';
import { citeSources } from './cite-sources.ts';
import { editPart } from './edit-part.ts';
import { editPlan } from './edit-plan.ts';
import { movePart } from './move-part.ts';
import { publishVersion } from './publish-version.ts';
import { removePart } from './remove-part.ts';
import { sendOut } from './send-out.ts';
import { startPlan } from './start-plan.ts';
import { tellAction } from './tell-action.ts';

let house: TestRuntime;
let staff: Actor;
let process: string;
const slug = 'stier';
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	process = await somePublishedProcess(house, { slug });
});
afterAll(() => house.drop());

const act = (one: AnyAct, input: object, actor: Actor = staff) => perform(house.context(actor), one, input);
const done = { kind: 'done' };
const refusedFor = (key: string) => ({ kind: 'refused', problems: [{ key }] });
const rows = async (sql: string, ...values: unknown[]) => (await house.pool.query(sql, values)).rows;

async function answered<Answer>(one: AnyAct, input: object): Promise<Answer> {
	const made = await act(one, input);
	if (made.kind !== 'done') throw new Error(JSON.stringify(made));
	return made.answer as Answer;
}

const somePlan = async () =>
	(await answered<{ slug: string }>(startPlan, { process: slug, title: 'Det har I sagt' })).slug;
const add = async (plan: string, text: string, kind = 'text') =>
	(await answered<{ part: number }>(addPart, { slug: plan, kind, text })).part;
const publish = (plan: string, more: object = {}) => act(publishVersion, { slug: plan, stage: 'synthesis', ...more });

/** A point that a contribution makes, or that hangs on another. */
async function somePoint(contribution: string, mergedInto: string | null = null) {
	const [row] = await rows(
		`insert into point (id, contribution, contribution_kind, process, heading, merged_into, made_at)
			values ($1, $2, 'proposal', $3, 'Hvile på vejen', $4, now()) returning id, number`,
		newId(),
		contribution,
		process,
		mergedInto,
	);
	return row as { id: string; number: number };
}

describe('what stands behind a sentence', () => {
	test('must be in the process, and no draft, no heading and nothing taken back', async () => {
		const plan = await somePlan();
		const other = await somePiece(house, await somePublishedProcess(house));
		const [own, back] = [await somePiece(house, process), await somePiece(house, process)];
		await rows('update contribution set withdrawn_at = now() where id = $1', back.id);
		const write = (text: string, kind = 'text') => act(addPart, { slug: plan, kind, text });
		expect(await write(`Ja [${own.number}].`)).toMatchObject(done);
		expect(await write(`Ja [${other.number}].`)).toMatchObject(refusedFor('source-unknown'));
		expect(await write(`Ja [${back.number}].`)).toMatchObject({
			kind: 'refused',
			problems: [{ key: 'source-unknown', field: 'text', facts: { sources: String(back.number) } }],
		});
		expect(await write('Ja [s999999].')).toMatchObject(refusedFor('source-unknown'));
		expect(await write(`Overskrift [${own.number}]`, 'section')).toMatchObject(refusedFor('heading-has-sources'));
		expect(await write('x'.repeat(121), 'dissent')).toMatchObject(refusedFor('heading-too-long'));
		expect(await write(' ')).toMatchObject(refusedFor('text-missing'));
	});

	test('is put in by ticking, behind a sentence or all of it', async () => {
		const plan = await somePlan();
		const { number } = await somePiece(house, process);
		const part = await add(plan, 'Ja. Jo.');
		const cite = (more: object, seen: number) =>
			act(citeSources, { slug: plan, part, contributions: [number], seen, ...more });
		expect(await cite({ contributions: [] }, 1)).toMatchObject(refusedFor('nothing-chosen'));
		expect(await cite({ sentence: 2 }, 1)).toMatchObject(refusedFor('sentence-gone'));
		expect(await cite({ sentence: 1 }, 1)).toMatchObject(done);
		expect(await cite({}, 1)).toMatchObject(refusedFor('part-changed-meanwhile'));
		expect(
			await rows('select text, version from plan_part where number = $1 and text like $2', part, 'Ja. Jo. [%'),
		).toEqual([{ text: `Ja. Jo. [${number}]`, version: 2 }]);
	});
});

describe('writing together', () => {
	test('takes the words of one of ten who write in the same paragraph, and of all who write in others', async () => {
		const plan = await somePlan();
		const [one, other] = [await add(plan, 'Ja.'), await add(plan, 'Jo.')];
		const edit = (part: number, text: string) => act(editPart, { slug: plan, part, kind: 'text', text, seen: 1 });
		const all = await Promise.all([
			...Array.from({ length: 10 }, (_, n) => edit(one, `Ja ${n}.`)),
			edit(other, 'Jo, helst.'),
		]);
		expect(all.slice(0, 10).filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('part-changed-meanwhile'));
		expect(all.at(-1)).toMatchObject(done);
	});

	test('keeps every part in a place of its own, and uses no number twice', async () => {
		const plan = await somePlan();
		const numbers = await Promise.all(Array.from({ length: 8 }, (_, n) => add(plan, `Nummer ${n}.`)));
		expect(new Set(numbers).size).toBe(8);
		const order = async () =>
			(
				await rows(
					'select number from plan_part p join plan on plan.id = p.plan where slug = $1 order by position',
					plan,
				)
			).map(({ number }) => number);
		const [first, second, third] = (await order()) as [number, number, number];
		expect(await act(movePart, { slug: plan, part: first, direction: 'earlier' })).toMatchObject(
			refusedFor('at-the-end-already'),
		);
		expect(await act(movePart, { slug: plan, part: second, direction: 'later' })).toMatchObject(done);
		expect((await order()).slice(0, 3)).toEqual([first, third, second]);
		expect(await act(removePart, { slug: plan, part: second, seen: 9 })).toMatchObject(
			refusedFor('part-changed-meanwhile'),
		);
		expect(await act(removePart, { slug: plan, part: second, seen: 1 })).toMatchObject(done);
		await expect(act(removePart, { slug: plan, part: second, seen: 1 })).rejects.toThrow(NotFound);
		const { part } = await answered<{ part: number }>(addPart, { slug: plan, kind: 'text', text: 'Ny.', after: first });
		expect(part).toBe(9);
		expect((await order()).slice(0, 3)).toEqual([first, 9, third]);
		expect(await act(addPart, { slug: plan, kind: 'text', text: 'Ny.', after: second })).toMatchObject(
			refusedFor('part-gone'),
		);
	});

	test('is for those who answer in the process', async () => {
		const plan = await somePlan();
		const stranger = await personActor(house, { name: 'Prøve Fremmed', level: 2 });
		const words = { slug: plan, title: 'Andet', seen: 1 };
		await expect(act(editPlan, words, stranger)).rejects.toThrow(NotFound);
		await add(plan, 'Ja.');
		await publish(plan, { withUncited: true });
		await expect(act(editPlan, words, stranger)).rejects.toThrow(NotAllowed);
		expect(await act(editPlan, words)).toMatchObject(done);
		expect(await act(editPlan, words)).toMatchObject(refusedFor('plan-changed-meanwhile'));
	});
});

describe('a version', () => {
	test('is published by one of twenty, with what it used and what was counted', async () => {
		const plan = await somePlan();
		const { id, number } = await somePiece(house, process, { channel: 'post' });
		await add(plan, `Ja [${number}]. Jo.`);
		await expect(see(house.context(), planPage, { slug: plan })).rejects.toThrow(NotFound);
		expect(await publish(plan)).toMatchObject(refusedFor('uncited'));
		const all = await Promise.all(Array.from({ length: 20 }, () => publish(plan, { withUncited: true })));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		const [row] = await rows('select id from plan where slug = $1', plan);
		expect(await rows('select contribution from plan_citation where plan = $1', row.id)).toEqual([
			{ contribution: id },
		]);
		expect(await rows("select count from plan_version_count where plan = $1 and key = 'post'", row.id)).toEqual([
			{ count: 1 },
		]);
		expect(await rows('select 1 from relation where to_id = $1', row.id)).toHaveLength(1);
		const seen = await see(house.context(), planPage, { slug: plan });
		expect(seen).toMatchObject({ kind: 'seen', facts: { version: { version: 1 }, sources: [{ usedIn: [1] }] } });
	});

	test('is not made of what a colleague wrote unseen, nor of what was taken back', async () => {
		const plan = await somePlan();
		const { id, number } = await somePiece(house, process);
		await add(plan, `Ja [${number}].`);
		expect(await publish(plan, { seen: 'another' })).toMatchObject(refusedFor('plan-changed-meanwhile'));
		await rows('update contribution set withdrawn_at = now() where id = $1', id);
		expect(await publish(plan)).toMatchObject(refusedFor('source-gone'));
	});

	test('says what is new, and a process that nobody sees has none', async () => {
		const plan = await somePlan();
		await add(plan, 'Ja.');
		await publish(plan, { withUncited: true });
		expect(await publish(plan, { withUncited: true, note: 'Intet.' })).toMatchObject(refusedFor('nothing-new'));
		await add(plan, 'Jo.');
		expect(await publish(plan, { stage: 'draft' })).toMatchObject(refusedFor('note-missing'));
		expect(await publish(plan, { stage: 'draft', note: 'Jo er kommet med.' })).toMatchObject({
			answer: { version: 2 },
		});
		await somePublishedProcess(house, { slug: 'skjult', published: false });
		const { slug: hidden } = await answered<{ slug: string }>(startPlan, { process: 'skjult', title: 'Skjult' });
		await add(hidden, 'Ja.');
		expect(await publish(hidden, { withUncited: true })).toMatchObject(refusedFor('process-not-public'));
	});
});

describe('whoever was used', () => {
	test('finds the paragraph, also by a point, as long as the newest version uses it', async () => {
		const plan = await somePlan();
		const [one, two, three] = [
			await somePiece(house, process),
			await somePiece(house, process),
			await somePiece(house, process),
		];
		const point = await somePoint(two.id);
		await somePoint(three.id, point.id);
		const part = await add(plan, `Ja [${one.number}].`);
		await add(plan, `Jo [s${point.number}].`);
		await publish(plan);
		const texts = async (id: string) => (await whereCited(house.context(), id)).map(({ text }) => text);
		expect([await texts(one.id), await texts(two.id), await texts(three.id)]).toEqual([['Ja.'], ['Jo.'], ['Jo.']]);
		await act(editPart, { slug: plan, part, kind: 'text', text: `Ja [${two.number}].`, seen: 1 });
		await publish(plan, { note: 'Rettet.' });
		expect(await texts(one.id)).toEqual([]);
	});

	test('is told once, however often the job runs and the plan is published', async () => {
		const plan = await somePlan();
		const authorId = await somePerson(house, { email: 'brugt@proeve.example' });
		const { number, id } = await somePiece(house, process, { authorId });
		const part = await add(plan, `Ja [${number}].`);
		await publish(plan);
		await act(editPart, { slug: plan, part, kind: 'text', text: `Ja, ofte [${number}].`, seen: 1 });
		await publish(plan, { note: 'Ofte.' });
		const [row] = await rows('select id from plan where slug = $1', plan);
		const [handler] = planHandlers(house.runtime);
		const facts = house.sent.filter(({ data }) => data.plan === row.id);
		expect(facts.map(({ data }) => data.version)).toEqual([1, 2]);
		for (const { data } of [...facts, ...facts]) await handler?.run({ ...data });
		const mails = await rows('select text_body from mail where to_address = $1', 'brugt@proeve.example');
		expect(mails).toHaveLength(1);
		expect(mails[0].text_body).toContain(`/plan/${plan}#afsnit-${part}`);
		await rows('delete from contribution where id = $1', id);
		expect(await rows('select 1 from plan_citation where plan = $1', row.id)).toEqual([]);
	});
});

describe('what was decided', () => {
	const department = newId();
	const decide = (plan: string, more: object = {}) =>
		publish(plan, { stage: 'adopted', decidedBy: 'Byrådet', decidedOn: '2026-11-10', withUncited: true, ...more });
	const tell = (plan: string, part: number, more: object, actor: Actor = staff) =>
		act(tellAction, { slug: plan, part, state: 'begun', seen: 1, ...more }, actor);
	beforeAll(() => rows("insert into department (id, key, name) values ($1, 'vej', 'Vej')", department));

	test('becomes an action for each measure, and one that is decided anew stays as far as it is', async () => {
		const plan = await somePlan();
		const measure = { slug: plan, kind: 'measure', text: 'Vi sætter en bænk op.', department, dueOn: '2026-12-01' };
		const bare = { ...measure, department: undefined };
		const { part } = await answered<{ part: number }>(addPart, bare);
		expect(await decide(plan)).toMatchObject(refusedFor('measures-incomplete'));
		expect(await act(editPart, { ...measure, part, seen: 1, department: newId() })).toMatchObject(
			refusedFor('department-unknown'),
		);
		await answered(editPart, { ...measure, part, seen: 1 });
		expect(await decide(plan, { decidedOn: '2026-11-25' })).toMatchObject(refusedFor('decided-in-future'));
		expect(await decide(plan)).toMatchObject(done);
		expect(await tell(plan, part, { note: 'Den er bestilt.' })).toMatchObject(done);
		await answered(editPart, { ...measure, text: 'Vi sætter to bænke op.', part, seen: 2 });
		expect(await decide(plan, { note: 'To.' })).toMatchObject(done);
		const [row] = await rows('select id from plan where slug = $1', plan);
		expect(await rows('select text, state, note, version from plan_action where plan = $1', row.id)).toEqual([
			{ text: 'Vi sætter to bænke op.', state: 'begun', note: 'Den er bestilt.', version: 3 },
		]);
		expect(await publish(plan, { stage: 'draft', note: 'Tilbage.' })).toMatchObject(refusedFor('stage-goes-back'));
	});

	test('is told by one of ten at once, also by the department that has it, and who gives it longer says why', async () => {
		const plan = await somePlan();
		const measure = { slug: plan, kind: 'measure', text: 'Vi sætter en bænk op.', department, dueOn: '2026-12-01' };
		const { part } = await answered<{ part: number }>(addPart, measure);
		await decide(plan);
		const own = [{ role: 'case-officer', scope: 'department', scopeId: department }] as const;
		const colleague = await personActor(house, { name: 'Prøve Vejmand', level: 2, staff: true, roles: own });
		const stranger = await personActor(house, { name: 'Prøve Anden', level: 2, staff: true, roles: [] });
		await expect(tell(plan, part, {}, stranger)).rejects.toThrow(NotAllowed);
		await expect(act(editPart, { ...measure, part, seen: 1 }, colleague)).rejects.toThrow(NotAllowed);
		expect(await tell(plan, part, { state: 'dropped' })).toMatchObject(refusedFor('action-note-missing'));
		expect(await tell(plan, part, { dueOn: '2027-01-01' })).toMatchObject(refusedFor('action-note-missing'));
		const all = await Promise.all(
			Array.from({ length: 10 }, (_, n) => tell(plan, part, {}, n % 2 ? staff : colleague)),
		);
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('action-changed-meanwhile'));
		await expect(tell(plan, part + 1, {})).rejects.toThrow(NotFound);
	});

	test('was heard in a consultation of its own process, whose page tells what is done', async () => {
		const plan = await somePlan();
		await act(addPart, { slug: plan, kind: 'measure', text: 'En bænk.', department, dueOn: '2026-11-01' });
		const consultation = async (of: string) => {
			const id = newId();
			await rows(
				`insert into consultation (id, slug, process, kind, title, summary, opens_on, closes_on, delete_on, created_at, published_at)
					values ($1, $2, $3, 'other', 'Høring', '', '2026-11-01', '2026-11-20', '2027-11-20', now(), now())`,
				id,
				`hoering-${id}`,
				of,
			);
			return id;
		};
		const hear = (id: string) => publish(plan, { stage: 'consultation', consultation: id });
		expect(await hear(await consultation(await somePublishedProcess(house)))).toMatchObject(
			refusedFor('consultation-missing'),
		);
		const own = await consultation(process);
		expect(await hear(own)).toMatchObject(done);
		expect(await decide(plan, { note: 'Besluttet.' })).toMatchObject(done);
		expect(await consultationOutcome.actionsAfter(house.context(), own)).toEqual([
			{
				text: 'En bænk.',
				state: 'Forsinket: skulle være færdig 1. november 2026',
				isLate: true,
				path: `/plan/${plan}/handlinger`,
			},
		]);
	});
});

describe('putting a plan out for consultation', () => {
	const words = { title: 'Planen for stien', kind: 'other', summary: 'Sig til.', opensOn: '2026-12-01' };
	const send = (plan: string, more: object = {}, actor: Actor = staff) =>
		act(sendOut, { slug: plan, ...words, ...more }, actor);
	const offeredFor = async (plan: string, part: number) => {
		const seen = await see(house.context(staff), partPage, { slug: plan, part: String(part) });
		return seen.kind === 'seen' ? seen.facts.open?.about?.points.map(({ number }) => number) : seen.kind;
	};
	const consultationsNow = async () => (await rows('select 1 from consultation where process = $1', process)).length;

	test('begins one consultation however often it is pressed, with the paragraphs of the version under their numbers', async () => {
		const plan = await somePlan();
		const { number } = await somePiece(house, process);
		await add(plan, `Før alt [${number}].`);
		await add(plan, 'Stien', 'section');
		const moved = await add(plan, 'Den er bred.\n\n# Og lys.');
		await add(plan, `[${number}]`);
		await add(plan, 'Andre vil ikke', 'dissent');
		await add(plan, 'Nej.');
		await act(movePart, { slug: plan, part: moved, direction: 'later' });
		await publish(plan, { stage: 'draft' });
		await add(plan, 'Ikke udgivet.');
		const before = await consultationsNow();
		const all = await Promise.all(Array.from({ length: 8 }, () => send(plan)));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('heard-already'));
		expect(await consultationsNow()).toBe(before + 1);

		const [version] = await rows(
			'select v.* from plan_version v join plan on plan.id = v.plan where slug = $1 order by version desc limit 1',
			plan,
		);
		expect(version).toMatchObject({ version: 2, stage: 'consultation' });
		const material = await rows(
			`select paragraph, p.chapter, title, text from consultation_paragraph p
				join consultation_chapter c on c.consultation = p.consultation and c.chapter = p.chapter
				where p.consultation = $1 order by paragraph`,
			version.consultation,
		);
		expect(material).toEqual([
			{ paragraph: 1, chapter: 1, title: '', text: 'Før alt.' },
			{ paragraph: 2, chapter: 2, title: 'Stien', text: `[${number}]` },
			{ paragraph: 3, chapter: 2, title: 'Stien', text: 'Den er bred.\nOg lys.' },
			{ paragraph: 4, chapter: 3, title: 'Andre vil ikke', text: 'Nej.' },
		]);
		const seen = await see(house.context(), planPage, { slug: plan });
		if (seen.kind !== 'seen') throw new Error(seen.kind);
		expect(paragraphNumbers(seen.facts.parts).get(moved)).toBe(3);
		// Where a paragraph was changed leads to where it stands now, whatever its number has become.
		const now = await consultationOutcome.paragraphsNow(house.context(), version.consultation);
		expect(now.get(3)).toBe(`/plan/${plan}#afsnit-${moved}`);
		expect([...now.keys()]).toEqual([1, 2, 3, 4]);
		expect(seen.facts.heardIn).toMatchObject({ state: 'draft' });
		expect(await rows('select 1 from plan_citation where plan = $1 and version = 2', version.plan)).toHaveLength(2);
		expect(await rows('select published_at from consultation where id = $1', version.consultation)).toEqual([
			{ published_at: null },
		]);
	});

	test('offers what is said about a paragraph as its sources, and the next version links it', async () => {
		const plan = await somePlan();
		await add(plan, 'Først.');
		await add(plan, 'Stien', 'section');
		await add(plan, 'Så.');
		const moved = await add(plan, 'Til sidst.');
		await publish(plan, { stage: 'draft' });
		await send(plan);
		const [version] = await rows(
			'select consultation from plan_version v join plan on plan.id = v.plan where slug = $1 and consultation is not null',
			plan,
		);
		expect(await offeredFor(plan, moved)).toEqual([]);
		// Who responds about paragraph 3 is a source for the part that had that number, wherever it stands by now.
		const response = await somePiece(house, process);
		await rows(
			`insert into consultation_response (contribution, consultation, received_on, received_at)
				values ($1, $2, '2026-12-02', now())`,
			response.id,
			version.consultation,
		);
		await rows('insert into response_paragraph (contribution, paragraph) values ($1, 3)', response.id);
		const point = await somePoint(response.id);
		await act(movePart, { slug: plan, part: moved, direction: 'earlier' });
		expect(await offeredFor(plan, moved)).toEqual([point.number]);
		expect(await offeredFor(plan, moved - 1)).toEqual([]);
		expect(await act(citeSources, { slug: plan, part: moved, points: [point.number], seen: 1 })).toMatchObject(done);
		expect(await offeredFor(plan, moved)).toEqual([]);
		const next = { stage: 'consultation', consultation: version.consultation, note: 'Rettet efter høringen.' };
		expect(await publish(plan, next)).toMatchObject(refusedFor('consultation-not-published'));
		await rows('update consultation set published_at = now() where id = $1', version.consultation);
		expect(await publish(plan, next)).toMatchObject({ answer: { version: 3 } });
		const changed = await see(house.context(), versionPage, { slug: plan, version: '3' });
		if (changed.kind !== 'seen') throw new Error(changed.kind);
		const { changes, sources } = changed.facts;
		expect(changes.find(({ part }) => part.number === moved)?.because).toEqual([
			{ kind: 'point', number: point.number },
		]);
		expect(sources.find(({ source }) => source.kind === 'point')?.known?.point?.id).toBe(point.id);
	});

	test('is refused for what is no draft, for days that do not do and for what was taken back, and leaves nothing', async () => {
		const plan = await somePlan();
		const { id, number } = await somePiece(house, process);
		await add(plan, `Ja [${number}].`);
		const before = await consultationsNow();
		const stranger = await personActor(house, { name: 'Prøve Fremmed', level: 2 });
		expect(await send(plan)).toMatchObject(refusedFor('not-published-yet'));
		await expect(send(plan, {}, stranger)).rejects.toThrow(NotFound);
		await publish(plan);
		expect(await send(plan)).toMatchObject(refusedFor('no-draft'));
		await expect(send(plan, {}, stranger)).rejects.toThrow(NotAllowed);
		await publish(plan, { stage: 'draft', note: 'Udkast.' });
		expect(await send(plan, { closesOn: '2026-11-01' })).toMatchObject(refusedFor('closes-before-it-opens'));
		expect(await send(plan, { summary: '' })).toMatchObject(refusedFor('summary-missing'));
		await rows('update contribution set withdrawn_at = now() where id = $1', id);
		expect(await send(plan)).toMatchObject(refusedFor('source-gone'));
		expect(await consultationsNow()).toBe(before);
		expect(await rows('select 1 from plan_version v join plan on plan.id = v.plan where slug = $1', plan)).toHaveLength(
			2,
		);
	});
});
