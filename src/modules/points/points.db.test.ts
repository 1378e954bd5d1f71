import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../tests/support/pieces.ts';
import { staffActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import type { Context } from '../../platform/context.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { contributionById } from '../contributions/index.ts';
import {
	answeredPointsOf,
	answerPoint,
	countPoints,
	listPoints,
	lockMerge,
	lockPoint,
	lockPoints,
	markSorted,
	mergePoints,
	type Point,
	pointByNumber,
	sayWhatChanged,
	showAnswers,
	sortedIn,
	sortingFor,
	splitPoint,
	tagContribution,
	taggedIn,
	tagsIn,
	undoMerge,
	whyMergingIsRefused,
} from './index.ts';

let house: TestRuntime;
let context: Context;
beforeAll(async () => {
	house = await testRuntime();
	context = house.context(await staffActor(house));
});
afterAll(() => house.drop());

async function somePoints(process: string, count: number): Promise<number[]> {
	const numbers: number[] = [];
	for (let n = 0; n < count; n++) {
		const made = await somePiece(house, process);
		const piece = await contributionById(context, made.id);
		if (!piece) throw new Error('no piece');
		const words = { heading: `Bænk ${n}`, quote: 'Så kan man hvile benene', place: null, tags: ['bænke'] };
		numbers.push((await splitPoint(context, piece, words)).number);
	}
	return numbers;
}

const change = (number: number, run: (within: Context, point: Point) => Promise<void>) =>
	inTransaction(context.db, async (db) => {
		const within = { ...context, db };
		const point = await lockPoint(within, number);
		if (point) await run(within, point);
	});

async function merge(into: number, others: readonly number[]): Promise<string | undefined> {
	return inTransaction(context.db, async (db) => {
		const within = { ...context, db };
		const points = await lockPoints(within, [into, ...others]);
		const home = points.find(({ number }) => number === into);
		if (!home) return undefined;
		const rest = points.filter(({ number }) => number !== into);
		return whyMergingIsRefused(home, rest) ? undefined : mergePoints(within, home, rest);
	});
}

const undo = (id: string) =>
	inTransaction(context.db, async (db) => {
		const within = { ...context, db };
		const locked = await lockMerge(within, id);
		return locked && undoMerge(within, locked);
	});

describe('the points of a process', () => {
	test('are listed page by page with how many say each, and counted', async () => {
		const process = await somePublishedProcess(house);
		const [a, b, c, d] = (await somePoints(process, 4)) as [number, number, number, number];
		await merge(a, [c]);
		const first = await listPoints(context, { processId: process, limit: 2 });
		expect(first.items.map(({ number, voices }) => [number, voices])).toEqual([
			[a, 2],
			[b, 1],
		]);
		const rest = await listPoints(context, { processId: process, limit: 2, after: first.next });
		expect(rest.items.map(({ number }) => number)).toEqual([d]);
		expect(rest.next).toBeUndefined();
		await change(a, (within, point) => answerPoint(within, point, 'Der kommer tre bænke.'));
		expect(await countPoints(context, { processId: process })).toEqual({
			said: 4,
			points: 3,
			answered: 1,
			unanswered: 3,
			changed: 0,
			notShown: 1,
		});
		await change(a, (within, point) => sayWhatChanged(within, point, { changed: true, where: '§ 2' }));
		expect(await countPoints(context, { processId: process, kind: 'proposal' })).toMatchObject({
			unanswered: 2,
			changed: 1,
		});
		expect(await countPoints(context, { processId: process, kind: 'comment' })).toMatchObject({ said: 0 });
		expect((await listPoints(context, { processId: process, state: 'answered', limit: 9 })).items).toHaveLength(1);
		expect((await listPoints(context, { processId: process, tag: 'bænke', limit: 9 })).items).toHaveLength(3);
	});

	test('tell contributors nothing until an answer is shown, and then the answer of what theirs was merged into', async () => {
		const process = await somePublishedProcess(house);
		const [a, b] = (await somePoints(process, 2)) as [number, number];
		await merge(a, [b]);
		await change(a, (within, point) => answerPoint(within, point, 'Der kommer tre bænke.'));
		await change(a, (within, point) => sayWhatChanged(within, point, { changed: true, where: 'Bilag 3' }));
		const piece = (await pointByNumber(context, b))?.contributionId ?? '';
		expect(await answeredPointsOf(context, piece)).toEqual([]);
		expect(await showAnswers(context, process)).toBe(1);
		expect(await showAnswers(context, process)).toBe(0);
		expect(await answeredPointsOf(context, piece)).toMatchObject([
			{ point: { number: b }, answer: 'Der kommer tre bænke.', changed: true, changedWhere: 'Bilag 3' },
		]);
	});
});

describe('merging', () => {
	test('of each two into each other at once leaves every point on one that stands by itself', async () => {
		const process = await somePublishedProcess(house);
		const numbers = await somePoints(process, 5);
		await Promise.all(
			numbers.flatMap((into) => numbers.filter((other) => other !== into).map((other) => merge(into, [other]))),
		);
		const points = await Promise.all(numbers.map((number) => pointByNumber(context, number)));
		const homes = points.filter((point) => point?.mergedIntoId === null);
		expect(homes).toHaveLength(1);
		for (const point of points) expect([null, homes[0]?.id]).toContain(point?.mergedIntoId);
	});

	test('is undone to the letter, also when something was merged in between, and only once', async () => {
		const process = await somePublishedProcess(house);
		const [a, b, c, d] = (await somePoints(process, 4)) as [number, number, number, number];
		const first = await merge(b, [c]);
		const second = await merge(a, [b]);
		const third = await merge(a, [d]);
		const home = async (number: number) => {
			const id = (await pointByNumber(context, number))?.mergedIntoId;
			return id ?? null;
		};
		const ids = new Map(
			await Promise.all([a, b].map(async (n) => [n, (await pointByNumber(context, n))?.id] as const)),
		);
		expect(await Promise.all([b, c, d].map(home))).toEqual([ids.get(a), ids.get(a), ids.get(a)]);
		expect(await undo(second ?? '')).toBe(2);
		expect(await Promise.all([b, c, d].map(home))).toEqual([null, ids.get(b), ids.get(a)]);
		expect(await undo(second ?? '')).toBe(0);
		await undo(first ?? '');
		await undo(third ?? '');
		expect(await Promise.all([a, b, c, d].map(home))).toEqual([null, null, null, null]);
	});
});

test('a contribution is tagged as a whole, and found by its tags and those of its points', async () => {
	const process = await somePublishedProcess(house);
	const [number] = (await somePoints(process, 1)) as [number];
	const point = await pointByNumber(context, number);
	const other = await somePiece(house, process);
	const piece = await contributionById(context, other.id);
	if (!piece || !point) throw new Error('no piece');
	expect(await sortingFor(context, other.id)).toMatchObject({ version: 0, tags: [] });
	await tagContribution(context, piece, ['lys', 'bænke']);
	await tagContribution(context, piece, ['lys']);
	expect(await sortingFor(context, other.id)).toMatchObject({ version: 2, tags: ['lys'], sortedAt: null });
	await Promise.all(Array.from({ length: 10 }, () => markSorted(context, piece, true)));
	expect(await sortedIn(context, process)).toEqual([other.id]);
	expect(await sortingFor(context, other.id)).toMatchObject({ version: 2, tags: ['lys'] });
	await markSorted(context, piece, false);
	expect(await sortedIn(context, process)).toEqual([]);
	expect(await tagsIn(context, process)).toEqual([
		{ tag: 'bænke', used: 1 },
		{ tag: 'lys', used: 1 },
	]);
	expect(await taggedIn(context, process, 'bænke')).toEqual([point.contributionId]);
	expect(await taggedIn(context, process, 'lys')).toEqual([other.id]);
});
