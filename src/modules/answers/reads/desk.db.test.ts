import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { contributionById, withdrawContribution } from '../../contributions/index.ts';
import { answerContribution } from '../acts/answer-contribution.ts';
import { considerContribution } from '../acts/consider-contribution.ts';
import { answersRead } from './read-answers-page.ts';
import { clockRead } from './read-clock.ts';
import { deskRead } from './read-desk.ts';
import { pieceRead } from './read-piece.ts';

let house: TestRuntime;
let staff: Actor;
beforeEach(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
});
afterEach(() => house.drop());

async function desk(input: object, actor: Actor = staff) {
	const answer = await see(house.context(actor), deskRead, input);
	if (answer.kind !== 'seen') throw new Error(answer.kind);
	return answer.facts;
}

async function answers(input: object) {
	const answer = await see(house.context(), answersRead, input);
	if (answer.kind !== 'seen') throw new Error(answer.kind);
	return answer.facts;
}

let hour = 0;
async function answer(number: number, state = 'taken-up') {
	house.setNow(new Date(Date.UTC(2026, 10, 24, 9, hour++)));
	const words = {
		heading: `Svar på ${number}`,
		text: 'Det gør vi, når jorden er frostfri.',
		elsewhereTo: 'Vej og Park',
	};
	const performed = await perform(house.context(staff), answerContribution, { number, state, ...words });
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
}

describe('the desk', () => {
	test('counts every pile and shows the nearest promise first, then the longest waiting, page by page, each piece once', async () => {
		const near = await somePublishedProcess(house, { slug: 'snart', promiseBy: '2026-11-28' });
		const late = await somePublishedProcess(house, { slug: 'sent', promiseBy: '2026-11-20' });
		const numbers: number[] = [];
		for (let index = 0; index < 45; index++) {
			const happenedOn = `2026-11-${String(1 + (index % 20)).padStart(2, '0')}`;
			const piece = await somePiece(house, index % 3 === 0 ? late : near, { happenedOn });
			numbers.push(piece.number);
			if (index % 4 === 0)
				await perform(house.context(staff), considerContribution, { number: piece.number, note: 'Vi ser på det.' });
		}
		for (const number of numbers.slice(0, 3)) await answer(number);
		const shown: { number: number; processId: string; happenedOn: string }[] = [];
		let efter: string | undefined;
		do {
			const { items } = await desk(efter ? { efter } : {});
			expect(items.items.length).toBeLessThanOrEqual(20);
			shown.push(...items.items);
			efter = items.next;
		} while (efter);
		expect(shown.map((item) => item.number).toSorted((a, b) => a - b)).toEqual(
			numbers.slice(3).toSorted((a, b) => a - b),
		);
		const places = shown.map((item) => `${item.processId === late ? 1 : 2} ${item.happenedOn}`);
		expect(places).toEqual(places.toSorted());
		const { counts } = await desk({});
		expect(Object.fromEntries(counts)).toEqual({
			waiting: 42,
			mine: 0,
			unassigned: 42,
			near: 28,
			late: 14,
			considered: 11,
			flagged: 0,
			answered: 3,
		});
		expect((await desk({ bunke: 'over-fristen' })).items.items.every((item) => item.processId === late)).toBe(true);
		expect((await desk({ bunke: 'besvaret' })).items.items.map((item) => item.number)).toEqual(
			numbers.slice(0, 3).toReversed(),
		);
		expect((await desk({ forloeb: 'snart' })).counts.get('waiting')).toBe(28);
	});

	test('shows each employee their own processes, and is nobody else’s', async () => {
		const department = newId();
		await house.pool.query('insert into department (id, key, name) values ($1, $2, $3)', [department, 'vej', 'Vej']);
		const theirs = await somePublishedProcess(house, { department });
		const other = await somePublishedProcess(house);
		const piece = await somePiece(house, theirs);
		const hidden = await somePiece(house, other);
		const officer = await personActor(house, {
			staff: true,
			level: 2,
			roles: [{ role: 'case-officer', scope: 'department', scopeId: department }],
		});
		expect((await desk({}, officer)).items.items.map((item) => item.number)).toEqual([piece.number]);
		expect((await desk({}, officer)).counts.get('waiting')).toBe(1);
		const open = (number: number, actor: Actor) => see(house.context(actor), pieceRead, { number: String(number) });
		expect(await open(piece.number, officer)).toMatchObject({
			kind: 'seen',
			facts: { piece: { number: piece.number } },
		});
		await expect(open(hidden.number, officer)).rejects.toThrow(NotAllowed);
		for (const stranger of [await personActor(house), house.context().actor]) {
			await expect(desk({}, stranger)).rejects.toThrow(NotAllowed);
			await expect(open(piece.number, stranger)).rejects.toThrow(NotAllowed);
		}
	});

	test('never shows a draft, and of what was taken back only that it was', async () => {
		const process = await somePublishedProcess(house);
		const draft = await somePiece(house, process, { draft: true });
		await expect(see(house.context(staff), pieceRead, { number: String(draft.number) })).rejects.toThrow(NotFound);
		const { id, number } = await somePiece(house, process);
		const piece = await contributionById(house.context(), id);
		if (piece) await withdrawContribution(house.context(system), piece);
		expect((await desk({})).items.items).toEqual([]);
		expect(await see(house.context(staff), pieceRead, { number: String(number) })).toMatchObject({ kind: 'seen' });
	});
});

describe('the public answers', () => {
	test('are listed newest first, page by page, each once, and by outcome', async () => {
		const process = await somePublishedProcess(house);
		const given: number[] = [];
		for (let index = 0; index < 43; index++) {
			const { number } = await somePiece(house, process, { kind: index % 5 === 0 ? 'comment' : 'proposal' });
			await answer(number, index % 10 === 0 ? 'elsewhere' : 'taken-up');
			given.unshift(number);
		}
		const numbersOf = async (input: object) => {
			const numbers: number[] = [];
			let efter: string | undefined;
			do {
				const { list } = await answers({ ...input, ...(efter && { efter }) });
				expect(list.items.length).toBeLessThanOrEqual(20);
				numbers.push(...list.items.map(({ piece }) => piece.number));
				efter = list.next;
			} while (efter);
			return numbers;
		};
		expect(await numbersOf({})).toEqual(given);
		expect(await numbersOf({ svar: 'sendt-videre' })).toEqual(given.filter((_, index) => (42 - index) % 10 === 0));
		expect(await numbersOf({ svar: 'taget-op' })).toHaveLength(38);
		expect(await numbersOf({ svar: 'ikke-taget-op' })).toEqual([]);
	});

	test('hold nothing that was taken back', async () => {
		const { id, number } = await somePiece(house, await somePublishedProcess(house));
		await answer(number);
		const piece = await contributionById(house.context(), id);
		if (piece) await withdrawContribution(house.context(system), piece);
		expect((await answers({})).list.items).toEqual([]);
	});
});

test('the public clock says what is late and by how much, and keeps what is concluded', async () => {
	const late = await somePublishedProcess(house, { title: 'Sen', promiseBy: '2026-11-15' });
	const kept = await somePublishedProcess(house, { title: 'Færdig', promiseBy: '2026-11-10' });
	await somePublishedProcess(house, { title: 'Tom' });
	await somePublishedProcess(house, { title: 'Kladde', published: false });
	await somePiece(house, late);
	await answer((await somePiece(house, late)).number);
	await answer((await somePiece(house, kept)).number, 'not-taken-up');
	await house.pool.query("update participation_process set concluded_at = now(), conclusion = 'Færdig' where id = $1", [
		kept,
	]);
	const clock = await see(house.context(), clockRead, {});
	expect(clock).toMatchObject({
		kind: 'seen',
		facts: {
			items: [
				{ process: { title: 'Sen' }, due: { kind: 'late', days: 9 }, toAnswer: 2, answered: 1, waiting: 1 },
				{ process: { title: 'Færdig' }, waiting: 0, outcomes: [{ state: 'not-taken-up', count: 1 }] },
			],
		},
	});
});
