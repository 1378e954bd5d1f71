import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { answersOf, contributionById, withdrawContribution } from '../../contributions/index.ts';
import { seenMark } from '../answering.ts';
import { answerContribution } from './answer-contribution.ts';

let house: TestRuntime;
let staff: Actor;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	process = await somePublishedProcess(house);
});
afterAll(() => house.drop());

const words = {
	state: 'taken-up',
	heading: 'Ja, bænken kommer i maj',
	text: 'Vi sætter den op foran bageren, når jorden er frostfri.',
};

const answer = (input: object, actor: Actor = staff) => perform(house.context(actor), answerContribution, input);
const pieceOf = async (id: string) => {
	const piece = await contributionById(house.context(), id);
	if (!piece) throw new Error('no such piece');
	return piece;
};

describe('an answer', () => {
	test('is recorded with its giver, tied to the piece, told of by a job and written in the journal', async () => {
		const { id, number } = await somePiece(house, process);
		house.sent.length = 0;
		const performed = await answer({ number, ...words });
		if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
		const given = (await answersOf(house.context(), [id])).get(id);
		expect(given).toMatchObject({ ...words, id: performed.answer.id, byName: 'Prøve Medarbejder' });
		expect(await pieceOf(id)).toMatchObject({ state: 'taken-up', answeredAt: house.runtime.clock() });
		expect(house.sent).toEqual([
			{ fact: 'contribution-answered', data: { contribution: id, answer: given?.id, by: staff.personId } },
		]);
		const relation = 'select from_kind, type, to_kind, to_id from relation where from_id = $1';
		expect((await house.pool.query(relation, [given?.id])).rows).toEqual([
			{ from_kind: 'answer', type: 'answers', to_kind: 'proposal', to_id: id },
		]);
		const journal = 'select act, actor, subject_kind, channel from journal where subject = $1';
		expect((await house.pool.query(journal, [id])).rows).toEqual([
			{ act: 'contribution.answer', actor: staff.ref, subject_kind: 'proposal', channel: 'web' },
		]);
	});

	test('given again replaces the first, which stays in the rows', async () => {
		const { id, number } = await somePiece(house, process);
		await answer({ number, ...words });
		const seen = seenMark(await pieceOf(id));
		house.setNow('2026-11-25T09:00:00Z');
		const again = { ...words, state: 'not-taken-up', heading: 'Nej, alligevel ikke' };
		expect(await answer({ number, ...again, seen })).toMatchObject({ kind: 'done' });
		expect((await answersOf(house.context(), [id])).get(id)).toMatchObject(again);
		const { rows } = await house.pool.query(
			'select heading, replaced_at is null as in_force from answer where contribution = $1 order by answered_at',
			[id],
		);
		expect(rows).toEqual([
			{ heading: words.heading, in_force: false },
			{ heading: again.heading, in_force: true },
		]);
	});

	test('of twenty employees who answer at once, one answers and nineteen are told so', async () => {
		const { id, number } = await somePiece(house, process);
		const seen = seenMark(await pieceOf(id));
		const performed = await Promise.all(
			Array.from({ length: 20 }, (_, index) => answer({ number, ...words, heading: `Svar ${index}`, seen })),
		);
		expect(performed.filter((one) => one.kind === 'done')).toHaveLength(1);
		const told = performed.filter((one) => one.kind === 'refused');
		expect(told).toHaveLength(19);
		for (const one of told) expect(one).toMatchObject({ problems: [{ key: 'answered-meanwhile' }] });
		const { rows } = await house.pool.query('select count(*)::int as count from answer where contribution = $1', [id]);
		expect(rows).toEqual([{ count: 1 }]);
	});

	test('pressed twice with one form is given once', async () => {
		const { id, number } = await somePiece(house, process);
		const once = { key: newId(), scope: staff.ref ?? '' };
		const both = await Promise.all(
			[1, 2].map(() => perform(house.context(staff), answerContribution, { number, ...words }, once)),
		);
		expect(both.every((one) => one.kind === 'done')).toBe(true);
		const { rows } = await house.pool.query('select count(*)::int as count from answer where contribution = $1', [id]);
		expect(rows).toEqual([{ count: 1 }]);
	});

	test('is held back when the author edited the piece while it was written', async () => {
		const { id, number } = await somePiece(house, process);
		const seen = seenMark(await pieceOf(id));
		await house.pool.query('update contribution set edited_at = now() where id = $1', [id]);
		expect(await answer({ number, ...words, seen })).toMatchObject({ problems: [{ key: 'edited-meanwhile' }] });
	});

	test('that passes a piece on says to whom, and no other answer does', async () => {
		const { id, number } = await somePiece(house, process);
		const elsewhere = { number, ...words, state: 'elsewhere' };
		expect(await answer(elsewhere)).toMatchObject({ problems: [{ key: 'elsewhere-missing', field: 'elsewhereTo' }] });
		expect(await answer({ ...elsewhere, elsewhereTo: '  ' })).toMatchObject({
			problems: [{ key: 'elsewhere-missing' }],
		});
		expect(await answer({ ...elsewhere, elsewhereTo: 'Vej og Park' })).toMatchObject({ kind: 'done' });
		expect((await answersOf(house.context(), [id])).get(id)?.elsewhereTo).toBe('Vej og Park');
		await answer({ number, ...words, elsewhereTo: 'Vej og Park' });
		expect((await answersOf(house.context(), [id])).get(id)?.elsewhereTo).toBeNull();
	});

	test.each([
		[{ state: 'received' }, 'state-missing', 'state'],
		[{ heading: ' \n ' }, 'heading-missing', 'heading'],
		[{ heading: '' }, 'heading-missing', 'heading'],
		[{ heading: 'x'.repeat(101) }, 'heading-too-long', 'heading'],
		[{ text: 'Nej, desværre.' }, 'reason-too-short', 'text'],
		[{ text: ' ' }, 'reason-missing', 'text'],
		[{ text: 'x'.repeat(4001) }, 'reason-too-long', 'text'],
		[{ elsewhereTo: 'x'.repeat(121) }, 'elsewhere-too-long', 'elsewhereTo'],
	])('with %j is refused before anything is opened', async (change, key, field) => {
		const { number } = await somePiece(house, process);
		const performed = await answer({ number, ...words, ...change });
		if (performed.kind !== 'refused') throw new Error(performed.kind);
		expect(performed.problems[0]).toMatchObject({ key, field });
	});

	test('is not given to what was taken back, to a comment for or against, to a draft or to nothing', async () => {
		const withdrawn = await somePiece(house, process);
		await withdrawContribution(house.context(system), await pieceOf(withdrawn.id));
		expect(await answer({ number: withdrawn.number, ...words })).toMatchObject({
			problems: [{ key: 'piece-withdrawn' }],
		});
		const comment = await somePiece(house, process, { kind: 'comment', needsAnswer: false });
		expect(await answer({ number: comment.number, ...words })).toMatchObject({ problems: [{ key: 'answer-follows' }] });
		const authorId = await somePerson(house);
		const draft = await somePiece(house, process, { authorId, draft: true });
		await expect(answer({ number: draft.number, ...words })).rejects.toThrow(NotFound);
		await expect(answer({ number: 999_999, ...words })).rejects.toThrow(NotFound);
	});

	test('is given by those who work with the process, and by nobody else', async () => {
		const department = newId();
		await house.pool.query('insert into department (id, key, name) values ($1, $2, $3)', [department, 'vej', 'Vej']);
		const theirs = await somePublishedProcess(house, { department });
		const { number } = await somePiece(house, theirs);
		const role = (roles: Actor['roles'], isStaff = true) =>
			personActor(house, { level: 2, staff: isStaff, roles, name: 'Prøve Anden' });
		const strangers = [
			house.context().actor,
			await role([], false),
			await role([{ role: 'politician', scope: 'municipality' }]),
			await role([{ role: 'case-officer', scope: 'department', scopeId: newId() }]),
			await role([{ role: 'facilitator', scope: 'process', scopeId: process }]),
		];
		for (const stranger of strangers) await expect(answer({ number, ...words }, stranger)).rejects.toThrow(NotAllowed);
		const colleagues = [
			await role([{ role: 'case-officer', scope: 'department', scopeId: department }]),
			await role([{ role: 'facilitator', scope: 'process', scopeId: theirs }]),
		];
		for (const colleague of colleagues)
			expect(await answer({ number, ...words }, colleague)).toMatchObject({ kind: 'done' });
	});
});
