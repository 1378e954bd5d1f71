import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { phasesOf, processBySlug } from '../index.ts';
import { partsOf } from '../reads/read-parts.ts';
import { startProcess } from './start-process.ts';

let world: TestRuntime;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
});
afterAll(() => world.drop());

const question = { title: 'Bænke i byen', question: 'Hvor mangler du et sted at sidde?', audience: 'Alle' };

async function start(words: object = {}, actor = officer): Promise<string> {
	const performed = await perform(world.context(actor), startProcess, { ...question, ...words });
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.slug;
}

describe('starting a process', () => {
	test('makes a draft with usual dates and phases that only needs the question', async () => {
		const process = await processBySlug(world.context(), await start());
		expect(process).toMatchObject({
			slug: 'baenke-i-byen',
			questionKind: 'ideas',
			publishedAt: null,
			createdBy: officer.personId,
			opensOn: '2026-11-24',
			closesOn: '2026-12-22',
			promiseBy: '2027-02-02',
		});
		const phases = await phasesOf(world.context(), process?.id ?? '');
		expect(phases.map(({ kind }) => kind)).toEqual(['contribution', 'answers', 'decision', 'action']);
		expect(phases[0]).toMatchObject({ title: 'Bidrag', startsOn: '2026-11-24', endsOn: '2026-12-22' });
	});

	test('asks for at most eight things before it can be public', () => {
		const { title, question: asked, audience, ...further } = startProcess.input.entries;
		const required = [title, asked, audience].length;
		const askedOfPublic = ['alreadyDecided', 'promiseWhat', 'promiseWho', 'contact'] as const;
		for (const name of askedOfPublic) expect(further).toHaveProperty(name);
		expect(required + askedOfPublic.length).toBeLessThanOrEqual(8);
	});

	test('begins from a template: its phases on the dates that were chosen, its themes, and words for both languages', async () => {
		const started = await perform(world.context(officer), startProcess, {
			title: 'Gå med langs åen',
			question: 'Hvordan skal stien være at gå på?',
			audience: 'Alle, der går der',
			template: 'experience-walk',
			opensOn: '2027-03-01',
			closesOn: '2027-03-29',
			promiseBy: '2027-05-01',
		});
		if (started.kind !== 'done') throw new Error('not started');
		const parts = await partsOf({ ...world.context(), language: 'en' }, started.answer.id);
		expect(parts.themes.map(({ title }) => title)).toEqual(['Getting here', 'Being here', 'Taking care of it']);
		const contribution = parts.phases.find(({ kind }) => kind === 'contribution');
		expect([contribution?.startsOn, contribution?.endsOn]).toEqual(['2027-03-01', '2027-03-29']);
		expect(parts.phases.find(({ kind }) => kind === 'answers')?.endsOn).toBe('2027-05-01');
		const wrong = await perform(world.context(officer), startProcess, {
			title: 'x',
			question: 'Hvad?',
			audience: 'Alle',
			template: 'findes-ikke',
		});
		expect(wrong).toMatchObject({ kind: 'refused', problems: [{ key: 'template-unknown', field: 'template' }] });
	});

	test('is one process however often the button is pressed', async () => {
		const once = { key: randomUUID(), scope: officer.ref ?? '' };
		const input = { ...question, title: 'Trykket tyve gange' };
		const all = await Promise.all(
			Array.from({ length: 20 }, () => perform(world.context(officer), startProcess, input, once)),
		);
		const slugs = new Set(all.map((one) => (one.kind === 'done' ? one.answer.slug : one.kind)));
		expect([...slugs]).toEqual(['trykket-tyve-gange']);
	});

	test('gives processes of one title addresses of their own, also twenty at once', async () => {
		const slugs = await Promise.all(Array.from({ length: 20 }, () => start({ title: 'Samme navn' })));
		expect(new Set(slugs).size).toBe(20);
		expect(slugs.toSorted()[0]).toBe('samme-navn');
	});

	test('writes one line in the journal, without the words', async () => {
		const slug = await start({ title: 'En linje' });
		const { rows } = await world.pool.query(
			'select j.* from journal j join participation_process p on p.id = j.subject where p.slug = $1',
			[slug],
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ act: 'process.start', actor: officer.ref, subject_kind: 'process' });
	});

	test.each([
		['nobody has a question', { question: ' ' }, 'question-missing', 'question'],
		['a title is too long', { title: 'x'.repeat(81) }, 'too-long', 'title'],
		['a kind is not one of ours', { questionKind: 'vote' }, 'kind-missing', 'questionKind'],
		['it closes before it opens', { opensOn: '2027-01-02', closesOn: '2027-01-01' }, 'closes-before-opens', 'closesOn'],
		['answers come before the close', { promiseBy: '2026-12-01' }, 'promise-before-close', 'promiseBy'],
		['a day does not exist', { opensOn: '2027-02-30' }, 'date-wrong', 'opensOn'],
		['a year is a slip of the finger', { closesOn: '9999-12-31' }, 'date-wrong', 'closesOn'],
		['a film is not behind a lock', { videoUrl: 'http://film.example/a' }, 'video-address-wrong', 'videoUrl'],
		['a film runs script', { videoUrl: 'javascript:alert(1)' }, 'video-address-wrong', 'videoUrl'],
		['a film has no title', { videoUrl: 'https://film.example/a' }, 'video-title-missing', 'videoTitle'],
		['a coordinator is nobody', { coordinator: randomId() }, 'coordinator-unknown', 'coordinator'],
		['a department is nowhere', { department: randomId() }, 'department-unknown', 'department'],
		['an area is nowhere', { area: randomId() }, 'area-unknown', 'area'],
		['a picture is not there', { cover: randomId(), coverAlt: 'En eng' }, 'picture-gone', 'cover'],
	])('is refused when %s', async (_, words, key, field) => {
		const performed = await perform(world.context(officer), startProcess, { ...question, ...words });
		expect(performed).toMatchObject({ kind: 'refused', problems: [{ key, field }] });
	});

	test('is the employees’ own to do', async () => {
		const citizen = await personActor(world, { level: 3 });
		const politician = await personActor(world, {
			staff: true,
			roles: [{ role: 'politician', scope: 'municipality' }],
		});
		for (const actor of [visitor, citizen, politician]) {
			await expect(perform(world.context(actor), startProcess, question)).rejects.toThrow(NotAllowed);
		}
	});
});

/** An id of the right form that nothing has. */
function randomId(): string {
	return '01890000-0000-7000-8000-000000000000';
}
