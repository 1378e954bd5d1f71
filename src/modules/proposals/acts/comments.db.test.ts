import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionByNumber, countUnanswered } from '../../contributions/index.ts';
import { countComments, countStances, isByStaff, listComments } from '../../discussion/index.ts';
import { replyToComment } from './reply-to-comment.ts';
import { withdrawComment } from './withdraw-comment.ts';
import { writeComment } from './write-comment.ts';

let world: TestRuntime;
let person: Actor;
let other: Actor;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	person = await someVoice(world, { kind: 'email', value: 'snak@eksempel.dk' });
	other = await someVoice(world, { kind: 'email', value: 'anden@eksempel.dk' });
	officer = await staffActor(world);
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

async function someProposal(wish: Parameters<typeof someOpenProcess>[1] = {}) {
	const process = await someOpenProcess(world, wish);
	return { ...(await somePiece(world, process.id)), process };
}

async function say(actor: Actor, number: number, stance: string, text = 'Ja, og med ryglæn.'): Promise<number> {
	const done = await perform(world.context(actor), writeComment, { number, stance, text });
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	return done.answer.number;
}

async function reply(actor: Actor, comment: number, text = 'Enig.'): Promise<number> {
	const done = await perform(world.context(actor), replyToComment, { comment, text });
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	return done.answer.number;
}

const shape = async (about: string, wish: Partial<Parameters<typeof listComments>[2]> = {}) =>
	(await listComments(world.context(), about, { limit: 20, ...wish })).items.map(({ voice, replies }) => [
		voice.contribution.number,
		...replies.map((one) => one.contribution.number),
	]);

describe('a conversation', () => {
	test('takes voices for, against and asking, where only the question waits for an answer of its own', async () => {
		const { id, number, process } = await someProposal();
		for (const stance of ['for', 'against', 'question']) await say(person, number, stance);
		expect(await countStances(world.context(), id)).toEqual({ for: 1, against: 1, question: 1, reply: 0, voices: 3 });
		expect(await countUnanswered(world.context(), process.id)).toBe(2);
		const { rows } = await world.pool.query("select act, actor from journal where act = 'comment.write'");
		expect(rows).toEqual(Array(3).fill({ act: 'comment.write', actor: person.ref }));
	});

	test('has two levels: a reply to a reply joins the same voice', async () => {
		const { id, number } = await someProposal();
		const voice = await say(person, number, 'for');
		const first = await reply(other, voice);
		const second = await reply(person, first);
		expect(await shape(id)).toEqual([[voice, first, second]]);
		expect((await countComments(world.context(), [id])).get(id)).toBe(3);
	});

	test('goes on where the page ended, by stance too', async () => {
		const { id, number } = await someProposal();
		const voices: number[] = [];
		for (let turn = 0; turn < 5; turn++) voices.push(await say(person, number, turn % 2 === 0 ? 'for' : 'against'));
		const page = await listComments(world.context(), id, { limit: 2 });
		expect(page.items.map(({ voice }) => voice.contribution.number)).toEqual(voices.slice(0, 2));
		expect(await shape(id, { after: page.next, limit: 2 })).toEqual(voices.slice(2, 4).map((one) => [one]));
		expect(await shape(id, { stance: 'against' })).toEqual([[voices[1]], [voices[3]]]);
		expect(await shape(id, { after: 'nonsense', limit: 1 })).toEqual([[voices[0]]]);
	});

	test('shows five replies under a voice, and all of them on its own', async () => {
		const { id, number } = await someProposal();
		const voice = await say(person, number, 'for');
		for (let turn = 0; turn < 7; turn++) await reply(other, voice);
		const [thread] = (await listComments(world.context(), id, { limit: 20 })).items;
		expect([thread?.replies.length, thread?.moreReplies]).toEqual([5, 2]);
		const [whole] = (await listComments(world.context(), id, { limit: 20, only: thread?.voice.id })).items;
		expect([whole?.replies.length, whole?.moreReplies]).toEqual([7, 0]);
	});

	test('asks for the level of the process, and is closed with it', async () => {
		const { number } = await someProposal({ levels: { comment: 2 } });
		const text = 'Hvad koster det?';
		expect(await perform(world.context(visitor), writeComment, { number, stance: 'question', text })).toEqual({
			kind: 'step-up',
			level: 2,
		});
		world.setNow('2026-12-28T09:00:00Z');
		const high = { ...person, level: 2 as const };
		expect(await perform(world.context(high), writeComment, { number, stance: 'for', text })).toMatchObject({
			problems: [{ key: 'process-closed' }],
		});
	});

	test('refuses an empty comment, one too long, and one that stands nowhere', async () => {
		const { number } = await someProposal();
		const write = (input: Record<string, unknown>) =>
			perform(world.context(person), writeComment, { number, stance: 'for', text: 'x', ...input });
		expect(await write({ text: ' \n ' })).toMatchObject({ problems: [{ key: 'comment-missing', field: 'text' }] });
		expect(await write({ text: 'x'.repeat(2_001) })).toMatchObject({ problems: [{ key: 'comment-too-long' }] });
		expect(await write({ stance: 'maybe' })).toMatchObject({ problems: [{ key: 'stance-missing', field: 'stance' }] });
	});

	test('about something that is not public is not found', async () => {
		const { process, id, number } = await someProposal();
		const voice = await say(person, number, 'for');
		const draft = await somePiece(world, process.id, { draft: true });
		await expect(say(person, draft.number, 'for')).rejects.toThrow(NotFound);
		await world.pool.query('update contribution set withdrawn_at = now() where id = $1', [id]);
		await expect(say(person, number, 'for')).rejects.toThrow(NotFound);
		await expect(reply(person, voice)).rejects.toThrow(NotFound);
	});

	test('at level 0 gives a visitor a receipt', async () => {
		const { number } = await someProposal({ levels: { comment: 0 } });
		const done = await perform(world.context(), writeComment, { number, stance: 'for', text: 'Ja', name: 'Nabo' });
		expect(done).toMatchObject({ kind: 'done', answer: { receipt: expect.any(String) } });
	});
});

describe('an employee of the process', () => {
	test('replies in its name, at any level and after the close, but not when it is concluded', async () => {
		const { number, process } = await someProposal({ levels: { comment: 3 } });
		const strong = { ...person, level: 3 as const };
		const voice = await say(strong, number, 'question');
		world.setNow('2026-12-28T09:00:00Z');
		const written = await reply(officer, voice, 'Ja. Døren mod gården har rampe.');
		const row = await contributionByNumber(world.context(), 'comment', written);
		expect(row && isByStaff(row)).toBe(true);
		await world.pool.query('update participation_process set concluded_at = now() where id = $1', [process.id]);
		expect(await perform(world.context(officer), replyToComment, { comment: voice, text: 'x' })).toMatchObject({
			problems: [{ key: 'process-closed' }],
		});
	});

	test('is not mistaken for a citizen, nor a citizen for one of them', async () => {
		const { number } = await someProposal();
		const voice = await say(person, number, 'for');
		const row = await contributionByNumber(world.context(), 'comment', await reply(other, voice));
		expect(row && isByStaff(row)).toBe(false);
	});
});

describe('taking a comment back', () => {
	test('is its author’s alone', async () => {
		const { number } = await someProposal();
		const comment = await say(person, number, 'for');
		await expect(perform(world.context(other), withdrawComment, { comment })).rejects.toThrow(NotAllowed);
		await expect(perform(world.context(officer), withdrawComment, { comment })).rejects.toThrow(NotAllowed);
		expect(await perform(world.context(), withdrawComment, { comment })).toEqual({ kind: 'step-up', level: 1 });
	});

	test('takes it out of the count, keeps what was replied to it, and twice is once', async () => {
		const { id, number } = await someProposal();
		const [kept, gone] = [await say(person, number, 'for'), await say(person, number, 'against')];
		const answer = await reply(other, kept);
		for (const comment of [kept, gone, gone])
			expect((await perform(world.context(person), withdrawComment, { comment })).kind).toBe('done');
		expect(await shape(id)).toEqual([[kept, answer]]);
		expect((await countComments(world.context(), [id])).get(id)).toBe(1);
		await expect(perform(world.context(other), withdrawComment, { comment: gone })).rejects.toThrow(NotFound);
		await expect(reply(other, gone)).rejects.toThrow(NotFound);
	});
});
