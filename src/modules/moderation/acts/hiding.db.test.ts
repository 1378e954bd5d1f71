import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePerson, somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { flagContribution } from '../../answers/index.ts';
import { contributionById, countSupports, listContributions } from '../../contributions/index.ts';
import { countComments, listComments } from '../../discussion/index.ts';
import { replyToComment } from '../../proposals/acts/reply-to-comment.ts';
import { withdrawProposal } from '../../proposals/acts/withdraw-proposal.ts';
import { supportProposal, writeComment } from '../../proposals/index.ts';
import { appealDecision } from './appeal-decision.ts';
import { decideAppeal } from './decide-appeal.ts';
import { hideContribution } from './hide-contribution.ts';
import { showContribution } from './show-contribution.ts';

let house: TestRuntime;
let author: Actor;
let other: Actor;
let first: Actor;
let second: Actor;
let process: { readonly id: string };
beforeAll(async () => {
	house = await testRuntime();
	house.setNow(someTuesday);
	author = await someVoice(house, { kind: 'email', value: 'forfatter@eksempel.dk' });
	other = await someVoice(house, { kind: 'email', value: 'laeser@eksempel.dk' });
	[first, second] = [await staffActor(house), await staffActor(house)];
	process = await someOpenProcess(house);
});
beforeEach(() => house.setNow(someTuesday));
afterAll(() => house.drop());

const own = (title = 'Grimme ord') => somePiece(house, process.id, { title, authorId: author.personId });
const hide = (actor: Actor, number: number) =>
	perform(house.context(actor), hideContribution, { number, rule: 'respect', words: 'Gå efter bolden.' });
const show = (actor: Actor, number: number) => perform(house.context(actor), showContribution, { number });
const appeal = (actor: Actor, decision: string, words = 'Det var ikke ment sådan.') =>
	perform(house.context(actor), appealDecision, { decision, words });
const decide = (actor: Actor, decision: string, result = 'overturned') =>
	perform(house.context(actor), decideAppeal, { decision, result, reason: 'Det er skarpt, men ikke grimt.' });
const decisionAbout = async (id: string): Promise<string> =>
	(await house.pool.query('select id from moderation_decision where contribution = $1', [id])).rows[0].id;
const rows = async (sql: string, ...values: unknown[]) => (await house.pool.query(sql, values)).rows;
const kinds = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind).sort();
const listed = async () =>
	(
		await listContributions(house.context(), { processId: process.id, kind: 'proposal', order: 'newest', limit: 100 })
	).items.map(({ number }) => number);

describe('hiding a piece', () => {
	test('takes it out of the list and leaves its supports in their rows, and showing it brings all of it back', async () => {
		const piece = await own();
		await perform(house.context(other), supportProposal, { number: piece.number });
		expect(await listed()).toContain(piece.number);
		expect(await hide(first, piece.number)).toMatchObject({ kind: 'done' });
		expect(await listed()).not.toContain(piece.number);
		await expect(perform(house.context(other), supportProposal, { number: piece.number })).rejects.toThrow(NotFound);
		expect(await show(second, piece.number)).toMatchObject({ kind: 'done' });
		expect(await listed()).toContain(piece.number);
		expect((await countSupports(house.context(), piece.id)).all).toBe(1);
		const [decision] = await rows('select lifted_at from moderation_decision where contribution = $1', piece.id);
		expect(decision.lifted_at).not.toBeNull();
	});

	test('happens once, however many moderators press at once', async () => {
		const piece = await own();
		const all = await Promise.all(
			Array.from({ length: 20 }, (_, turn) => hide(turn % 2 ? first : second, piece.number)),
		);
		expect(kinds(all).filter((kind) => kind === 'done')).toHaveLength(1);
		expect(all.filter(({ kind }) => kind === 'refused')).toHaveLength(19);
		expect(await rows('select 1 from moderation_decision where contribution = $1', piece.id)).toHaveLength(1);
		expect(await rows("select 1 from journal where subject = $1 and act = 'contribution.hide'", piece.id)).toHaveLength(
			1,
		);
	});

	test('is not for readers, and nobody hides what they wrote themselves', async () => {
		const piece = await own();
		await expect(hide(other, piece.number)).rejects.toThrow(NotAllowed);
		const mine = await somePiece(house, process.id, { authorId: first.personId });
		expect(await hide(first, mine.number)).toMatchObject({ problems: [{ key: 'own-piece' }] });
	});

	test('tells the author by mail, without a word of the piece, and settles what people flagged', async () => {
		const authorId = await somePerson(house, { email: 'skjult@eksempel.dk', name: 'Ane Prøve' });
		const piece = await somePiece(house, process.id, { authorId, title: 'Noget meget grimt' });
		await perform(house.context(other), flagContribution, { number: piece.number, reason: 'threat' });
		await hide(first, piece.number);
		const [mail] = await rows("select * from mail where to_address = 'skjult@eksempel.dk'");
		expect(mail.text_body).toContain('klage til og med 24. december 2026');
		expect(mail.text_body).toContain('Gå efter bolden.');
		expect(`${mail.subject}${mail.text_body}${mail.html_body}`).not.toContain('Noget meget grimt');
		expect(await rows('select verdict from flag where contribution = $1', piece.id)).toEqual([
			{ verdict: 'Vi har skjult det. Det bryder regel 1.' },
		]);
	});

	test('leaves the place of a comment with the replies to it, and gives out neither its words nor its author', async () => {
		const about = await own('Et langbord');
		const said = await perform(house.context(author), writeComment, {
			number: about.number,
			stance: 'for',
			text: 'Det her skal væk.',
		});
		if (said.kind !== 'done') throw new Error('not written');
		await perform(house.context(other), replyToComment, { comment: said.answer.number, text: 'Enig.' });
		const before = (await countComments(house.context(), [about.id])).get(about.id);
		await hide(first, said.answer.number);
		const [thread] = (await listComments(house.context(), about.id, { limit: 10 })).items;
		expect(thread?.voice.contribution).toMatchObject({ text: '', title: '', authorId: null, hiddenRule: 'respect' });
		expect(thread?.replies.map(({ contribution }) => contribution.text)).toEqual(['Enig.']);
		expect((await countComments(house.context(), [about.id])).get(about.id)).toBe((before ?? 0) - 1);
		await show(first, said.answer.number);
		expect((await listComments(house.context(), about.id, { limit: 10 })).items[0]?.voice.contribution.text).toBe(
			'Det her skal væk.',
		);
	});

	test('does not keep an author from taking it back, after which nobody can show it', async () => {
		const piece = await own();
		await hide(first, piece.number);
		expect(await perform(house.context(author), withdrawProposal, { number: piece.number })).toMatchObject({
			kind: 'done',
		});
		expect(await show(first, piece.number)).toMatchObject({ problems: [{ key: 'not-hidden' }] });
		expect(await hide(first, piece.number)).toMatchObject({ problems: [{ key: 'taken-back' }] });
	});
});

describe('an appeal', () => {
	const hiddenPiece = async () => {
		const piece = await own();
		await hide(first, piece.number);
		return { ...piece, decision: await decisionAbout(piece.id) };
	};

	test('is decided by another than the one who hid, and brings the piece back where the author is right', async () => {
		const piece = await hiddenPiece();
		expect(await appeal(author, piece.decision)).toMatchObject({ kind: 'done' });
		expect(await decide(first, piece.decision)).toMatchObject({ problems: [{ key: 'same-person' }] });
		expect(await show(first, piece.number)).toMatchObject({ problems: [{ key: 'appeal-waits' }] });
		expect(await decide(second, piece.decision)).toMatchObject({ kind: 'done' });
		expect(await contributionById(house.context(), piece.id)).toMatchObject({ hiddenAt: null, withdrawnAt: null });
		expect(await decide(second, piece.decision)).toMatchObject({ problems: [{ key: 'appeal-decided' }] });
	});

	test('that is not right leaves the piece hidden, with a reason and a day', async () => {
		const piece = await hiddenPiece();
		await appeal(author, piece.decision);
		expect(await decide(second, piece.decision, 'upheld')).toMatchObject({ kind: 'done' });
		expect((await contributionById(house.context(), piece.id))?.hiddenRule).toBe('respect');
		expect(
			await rows('select result, answer_by::text from moderation_appeal where decision = $1', piece.decision),
		).toEqual([{ result: 'upheld', answer_by: '2026-12-08' }]);
	});

	test('counts once, however often it is sent, and one of many who decide at once does', async () => {
		const piece = await hiddenPiece();
		const sent = await Promise.all(Array.from({ length: 10 }, () => appeal(author, piece.decision)));
		expect(kinds(sent).filter((kind) => kind === 'done')).toHaveLength(1);
		const third = await staffActor(house);
		const judged = await Promise.all(
			Array.from({ length: 12 }, (_, turn) =>
				decide([first, second, third][turn % 3] as Actor, piece.decision, turn % 2 ? 'upheld' : 'overturned'),
			),
		);
		expect(kinds(judged).filter((kind) => kind === 'done')).toHaveLength(1);
		const [row] = await rows('select decided_by from moderation_appeal where decision = $1', piece.decision);
		expect(row.decided_by).not.toBe(first.personId);
	});

	test('is the author’s alone, and comes within thirty days', async () => {
		const piece = await hiddenPiece();
		await expect(appeal(other, piece.decision)).rejects.toThrow(NotFound);
		house.setNow('2026-12-25T09:00:00Z');
		expect(await appeal(author, piece.decision)).toMatchObject({ problems: [{ key: 'appeal-too-late' }] });
	});
});
