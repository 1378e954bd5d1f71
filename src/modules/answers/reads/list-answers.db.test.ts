import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { perform } from '../../../platform/perform.ts';
import { answerContribution } from '../acts/answer-contribution.ts';
import { listAnswers } from './list-answers.ts';

let house: TestRuntime;
const given: { readonly number: number; readonly state: string }[] = [];

beforeAll(async () => {
	house = await testRuntime();
	const staff = await staffActor(house);
	const process = await somePublishedProcess(house);
	for (let place = 0; place < 13; place++) {
		house.setNow(new Date(someTuesday.getTime() + Math.floor(place / 2) * 60_000));
		const { number } = await somePiece(house, process, { kind: place % 3 === 0 ? 'comment' : 'proposal' });
		// The rare outcome is the oldest: a look through the newest would come to it last.
		const state = place < 2 ? 'elsewhere' : place % 2 ? 'partly' : 'taken-up';
		const words = { heading: 'Et svar', text: 'Det svarer vi på her.', elsewhereTo: 'Regionen' };
		await perform(house.context(staff), answerContribution, { number, state, ...words });
		given.push({ number, state });
	}
});
afterAll(() => house.drop());

async function walk(state: 'partly' | 'elsewhere' | 'already-so' | undefined, limit: number) {
	const pages: number[][] = [];
	let after: string | undefined;
	do {
		const page = await listAnswers(house.context(), { state, after, limit });
		pages.push(page.items.map(({ piece }) => piece.number));
		after = page.next;
	} while (after && pages.length < 30);
	return pages;
}

const numbersOf = (state?: string) => given.filter((one) => !state || one.state === state).map(({ number }) => number);

test('a walk through the answers of one outcome shows each once and no other, whatever the page holds', async () => {
	for (const limit of [1, 2, 3, 20]) {
		const pages = await walk('partly', limit);
		expect(pages.flat().sort()).toEqual(numbersOf('partly').sort());
		expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
	}
});

test('a rare outcome is on the first page, however many newer answers there are', async () => {
	expect((await walk('elsewhere', 2))[0]?.sort()).toEqual(numbersOf('elsewhere').sort());
});

test('without an outcome all answers are walked through, and an outcome that nobody got is empty', async () => {
	expect((await walk(undefined, 4)).flat().sort()).toEqual(numbersOf().sort());
	expect(await walk('already-so', 4)).toEqual([[]]);
});
