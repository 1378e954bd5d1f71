import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { answersOf, contributionById } from '../../contributions/index.ts';
import { batchRead } from '../reads/read-batch.ts';
import { unsentBatches } from '../reads/read-batch-rows.ts';
import { templateById, templatesOf } from '../reads/read-templates.ts';
import { templateMark } from '../template-mark.ts';
import { addTemplate } from './add-template.ts';
import { answerContribution } from './answer-contribution.ts';
import { editTemplate } from './edit-template.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { retireTemplate } from './retire-template.ts';
import { sendAnswers } from './send-answers.ts';

let house: TestRuntime;
let staff: Actor;
let colleague: Actor;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	colleague = await staffActor(house, 'administrator');
	process = await somePublishedProcess(house, { promiseBy: '2027-02-12' });
});
afterAll(() => house.drop());

const words = {
	state: 'partly',
	heading: 'Vi tager »{overskrift}« med',
	text: 'Kære {navn}. Tak for dit forslag. Du får besked igen senest {løfte}.',
};
const refusedFor = (key: string, field?: string) => ({ kind: 'refused', problems: [{ key, ...(field && { field }) }] });

async function prepare(input: object, actor: Actor = staff) {
	return perform(house.context(actor), prepareAnswers, { ...words, ...input });
}

async function ready(numbers: readonly number[], actor: Actor = staff): Promise<string> {
	const performed = await prepare({ numbers }, actor);
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.batch;
}

function send(id: string, numbers: readonly number[], actor: Actor = staff, key?: string) {
	const once = key === undefined ? undefined : { key, scope: actor.ref ?? '' };
	return perform(house.context(actor), sendAnswers, { id, numbers }, once);
}

async function outcomes(id: string): Promise<Record<number, string | undefined>> {
	const seen = await see(house.context(staff), batchRead, { id });
	if (seen.kind !== 'seen') throw new Error(seen.kind);
	return Object.fromEntries(seen.facts.shown.map(({ piece, outcome }) => [piece.number, outcome]));
}

const answerTo = async (id: string) => (await answersOf(house.context(), [id])).get(id);

test('what lies ready is told of in the inbox of whoever laid it, until it is sent', async () => {
	const { number } = await somePiece(house, process, { title: 'En lampe' });
	const id = await ready([number]);
	const lying = async (actor: Actor) => (await unsentBatches(house.context(actor))).map((one) => [one.id, one.pieces]);
	expect(await lying(staff)).toEqual([[id, 1]]);
	expect(await lying(colleague)).toEqual([]);
	await send(id, [number]);
	expect(await lying(staff)).toEqual([]);
});

describe('an answer to many', () => {
	test('is each one’s own: the places are filled, the answer is public and the author is told', async () => {
		const karla = await somePerson(house, { name: 'Karla Prøvesen', email: 'karla@example.dk' });
		const one = await somePiece(house, process, { title: 'En bænk', authorId: karla });
		const two = await somePiece(house, process, { title: '{navn} på skiltet', headCount: 12 });
		const id = await ready([one.number, two.number]);
		expect(await answerTo(one.id)).toBeUndefined();
		house.sent.length = 0;
		expect(await send(id, [one.number, two.number])).toMatchObject({ kind: 'done', answer: { sent: 2 } });
		expect(await answerTo(one.id)).toMatchObject({
			state: 'partly',
			heading: 'Vi tager »En bænk« med',
			text: 'Kære Karla Prøvesen. Tak for dit forslag. Du får besked igen senest 12. februar 2027.',
			byName: 'Prøve Medarbejder',
		});
		expect(await answerTo(two.id)).toMatchObject({ heading: 'Vi tager »{navn} på skiltet« med' });
		expect((await answerTo(two.id))?.text).toContain('Kære jer.');
		expect(house.sent.map(({ fact, data }) => [fact, data.contribution]).sort()).toEqual(
			[one.id, two.id].map((piece) => ['contribution-answered', piece]).sort(),
		);
		const { rows } = await house.pool.query('select act from journal where subject = $1', [id]);
		expect(rows.map(({ act }) => act).sort()).toEqual(['answer-batch.prepare', 'answer-batch.send']);
	});

	test('leaves what a colleague answered, what was corrected and what was ticked off, and says so', async () => {
		const pieces = [];
		for (let place = 0; place < 4; place++) pieces.push(await somePiece(house, process));
		const [answered, corrected, leftOut, sent] = pieces.map(({ number }) => number) as [number, number, number, number];
		const id = await ready([answered, corrected, leftOut, sent]);
		await perform(house.context(colleague), answerContribution, {
			number: answered,
			state: 'taken-up',
			heading: 'Ja, det gør vi',
			text: 'Det er bestilt og kommer i marts.',
		});
		await house.pool.query('update contribution set edited_at = now() where number = $1', [corrected]);
		expect(await outcomes(id)).toMatchObject({ [answered]: 'answered-meanwhile', [corrected]: 'edited-meanwhile' });
		expect(await send(id, [answered, corrected, sent])).toMatchObject({ kind: 'done', answer: { sent: 1 } });
		expect(await outcomes(id)).toEqual({
			[answered]: 'answered-meanwhile',
			[corrected]: 'edited-meanwhile',
			[leftOut]: 'left-out',
			[sent]: 'answered',
		});
		expect((await answerTo(pieces[0]?.id ?? ''))?.heading).toBe('Ja, det gør vi');
		expect(await answerTo(pieces[1]?.id ?? '')).toBeUndefined();
	});

	test('pressed twice, in two windows and twenty times at once, answers each once', async () => {
		const { id: piece, number } = await somePiece(house, process);
		const id = await ready([number]);
		const key = newId();
		const all = await Promise.all(
			Array.from({ length: 20 }, (_, place) => send(id, [number], staff, place % 2 ? key : newId())),
		);
		const done = all.filter((one) => one.kind === 'done');
		expect(done.filter((one) => one.kind === 'done' && !one.again)).toHaveLength(1);
		for (const one of all) if (one.kind !== 'done') expect(one).toMatchObject(refusedFor('batch-sent'));
		const { rows } = await house.pool.query('select count(*)::int as count from answer where contribution = $1', [
			piece,
		]);
		expect(rows).toEqual([{ count: 1 }]);
	});

	test('and a single answer at the same time never both count', async () => {
		for (let round = 0; round < 5; round++) {
			const { id: piece, number } = await somePiece(house, process);
			const id = await ready([number]);
			const seen = 'received..';
			const single = {
				number,
				state: 'taken-up',
				heading: 'Fra mig alene',
				text: 'Det er mit eget svar til dig.',
				seen,
			};
			await Promise.all([send(id, [number]), perform(house.context(colleague), answerContribution, single)]);
			const { rows } = await house.pool.query('select replaced_at from answer where contribution = $1', [piece]);
			expect(rows).toEqual([{ replaced_at: null }]);
		}
	});

	test('two batches with the same hundred pieces share them, and nobody waits for ever', {
		timeout: 30_000,
	}, async () => {
		const numbers = [];
		for (let place = 0; place < 100; place++) numbers.push((await somePiece(house, process)).number);
		const [mine, theirs] = [await ready(numbers), await ready(numbers.toReversed(), colleague)];
		const both = await Promise.all([send(mine, numbers), send(theirs, numbers.toReversed(), colleague)]);
		const sent = both.map((one) => (one.kind === 'done' ? one.answer.sent : -1)).toSorted((a, b) => a - b);
		expect(sent).toEqual([0, 100]);
	});

	test('is refused without pieces, with too many, with a misspelt place and where a line would grow too long', async () => {
		const { number } = await somePiece(house, process, { title: 'x'.repeat(90) });
		expect(await prepare({ numbers: [] })).toMatchObject(refusedFor('none-chosen', 'numbers'));
		expect(await prepare({ numbers: Array.from({ length: 101 }, (_, place) => place + 1) })).toMatchObject(
			refusedFor('too-many-chosen', 'numbers'),
		);
		expect(await prepare({ numbers: [number], text: `${words.text} {name}` })).toMatchObject(
			refusedFor('placeholder-unknown', 'text'),
		);
		expect(await prepare({ numbers: [number] })).toMatchObject(refusedFor('filled-heading-too-long', 'heading'));
		expect(await prepare({ numbers: [number], heading: 'Sendt', state: 'elsewhere' })).toMatchObject(
			refusedFor('elsewhere-missing', 'elsewhereTo'),
		);
		const id = await ready([(await somePiece(house, process)).number]);
		expect(await send(id, [number])).toMatchObject(refusedFor('none-chosen'));
	});

	test('is for those who may answer every one of them, and is only sent by the one who laid it ready', async () => {
		const department = newId();
		await house.pool.query("insert into department (id, key, name) values ($1, 'boern', 'Børn')", [department]);
		const theirs = await somePiece(house, await somePublishedProcess(house, { department }));
		const others = await somePiece(house, process);
		const officer = await personActor(house, {
			level: 2,
			staff: true,
			roles: [{ role: 'case-officer', scope: 'department', scopeId: department }],
		});
		await expect(prepare({ numbers: [theirs.number, others.number] }, officer)).rejects.toThrow(NotAllowed);
		const draft = await somePiece(house, process, { draft: true });
		await expect(prepare({ numbers: [draft.number] })).rejects.toThrow(NotFound);
		await expect(prepare({ numbers: [999_999] })).rejects.toThrow(NotFound);
		const id = await ready([theirs.number], officer);
		await expect(send(id, [theirs.number])).rejects.toThrow(NotFound);
		await expect(see(house.context(staff), batchRead, { id })).rejects.toThrow(NotFound);
		expect(await send(id, [theirs.number], { ...officer, roles: [] }).catch((error) => error)).toBeInstanceOf(
			NotAllowed,
		);
		expect((await contributionById(house.context(), theirs.id))?.answeredAt).toBeNull();
	});
});

test('a template is kept, corrected by one at a time and retired, and what was changed meanwhile is not overwritten', async () => {
	const add = await perform(house.context(staff), addTemplate, { title: 'Vi ser på det', ...words });
	if (add.kind !== 'done') throw new Error(JSON.stringify(add));
	const id = add.answer.template;
	const shown = await templateById(house.context(), id);
	const seen = templateMark(shown ?? { editedAt: new Date(0) });
	const edit = (input: object, actor: Actor) =>
		perform(house.context(actor), editTemplate, { id, seen, ...words, ...input });
	house.setNow('2026-11-24T10:00:00Z');
	expect(await edit({ title: 'Vi ser på det i marts' }, colleague)).toMatchObject({ kind: 'done' });
	expect(await edit({ title: 'Vi ser på det i april' }, staff)).toMatchObject(refusedFor('template-edited-meanwhile'));
	expect(await perform(house.context(staff), retireTemplate, { id, seen })).toMatchObject(
		refusedFor('template-edited-meanwhile'),
	);
	expect((await templatesOf(house.context(), [])).map(({ title }) => title)).toEqual(['Vi ser på det i marts']);
	expect(await edit({ title: 'Kære {fornavn}', heading: 'Kære {fornavn}', seen: undefined }, staff)).toMatchObject(
		refusedFor('placeholder-unknown', 'heading'),
	);
	expect(await perform(house.context(staff), retireTemplate, { id })).toMatchObject({ kind: 'done' });
	expect(await templatesOf(house.context(), [])).toEqual([]);
	expect(await edit({ title: 'For sent', seen: undefined }, staff)).toMatchObject(refusedFor('template-retired'));
	await expect(edit({ title: 'Fra en borger' }, await personActor(house))).rejects.toThrow(NotAllowed);
});
