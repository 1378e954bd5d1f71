import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { hashSecret, newId, newSecret } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { type AnyRead, see } from '../../../platform/read.ts';
import { writeComment } from '../../discussion/index.ts';
import { answerContribution } from '../acts/answer-contribution.ts';
import { ownListRead } from './list-own.ts';
import { ownReceiptRead, printedReceiptRead, secretReceiptRead } from './read-receipt.ts';

let house: TestRuntime;
let staff: Actor;
let author: Actor;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	author = await personActor(house);
	process = await somePublishedProcess(house);
});
afterAll(() => house.drop());

const ask = (read: AnyRead, input: object, actor?: Actor) => see(house.context(actor), read, input);
async function seen<Facts>(read: AnyRead, input: object, actor?: Actor): Promise<Facts> {
	const answer = await ask(read, input, actor);
	if (answer.kind !== 'seen') throw new Error(answer.kind);
	return answer.facts as Facts;
}
const own = () => ({ authorId: author.personId });
const words = { state: 'partly', heading: 'Noget af det', text: 'Vi gør det halve nu og resten til næste år.' };

describe('a receipt by its link', () => {
	test('is found by whoever has the link, and by nobody who guesses', async () => {
		const secret = newSecret();
		const { number } = await somePiece(house, process, { receiptHash: hashSecret(secret) });
		expect(await seen(secretReceiptRead, { secret })).toMatchObject({ piece: { number }, secret });
		await expect(ask(secretReceiptRead, { secret: newSecret() })).rejects.toThrow(NotFound);
		await expect(ask(secretReceiptRead, { secret: String(number) })).rejects.toThrow(NotFound);
	});

	test('shows every step in order and then the promise, until the answer is there', async () => {
		const secret = newSecret();
		const { number } = await somePiece(house, process, { receiptHash: hashSecret(secret) });
		const lines = async () => {
			const receipt = await seen<{ lines: { what: string; place: string }[] }>(secretReceiptRead, { secret });
			return receipt.lines.map((line) => `${line.what} ${line.place}`);
		};
		expect(await lines()).toEqual(['received now', 'promised ahead']);
		await perform(house.context(staff), answerContribution, { number, ...words });
		expect(await lines()).toEqual(['received done', 'answered done']);
		expect(await seen(secretReceiptRead, { secret })).toMatchObject({ answer: { heading: words.heading } });
	});

	test('of a comment shows the answer of what it is about', async () => {
		const about = await somePiece(house, process);
		const secret = newSecret();
		await writeComment(house.context(), {
			stance: 'for',
			aboutId: about.id,
			processId: process,
			text: 'Det er en god tanke.',
			channel: 'web',
			happenedOn: '2026-11-21',
			receiptHash: hashSecret(secret),
		});
		await perform(house.context(staff), answerContribution, { number: about.number, ...words });
		expect(await seen(secretReceiptRead, { secret })).toMatchObject({
			shared: true,
			answer: { heading: words.heading },
		});
	});

	test('says when and why the promise was moved', async () => {
		const moved = await somePublishedProcess(house);
		const secret = newSecret();
		await somePiece(house, moved, { receiptHash: hashSecret(secret) });
		await house.pool.query(
			`insert into process_extension (id, process, closed_on, closes_on, promised_by, promise_by, reason, extended_at)
			values ($1, $2, '2026-12-24', '2026-12-24', '2027-01-15', '2027-02-12', 'Der kom mange.', '2026-11-25T09:00:00Z')`,
			[newId(), moved],
		);
		const { lines } = await seen<{ lines: object[] }>(secretReceiptRead, { secret });
		expect(lines[1]).toMatchObject({ what: 'moved', from: '2027-01-15', to: '2027-02-12', reason: 'Der kom mange.' });
	});
});

describe('one’s own receipt', () => {
	test('is one’s own, drafts too, and does not exist for anybody else, nor for staff', async () => {
		const piece = await somePiece(house, process, own());
		const draft = await somePiece(house, process, { ...own(), draft: true });
		for (const { number } of [piece, draft]) {
			const input = { number: String(number) };
			expect(await seen(ownReceiptRead, input, author)).toMatchObject({ receipt: { piece: { number } } });
			await expect(ask(ownReceiptRead, input, await personActor(house))).rejects.toThrow(NotFound);
			await expect(ask(ownReceiptRead, input, staff)).rejects.toThrow(NotFound);
		}
	});

	test('asks a visitor to sign in without telling which numbers exist', async () => {
		const { number } = await somePiece(house, process, own());
		const known = await ask(ownReceiptRead, { number: String(number) });
		expect(known).toEqual({ kind: 'step-up', level: 1 });
		expect(await ask(ownReceiptRead, { number: '99999' })).toEqual(known);
	});

	test('stands in a list that is nobody else’s', async () => {
		const reader = await personActor(house);
		const { number } = await somePiece(house, process, { authorId: reader.personId });
		await somePiece(house, process, own());
		await perform(house.context(staff), answerContribution, { number, ...words });
		const { pieces, answers } = await seen<{
			pieces: { items: { id: string; number: number }[] };
			answers: Map<string, object>;
		}>(ownListRead, {}, reader);
		expect(pieces.items.map((piece) => piece.number)).toEqual([number]);
		expect(answers.get(pieces.items[0]?.id ?? '')).toMatchObject({ heading: words.heading });
		expect(await ask(ownListRead, {})).toEqual({ kind: 'step-up', level: 1 });
	});
});

describe('a receipt on paper', () => {
	test('is printed by those who work with the process, never of a draft or of what was taken back', async () => {
		const authorId = await somePerson(house);
		const { number } = await somePiece(house, process, { authorId, channel: 'post', enteredBy: staff.personId });
		const input = { number: String(number) };
		expect(await seen(printedReceiptRead, input, staff)).toMatchObject({ receipt: { piece: { number } } });
		await expect(ask(printedReceiptRead, input, author)).rejects.toThrow(NotAllowed);
		await expect(ask(printedReceiptRead, input)).rejects.toThrow(NotAllowed);
		const draft = await somePiece(house, process, { ...own(), draft: true });
		await expect(ask(printedReceiptRead, { number: String(draft.number) }, staff)).rejects.toThrow(NotFound);
	});
});
