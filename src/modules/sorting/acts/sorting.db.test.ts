import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { answeredPointsOf, changesOfPoint, pointByNumber, sortingFor } from '../../points/index.ts';
import { sortingRead } from '../reads/read-desk.ts';
import { answerPoint } from './answer-point.ts';
import { assignPoint } from './assign-point.ts';
import { editPoint } from './edit-point.ts';
import { markSorted } from './mark-sorted.ts';
import { mergePoints } from './merge-points.ts';
import { removePoint } from './remove-point.ts';
import { sayWhatChanged } from './say-what-changed.ts';
import { showAnswers } from './show-answers.ts';
import { splitPoint } from './split-point.ts';
import { tagContribution } from './tag-contribution.ts';
import { undoMerge } from './undo-merge.ts';

let house: TestRuntime;
let staff: Actor;
let colleague: Actor;
let stranger: Actor;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	const department = newId();
	await house.pool.query("insert into department (id, key, name) values ($1, 'vej', 'Vej og Park')", [department]);
	const roles = [{ role: 'case-officer', scope: 'department', scopeId: department }] as const;
	staff = await personActor(house, { name: 'Prøve Medarbejder', level: 2, staff: true, roles });
	colleague = await personActor(house, { name: 'Prøve Kollega', level: 2, staff: true, roles });
	stranger = await personActor(house, { name: 'Prøve Fremmed', level: 2, staff: true, roles: [] });
	for (const { personId } of [staff, colleague])
		await house.pool.query(
			`insert into role_grant (id, person, role, scope, scope_id, source, granted_at)
				values ($1, $2, 'case-officer', 'department', $3, 'page', now())`,
			[newId(), personId, department],
		);
	process = await somePublishedProcess(house, { department, slug: 'baenke' });
});
afterAll(() => house.drop());

const act = (one: AnyAct, input: object, actor: Actor = staff) => perform(house.context(actor), one, input);
const refusedFor = (key: string) => ({ kind: 'refused', problems: [{ key }] });
const done = { kind: 'done' };
const passages = [{ from: 0, to: 26 }];

/** A point of a contribution of its own. */
async function somePoint(heading = 'Hvile på vejen'): Promise<{ number: number; point: number; piece: string }> {
	const { id, number } = await somePiece(house, process);
	const made = await act(splitPoint, { number, heading, passages, pointTags: [] });
	if (made.kind !== 'done') throw new Error(made.kind);
	return { number, point: (made.answer as { point: number }).point, piece: id };
}

async function merged(...points: number[]) {
	const seen = await Promise.all(points.map(async (number) => (await pointByNumber(house.context(), number))?.version));
	return act(mergePoints, { points: points.map((number, place) => ({ number, seen: seen[place] })) });
}

describe('sorting a contribution', () => {
	test('leads it from the pile of what is left to what is sorted, and back', async () => {
		const { number } = await somePiece(house, process);
		const pile = async (bunke: string) => {
			const seen = await see(house.context(staff), sortingRead, { slug: 'baenke', bunke });
			return seen.kind === 'seen' ? (seen.facts.desk?.items.items.map((item) => item.number) ?? []) : [];
		};
		expect(await pile('usorteret')).toContain(number);
		expect(await act(markSorted, { number, sorted: true })).toMatchObject(done);
		expect(await act(markSorted, { number, sorted: true }, colleague)).toMatchObject(done);
		expect(await pile('usorteret')).not.toContain(number);
		expect(await pile('sorteret')).toContain(number);
		expect(await act(markSorted, { number, sorted: false })).toMatchObject(done);
		expect(await pile('sorteret')).not.toContain(number);
	});

	test('takes the tags of one of twenty who tag at once; the others are told', async () => {
		const { id, number } = await somePiece(house, process);
		const all = await Promise.all(
			Array.from({ length: 20 }, (_, n) =>
				act(tagContribution, { number, tags: [`emne ${n}`], seen: 0 }, n % 2 ? staff : colleague),
			),
		);
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.filter(({ kind }) => kind === 'refused')).toHaveLength(19);
		expect((await sortingFor(house.context(), id)).version).toBe(1);
		expect(await act(tagContribution, { number, tags: ['Bænke, LYS'], seen: 1 })).toMatchObject(done);
		expect((await sortingFor(house.context(), id)).tags).toEqual(['bænke', 'lys']);
	});

	test('is for those who answer in the process, and a draft is not there', async () => {
		const { number } = await somePiece(house, process);
		const input = { number, tags: ['x'], seen: 0 };
		await expect(act(tagContribution, input, stranger)).rejects.toThrow(NotAllowed);
		await expect(act(markSorted, { number: 999_999, sorted: true })).rejects.toThrow(NotFound);
	});

	test('refuses too many tags, too long ones and CPR numbers', async () => {
		const { number } = await somePiece(house, process);
		const tags = (...given: string[]) => act(tagContribution, { number, tags: given, seen: 0 });
		expect(await tags('a,b,c,d,e,f,g,h,i,j,k')).toMatchObject(refusedFor('too-many-tags'));
		expect(await tags('x'.repeat(41))).toMatchObject(refusedFor('tag-too-long'));
		expect(await tags('010190-1234')).toMatchObject({ kind: 'refused' });
	});
});

describe('a point', () => {
	test('quotes the words that were chosen, and refuses what is not there or was corrected meanwhile', async () => {
		const { id, number } = await somePiece(house, process);
		const split = (more: object) => act(splitPoint, { number, heading: 'Hvile', passages, pointTags: [], ...more });
		expect(await split({ passages: [] })).toMatchObject(refusedFor('nothing-chosen'));
		expect(await split({ passages: [{ from: 0, to: 9_000 }] })).toMatchObject(refusedFor('nothing-chosen'));
		expect(await split({ heading: ' ' })).toMatchObject(refusedFor('heading-missing'));
		expect(await split({ text: 'another' })).toMatchObject(refusedFor('text-changed-meanwhile'));
		const made = await split({});
		const point = await pointByNumber(house.context(), (made as { answer: { point: number } }).answer.point);
		expect(point).toMatchObject({ quote: 'Så kan man hvile benene og', contributionId: id, version: 1 });
	});

	test('is changed by one of two at once, and what was replaced is kept', async () => {
		const { point } = await somePoint();
		const edit = (heading: string, actor: Actor) => act(editPoint, { point, heading, tags: [], seen: 1 }, actor);
		const both = await Promise.all([edit('Bænke', staff), edit('Hvilesteder', colleague)]);
		expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
		const changes = await changesOfPoint(house.context(), (await pointByNumber(house.context(), point))?.id ?? '');
		expect(changes.map(({ what, earlier }) => [what, earlier])).toEqual([
			['edited', 'Hvile på vejen'],
			['split', null],
		]);
	});

	test('is given to colleagues who may answer there and to nobody else', async () => {
		const { point } = await somePoint();
		const give = (to: string | undefined, seen: number) => act(assignPoint, { point, to, seen });
		expect(await give(stranger.personId, 1)).toMatchObject(refusedFor('colleague-unknown'));
		expect(await give(colleague.personId, 1)).toMatchObject(done);
		expect(await give(colleague.personId, 2)).toMatchObject(refusedFor('has-it-already'));
		expect(await give(undefined, 2)).toMatchObject(done);
	});

	test('that has an answer or holds others cannot be removed', async () => {
		const [one, two] = [await somePoint(), await somePoint()];
		await merged(one.point, two.point);
		expect(await act(removePoint, { point: one.point, seen: 1 })).toMatchObject(refusedFor('point-has-merged'));
		const three = await somePoint();
		await act(answerPoint, { point: three.point, answer: 'Ja.', seen: 1 });
		expect(await act(removePoint, { point: three.point, seen: 2 })).toMatchObject(refusedFor('point-has-answer'));
		const four = await somePoint();
		expect(await act(removePoint, { point: four.point, seen: 1 })).toMatchObject(done);
		await expect(act(removePoint, { point: four.point, seen: 1 })).rejects.toThrow(NotFound);
	});
});

describe('merging and answering', () => {
	test('gives all who said it one answer, shown when staff say so', async () => {
		const [one, two] = [await somePoint(), await somePoint()];
		const made = await merged(one.point, two.point);
		expect(made).toMatchObject({ kind: 'done', answer: { point: one.point } });
		expect(await act(answerPoint, { point: two.point, answer: 'Nej.', seen: 2 })).toMatchObject(
			refusedFor('point-is-merged'),
		);
		expect(await act(answerPoint, { point: one.point, answer: 'Tre bænke.', seen: 1 })).toMatchObject(done);
		const say = (more: object) => act(sayWhatChanged, { point: one.point, seen: 2, ...more });
		expect(await say({ changed: true })).toMatchObject(refusedFor('where-missing'));
		expect(await say({ changed: undefined })).toMatchObject(refusedFor('changed-missing'));
		expect(await say({ changed: true, where: '§ 4' })).toMatchObject(done);
		expect(await answeredPointsOf(house.context(), two.piece)).toEqual([]);
		const shown = await Promise.all([1, 2, 3].map(() => act(showAnswers, { slug: 'baenke' })));
		expect(shown.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(await answeredPointsOf(house.context(), two.piece)).toMatchObject([
			{ answer: 'Tre bænke.', changed: true, changedWhere: '§ 4' },
		]);
	});

	test('is undone once, by one of ten who try', async () => {
		const [one, two] = [await somePoint(), await somePoint()];
		const made = await merged(one.point, two.point);
		const { merge } = (made as { answer: { merge: string } }).answer;
		const all = await Promise.all(Array.from({ length: 10 }, () => act(undoMerge, { merge })));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('undone-already'));
		expect((await pointByNumber(house.context(), two.point))?.mergedIntoId).toBeNull();
	});

	test('refuses one alone, two with answers of their own, and what a colleague changed meanwhile', async () => {
		const [one, two] = [await somePoint(), await somePoint()];
		expect(await merged(one.point)).toMatchObject(refusedFor('nothing-to-merge'));
		expect(await merged(one.point, one.point)).toMatchObject(refusedFor('nothing-to-merge'));
		await act(answerPoint, { point: two.point, answer: 'Ja.', seen: 1 });
		const stale = { points: [one, two].map(({ point }) => ({ number: point, seen: 1 })) };
		expect(await act(mergePoints, stale)).toMatchObject(refusedFor('point-changed-meanwhile'));
		await act(answerPoint, { point: one.point, answer: 'Nej.', seen: 1 });
		expect(await merged(one.point, two.point)).toMatchObject(refusedFor('has-own-answer'));
	});
});
