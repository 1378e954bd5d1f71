import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionById, stepsOf, withdrawContribution } from '../../contributions/index.ts';
import { seenMark } from '../answering.ts';
import { answerContribution } from './answer-contribution.ts';
import { considerContribution } from './consider-contribution.ts';

let house: TestRuntime;
let staff: Actor;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	process = await somePublishedProcess(house);
});
afterAll(() => house.drop());

const note = 'Vi spørger Vej og Park og ved mere inden jul.';
const consider = (input: object, actor: Actor = staff) => perform(house.context(actor), considerContribution, input);

test('a piece is set under consideration with a note that stands on its receipt', async () => {
	const { id, number } = await somePiece(house, process);
	expect(await consider({ number, note })).toMatchObject({ kind: 'done', answer: { number } });
	expect((await contributionById(house.context(), id))?.state).toBe('under-consideration');
	expect((await stepsOf(house.context(), id)).at(-1)).toMatchObject({
		step: 'state',
		state: 'under-consideration',
		note,
	});
	const { rows } = await house.pool.query('select act, actor from journal where subject = $1', [id]);
	expect(rows).toEqual([{ act: 'contribution.consider', actor: staff.ref }]);
});

test('of twenty who do it at once one does, the others are told, and a new note can be written knowingly', async () => {
	const { id, number } = await somePiece(house, process);
	const mark = async () => seenMark((await contributionById(house.context(), id)) ?? never());
	const seen = await mark();
	const all = await Promise.all(Array.from({ length: 20 }, () => consider({ number, note, seen })));
	expect(all.filter((one) => one.kind === 'done')).toHaveLength(1);
	expect(all.filter((one) => one.kind === 'refused' && one.problems[0]?.key === 'considered-meanwhile')).toHaveLength(
		19,
	);
	expect(await consider({ number, note: 'Nyt: svaret kommer i maj.', seen: await mark() })).toMatchObject({
		kind: 'done',
	});
});

test('it is refused once there is an answer, without a note, with a long one, and where nothing can be answered', async () => {
	const answered = await somePiece(house, process);
	await perform(house.context(staff), answerContribution, {
		number: answered.number,
		state: 'partly',
		heading: 'Noget af det',
		text: 'Vi gør det halve nu og resten til næste år.',
	});
	const withdrawn = await somePiece(house, process);
	await withdrawContribution(house.context(system), (await contributionById(house.context(), withdrawn.id)) ?? never());
	const comment = await somePiece(house, process, { kind: 'comment', needsAnswer: false });
	const fresh = await somePiece(house, process);
	for (const [input, key] of [
		[{ number: answered.number, note }, 'already-answered'],
		[{ number: withdrawn.number, note }, 'piece-withdrawn'],
		[{ number: comment.number, note }, 'answer-follows'],
		[{ number: fresh.number, note: '  ' }, 'note-missing'],
		[{ number: fresh.number, note: 'x'.repeat(1001) }, 'note-too-long'],
		[{ number: -1, note }, 'number-unknown'],
	] as const) {
		expect(await consider(input)).toMatchObject({ kind: 'refused', problems: [{ key }] });
	}
	const authorId = await somePerson(house);
	const draft = await somePiece(house, process, { authorId, draft: true });
	await expect(consider({ number: draft.number, note })).rejects.toThrow(NotFound);
});

test('it is for those who work with the process', async () => {
	const { number } = await somePiece(house, process);
	const politician = await personActor(house, { roles: [{ role: 'politician', scope: 'municipality' }] });
	await expect(consider({ number, note }, politician)).rejects.toThrow(NotAllowed);
	await expect(consider({ number, note }, await personActor(house))).rejects.toThrow(NotAllowed);
	await expect(consider({ number, note }, house.context().actor)).rejects.toThrow(NotAllowed);
});

function never(): never {
	throw new Error('no such piece');
}
