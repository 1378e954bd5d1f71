import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { assignmentsOf, contributionById, flagsOf, withdrawContribution } from '../../contributions/index.ts';
import { flagMark, handMark } from '../hands.ts';
import { deskRead } from '../reads/read-desk.ts';
import { notesOf } from '../reads/read-notes.ts';
import { assignContribution } from './assign-contribution.ts';
import { flagContribution } from './flag-contribution.ts';
import { settleFlags } from './settle-flags.ts';
import { writeNote } from './write-note.ts';

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
	process = await somePublishedProcess(house, { department });
});
afterAll(() => house.drop());

const assign = (input: object, actor: Actor = staff) => perform(house.context(actor), assignContribution, input);
const flag = (input: object, actor: Actor) => perform(house.context(actor), flagContribution, input);
const settle = (input: object, actor: Actor = staff) => perform(house.context(actor), settleFlags, input);
const refusedFor = (key: string) => ({ kind: 'refused', problems: [{ key }] });

async function pile(bunke: string, actor: Actor): Promise<number[]> {
	const seen = await see(house.context(actor), deskRead, { bunke });
	if (seen.kind !== 'seen') throw new Error(seen.kind);
	expect(seen.facts.counts.get(seen.facts.pile)).toBe(seen.facts.items.items.length);
	return seen.facts.items.items.map(({ number }) => number);
}

async function takeBack(id: string): Promise<void> {
	const piece = await contributionById(house.context(), id);
	if (piece) await withdrawContribution(house.context(system), piece);
}

describe('a piece in somebody’s hands', () => {
	test('is taken, handed on with a message and put back, and every change stands with who and when', async () => {
		const { id, number } = await somePiece(house, process);
		expect(await pile('ingen-har-det', staff)).toContain(number);
		expect(await assign({ number, to: staff.personId })).toMatchObject({ kind: 'done', answer: { mine: true } });
		expect(await pile('mine', staff)).toEqual([number]);
		expect(await assign({ number, to: colleague.personId, message: 'Du kender havnen.' })).toMatchObject({
			kind: 'done',
			answer: { mine: false },
		});
		expect(await pile('mine', staff)).toEqual([]);
		expect(await pile('mine', colleague)).toEqual([number]);
		expect(await assign({ number }, colleague)).toMatchObject({ kind: 'done' });
		expect(await pile('ingen-har-det', staff)).toContain(number);
		const history = await assignmentsOf(house.context(), id);
		expect(history.map(({ personId, byPersonId, message }) => [personId, byPersonId, message])).toEqual([
			[null, colleague.personId, ''],
			[colleague.personId, staff.personId, 'Du kender havnen.'],
			[staff.personId, staff.personId, ''],
		]);
		expect(history.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
		const { rows } = await house.pool.query('select act, actor from journal where subject = $1', [id]);
		expect(rows).toHaveLength(3);
	});

	test('is taken by one of twenty who reach for it at once; the others are told', async () => {
		const { id, number } = await somePiece(house, process);
		const seen = handMark(undefined);
		const all = await Promise.all(
			Array.from({ length: 20 }, (_, place) =>
				assign({ number, to: (place % 2 ? staff : colleague).personId, seen }, place % 2 ? staff : colleague),
			),
		);
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.filter((one) => one.kind === 'refused' && one.problems[0]?.key === 'assigned-meanwhile')).toHaveLength(
			19,
		);
		expect(await assignmentsOf(house.context(), id)).toHaveLength(1);
	});

	test('goes only to those who may answer it, never twice to the same, and not once it is taken back', async () => {
		const { id, number } = await somePiece(house, process);
		expect(await assign({ number, to: stranger.personId })).toMatchObject(refusedFor('colleague-unknown'));
		expect(await assign({ number, to: 'somebody' })).toMatchObject(refusedFor('colleague-unknown'));
		expect(await assign({ number, to: staff.personId, message: 'x'.repeat(501) })).toMatchObject(
			refusedFor('message-too-long'),
		);
		expect(await assign({ number })).toMatchObject(refusedFor('has-it-already'));
		await assign({ number, to: staff.personId });
		expect(await assign({ number, to: staff.personId })).toMatchObject(refusedFor('has-it-already'));
		await expect(assign({ number, to: staff.personId }, stranger)).rejects.toThrow(NotAllowed);
		await takeBack(id);
		expect(await assign({ number, to: colleague.personId })).toMatchObject(refusedFor('piece-withdrawn'));
	});
});

test('a note is kept with its writer, and refused without words, from a stranger and on a draft', async () => {
	const note = (input: object, actor: Actor = staff) => perform(house.context(actor), writeNote, input);
	const { id, number } = await somePiece(house, process);
	expect(await note({ number, words: ' Ring\ntil driften. ' })).toMatchObject({ kind: 'done' });
	expect(await notesOf(house.context(staff), id)).toMatchObject([
		{ byPersonId: staff.personId, words: 'Ring\ntil driften.' },
	]);
	expect(await note({ number, words: ' ' })).toMatchObject(refusedFor('words-missing'));
	expect(await note({ number, words: 'x'.repeat(2001) })).toMatchObject(refusedFor('words-too-long'));
	await expect(note({ number, words: 'Nysgerrig.' }, stranger)).rejects.toThrow(NotAllowed);
	const draft = await somePiece(house, process, { draft: true });
	await expect(note({ number: draft.number, words: 'Hov.' })).rejects.toThrow(NotFound);
	const { rows } = await house.pool.query('select * from journal where subject = $1', [id]);
	expect(JSON.stringify(rows)).not.toContain('driften');
});

describe('a flag', () => {
	test('counts once however often it is sent, and the journal does not tell whose it is', async () => {
		const { id, number } = await somePiece(house, process);
		const citizen = await personActor(house);
		const all = await Promise.all(Array.from({ length: 20 }, () => flag({ number, reason: 'threat' }, citizen)));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.filter((one) => one.kind === 'refused' && one.problems[0]?.key === 'flagged-already')).toHaveLength(19);
		expect(await flagsOf(house.context(), id)).toHaveLength(1);
		const { rows } = await house.pool.query('select actor from journal where subject = $1', [id]);
		expect(rows).toEqual([{ actor: null }]);
		expect(await pile('anmeldt', staff)).toEqual([number]);
		await settle({ number, verdict: 'Det er en mening.' });
	});

	test('is set aside with a reason, but never one that came while the reason was written', async () => {
		const { id, number } = await somePiece(house, process, { kind: 'comment', needsAnswer: false });
		const [first, second] = [await personActor(house), await personActor(house)];
		await flag({ number, reason: 'private', words: 'Der står en adresse.' }, first);
		const seen = flagMark(await flagsOf(house.context(), id));
		await flag({ number, reason: 'other', words: 'Og et telefonnummer.' }, second);
		expect(await settle({ number, verdict: 'Adressen er offentlig.', seen })).toMatchObject(
			refusedFor('flagged-meanwhile'),
		);
		expect(await pile('anmeldt', staff)).toEqual([number]);
		const now = flagMark(await flagsOf(house.context(), id));
		expect(await settle({ number, verdict: 'Vi har talt med den, der skrev.', seen: now })).toMatchObject({
			kind: 'done',
		});
		expect(await pile('anmeldt', staff)).toEqual([]);
		for (const one of await flagsOf(house.context(), id))
			expect(one).toMatchObject({ settledBy: staff.personId, verdict: 'Vi har talt med den, der skrev.' });
		expect(await settle({ number, verdict: 'Igen.' })).toMatchObject(refusedFor('nothing-flagged'));
	});

	test('is refused without a reason, on one’s own words and from nobody, and there is none on what nobody can see', async () => {
		const author = await personActor(house);
		const { id, number } = await somePiece(house, process, { authorId: author.personId });
		const citizen = await personActor(house);
		expect(await flag({ number, reason: undefined }, citizen)).toMatchObject(refusedFor('flag-reason-missing'));
		expect(await flag({ number, reason: 'uenig' }, citizen)).toMatchObject(refusedFor('flag-reason-missing'));
		expect(await flag({ number, reason: 'other', words: '  ' }, citizen)).toMatchObject(
			refusedFor('flag-words-missing'),
		);
		expect(await flag({ number, reason: 'advert', words: 'x'.repeat(1001) }, citizen)).toMatchObject(
			refusedFor('flag-words-too-long'),
		);
		expect(await flag({ number, reason: 'advert' }, author)).toMatchObject(refusedFor('own-piece'));
		expect(await flag({ number, reason: 'advert' }, house.context().actor)).toMatchObject({
			kind: 'step-up',
			level: 1,
		});
		await expect(settle({ number, verdict: 'Nej.' }, citizen)).rejects.toThrow(NotAllowed);
		await flag({ number, reason: 'advert' }, citizen);
		await takeBack(id);
		expect(await pile('anmeldt', staff)).toEqual([]);
		await expect(flag({ number, reason: 'advert' }, citizen)).rejects.toThrow(NotFound);
	});
});

test('the inbox is narrowed by way in, words, number and whose it is', async () => {
	const { number } = await somePiece(house, process, {
		title: 'Skøjtebane på søen',
		channel: 'post',
		enteredBy: staff.personId,
	});
	await assign({ number, to: colleague.personId });
	const found = async (wish: object) => {
		const seen = await see(house.context(staff), deskRead, wish);
		if (seen.kind !== 'seen') throw new Error(seen.kind);
		return seen.facts.items.items.map((item) => item.number);
	};
	expect(await found({ kanal: 'post' })).toEqual([number]);
	expect(await found({ soeg: 'skøjtebanen' })).toEqual([number]);
	expect(await found({ soeg: `nr. ${number}` })).toEqual([number]);
	expect(await found({ hos: colleague.personId, kanal: 'post' })).toEqual([number]);
	expect(await found({ soeg: '&|!()' })).toEqual([]);
	expect(await found({ kanal: 'post', hos: staff.personId })).toEqual([]);
	const all = (await found({})).length;
	expect(all).toBeGreaterThan(1);
	expect(await found({ kanal: 'brevdue', hos: 'ingen', efter: 'vrøvl' })).toHaveLength(all);
});
