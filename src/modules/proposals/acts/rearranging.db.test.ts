import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { NotAllowed } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import {
	contributionByNumber,
	countSupports,
	countSupportsOfProcess,
	listContributions,
} from '../../contributions/index.ts';
import { answerQuestion } from './answer-question.ts';
import { askToMerge } from './ask-to-merge.ts';
import { askToMove } from './ask-to-move.ts';
import { askToSplit } from './ask-to-split.ts';
import { callQuestionOff } from './call-question-off.ts';
import { enterConsent } from './enter-consent.ts';
import { enterContribution } from './enter-contribution.ts';
import { publishProposal } from './publish-proposal.ts';
import { replyToComment } from './reply-to-comment.ts';
import { supportProposal } from './support-proposal.ts';
import { undoMerge } from './undo-merge.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { withdrawSupport } from './withdraw-support.ts';
import { writeComment } from './write-comment.ts';

let world: TestRuntime;
let officer: Actor;
let author: Actor;
let second: Actor;
let crowd: Actor[];
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	world = await testRuntime();
	world.setNow(someTuesday);
	officer = await staffActor(world);
	author = await someVoice(world, { kind: 'email', value: 'forfatter@eksempel.dk' });
	second = await someVoice(world, { kind: 'email', value: 'anden@eksempel.dk' });
	crowd = await Promise.all(
		Array.from({ length: 12 }, (_, place) =>
			someVoice(world, { kind: 'email', value: `deltager${place}@eksempel.dk` }),
		),
	);
	process = await someOpenProcess(world, { themes: ['naboer', 'unge'] });
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

const act = (actor: Actor, what: AnyAct, input: unknown) => perform(world.context(actor), what, input);
const reason = 'De ønsker det samme.';

async function propose(title: string, by = author, where = process): Promise<{ id: string; number: number }> {
	const input = { process: where.slug, title, text: `${title}, tak.`, theme: 'naboer' };
	const published = await act(by, publishProposal, input);
	if (published.kind !== 'done') throw new Error(JSON.stringify(published));
	return published.answer;
}
const support = (actor: Actor, { number }: { number: number }) => act(actor, supportProposal, { number });
const supports = async ({ id }: { id: string }) => (await countSupports(world.context(), id)).all;
const read = async ({ number }: { number: number }) => contributionByNumber(world.context(), 'proposal', number);
const ask = (into: { number: number }, ...from: { number: number }[]) =>
	act(officer, askToMerge, { into: into.number, numbers: from.map(({ number }) => number), reason });
const say = (consent: 'yes' | 'no', { number }: { number: number }, by = author) =>
	act(by, answerQuestion, { number, consent });
async function merge(from: { number: number }, into: { number: number }) {
	await ask(into, from);
	return say('yes', from);
}
const talk = async ({ id }: { id: string }) =>
	(await world.pool.query('select contribution from comment where about = $1', [id])).rows.length;

describe('merging a proposal into another', () => {
	test('happens when its author says yes: supports count once for each person, and the conversation follows', async () => {
		const [from, into] = [await propose('En bænk'), await propose('En bænk til', second)];
		for (const one of crowd.slice(0, 3)) await support(one, from);
		for (const one of crowd.slice(2, 5)) await support(one, into);
		await act(second, writeComment, { number: from.number, stance: 'for', text: 'Godt!' });
		expect(await ask(into, from)).toMatchObject({ kind: 'done', answer: { asked: 1, settled: 0 } });
		expect(await read(from)).toMatchObject({ wentOnAt: null });
		expect(
			(await world.pool.query("select to_address from mail where dedupe like 'rearrangement:%'")).rows,
		).toContainEqual({
			to_address: 'forfatter@eksempel.dk',
		});
		expect(await say('yes', from)).toMatchObject({ kind: 'done' });
		expect(await read(from)).toMatchObject({ wentOnAt: someTuesday, withdrawnAt: someTuesday });
		expect(await supports(into)).toBe(5);
		expect(await talk(into)).toBe(1);
		const list = await listContributions(world.context(), {
			kind: 'proposal',
			processId: process.id,
			order: 'newest',
			limit: 50,
		});
		expect(list.items.map(({ number }) => number)).not.toContain(from.number);
		const { rows } = await world.pool.query(
			'select number, step, note from contribution_step join contribution on contribution.id = contribution where contribution = any ($1) and step <> $2 order by number',
			[[from.id, into.id], 'received'],
		);
		expect(rows).toEqual([
			{ number: from.number, step: 'merged', note: reason },
			{ number: into.number, step: 'joined', note: reason },
		]);
	});

	test('does not happen without a yes: not after a no, not when the time is over, not when another says it', async () => {
		const [from, into] = [await propose('Et skur'), await propose('Et skur til', second)];
		await ask(into, from);
		await expect(say('yes', from, second)).rejects.toThrow(NotAllowed);
		expect(await say('no', from)).toMatchObject({ kind: 'done' });
		expect(await say('yes', from)).toEqual({ kind: 'refused', problems: [{ key: 'question-gone' }] });
		await ask(into, from);
		world.setNow('2026-12-09T09:00:00Z');
		expect(await say('yes', from)).toEqual({ kind: 'refused', problems: [{ key: 'question-lapsed' }] });
		expect(await ask(into, from)).toMatchObject({ kind: 'done', answer: { asked: 1 } });
		await act(officer, callQuestionOff, { number: from.number });
		expect(await say('yes', from)).toEqual({ kind: 'refused', problems: [{ key: 'question-gone' }] });
		expect(await read(from)).toMatchObject({ wentOnAt: null });
	});

	test('is refused whole when one of the proposals cannot: unknown, itself, of another process, asked already', async () => {
		const elsewhere = await someOpenProcess(world, { themes: ['naboer'] });
		const [into, from, foreign] = [
			await propose('En sti'),
			await propose('En sti til'),
			await propose('En sti', author, elsewhere),
		];
		const refusal = (key: string, number: number) => ({
			kind: 'refused',
			problems: [{ key, field: 'numbers', facts: { number } }],
		});
		expect(await ask(into, from, { number: 999_999 })).toEqual(refusal('merge-unknown', 999_999));
		expect(await ask(into, from, into)).toEqual(refusal('merge-itself', into.number));
		expect(await ask(into, from, foreign)).toEqual(refusal('merge-other-process', foreign.number));
		await ask(into, from);
		expect(await ask(into, from)).toEqual(refusal('rearrange-asked-already', from.number));
		const { rows } = await world.pool.query('select 1 from rearrangement where into_proposal = $1', [into.id]);
		expect(rows.length).toBe(1);
	});

	test('happens at once for what staff entered for somebody unknown: there is nobody to ask', async () => {
		const entered = await act(officer, enterContribution, {
			process: process.slug,
			title: 'Flere bænke',
			text: 'Skrevet på en serviet.',
			theme: 'naboer',
			channel: 'meeting',
			happenedOn: '2026-11-20',
			who: { kind: 'unknown' },
		});
		if (entered.kind !== 'done') throw new Error(entered.kind);
		const into = await propose('Bænke');
		expect(await ask(into, entered.answer)).toMatchObject({ answer: { asked: 0, settled: 1 } });
		expect((await read(entered.answer))?.wentOnAt).toEqual(someTuesday);
	});

	test('while many support and comment: nothing is lost and nothing counts twice', async () => {
		const [from, into] = [await propose('Lys på stien'), await propose('Lamper på stien', second)];
		await ask(into, from);
		const busy = crowd.flatMap((one) => [
			support(one, from),
			support(one, into),
			act(one, writeComment, { number: from.number, stance: 'for', text: 'Det er mørkt.' }),
		]);
		const all = await Promise.all([...busy.slice(0, 18), say('yes', from), ...busy.slice(18)]);
		expect(all.filter(({ kind }) => kind !== 'done')).toEqual([]);
		expect(await supports(into)).toBe(crowd.length);
		expect(await talk(into)).toBe(crowd.length);
		expect(await talk(from)).toBe(0);
	});

	test('each into the other at once: one of them stays', async () => {
		for (let turn = 0; turn < 4; turn++) {
			const [one, other] = [await propose('Et træ'), await propose('Et træ mere')];
			await ask(one, other);
			await ask(other, one);
			const answers = await Promise.all([say('yes', one), say('yes', other)]);
			expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
			expect([(await read(one))?.wentOnAt, (await read(other))?.wentOnAt].filter((at) => at === null).length).toBe(1);
		}
	});

	test('answered twice at once is done once', async () => {
		const [from, into] = [await propose('En gynge'), await propose('To gynger', second)];
		await support(author, from);
		await ask(into, from);
		const answers = await Promise.all(Array.from({ length: 10 }, () => say('yes', from)));
		expect(answers.filter(({ kind }) => kind === 'done').length).toBe(1);
		expect(await supports(into)).toBe(1);
	});

	test('can be undone until somebody begins to answer, to the letter', async () => {
		const [from, into] = [await propose('Et bord'), await propose('Et langbord', second)];
		const before = await countSupportsOfProcess(world.context(), process.id);
		await support(crowd[0] as Actor, from);
		await support(crowd[1] as Actor, from);
		await support(crowd[1] as Actor, into);
		const voice = await act(second, writeComment, { number: from.number, stance: 'for', text: 'Godt!' });
		await merge(from, into);
		expect((await countSupportsOfProcess(world.context(), process.id)).supports).toBe(before.supports + 2);
		if (voice.kind !== 'done') throw new Error(voice.kind);
		await act(author, replyToComment, { comment: voice.answer.number, text: 'Tak.' });
		await act(crowd[0] as Actor, withdrawSupport, { number: into.number });
		expect(await act(officer, undoMerge, { number: from.number, reason: 'Det var to borde.' })).toMatchObject({
			kind: 'done',
		});
		expect([await supports(from), await supports(into)]).toEqual([1, 1]);
		expect([await talk(from), await talk(into)]).toEqual([2, 0]);
		expect(await read(from)).toMatchObject({ wentOnAt: null, withdrawnAt: null });
		expect(await act(officer, undoMerge, { number: from.number, reason })).toEqual({
			kind: 'refused',
			problems: [{ key: 'undo-nothing' }],
		});
	});

	test('into one that its author then takes back: the other stands by itself again', async () => {
		const [from, into] = [await propose('En bro'), await propose('En gangbro', second)];
		await support(crowd[0] as Actor, from);
		await merge(from, into);
		await act(second, withdrawProposal, { number: into.number });
		expect(await read(from)).toMatchObject({ wentOnAt: null, withdrawnAt: null });
		expect(await supports(from)).toBe(1);
	});
});

describe('splitting and moving a proposal', () => {
	const parts = [
		{ title: 'En bænk', text: 'Ved bageren.' },
		{ title: 'En lampe', text: 'Ved stien.' },
	];

	test('each part is a proposal of the same author, with the supports of the whole', async () => {
		const whole = await propose('En bænk og en lampe');
		await support(crowd[0] as Actor, whole);
		await act(second, writeComment, { number: whole.number, stance: 'question', text: 'Hvornår?' });
		expect(await act(officer, askToSplit, { number: whole.number, parts, reason })).toMatchObject({ kind: 'done' });
		await say('yes', whole);
		const { rows } = await world.pool.query(
			`select contribution.id, title, text, author, channel, how from contribution_successor
				join contribution on contribution.id = later where earlier = $1 order by number`,
			[whole.id],
		);
		expect(rows).toMatchObject(
			parts.map((part) => ({ ...part, author: author.personId, channel: 'web', how: 'split' })),
		);
		expect(await Promise.all(rows.map(supports))).toEqual([1, 1]);
		expect(await Promise.all(rows.map(talk))).toEqual([1, 0]);
	});

	test('to another theme it is the same proposal, with a version more', async () => {
		const proposal = await propose('En skatebane');
		const input = { number: proposal.number, process: process.slug, theme: 'unge', reason };
		await act(officer, askToMove, input);
		await say('yes', proposal);
		expect(await read(proposal)).toMatchObject({ themeId: process.themeIds[1], wentOnAt: null });
		expect(await act(officer, askToMove, input)).toMatchObject({ problems: [{ key: 'move-nowhere' }] });
	});

	test('to another process it gets a new number, and the supports stay where they were given', async () => {
		const there = await someOpenProcess(world, { themes: ['veje'] });
		const proposal = await propose('En fodgængerovergang');
		await support(crowd[0] as Actor, proposal);
		await act(second, writeComment, { number: proposal.number, stance: 'for', text: 'Ja!' });
		await act(officer, askToMove, { number: proposal.number, process: there.slug, theme: 'veje', reason });
		await say('yes', proposal);
		const { rows } = await world.pool.query(
			`select contribution.id, number, process, theme, author_key is not null as voiced from contribution
				join contribution_successor on later = id where earlier = $1`,
			[proposal.id],
		);
		expect(rows).toMatchObject([{ process: there.id, theme: there.themeIds[0], voiced: true }]);
		expect([await supports(proposal), await supports(rows[0])]).toEqual([1, 0]);
		expect(await talk(rows[0])).toBe(1);
		await support(crowd[0] as Actor, rows[0]);
		expect(await supports(rows[0])).toBe(1);
		expect(await support(crowd[1] as Actor, proposal)).toEqual({ kind: 'refused', problems: [{ key: 'went-on' }] });
	});

	const laterThan = async ({ id }: { id: string }) =>
		(
			await world.pool.query<{ id: string; number: number }>(
				'select id, number from contribution_successor join contribution on id = later where earlier = $1 order by number',
				[id],
			)
		).rows;
	const goesOn = async (piece: { id: string }) => (await laterThan(piece)).map(({ number }) => number);

	test('a split can be undone: it is one again with its supports and all that was said, and the parts lead to it', async () => {
		const whole = await propose('En bænk og en lampe til');
		await support(crowd[0] as Actor, whole);
		await act(second, writeComment, { number: whole.number, stance: 'for', text: 'Ja tak.' });
		await act(officer, askToSplit, { number: whole.number, parts, reason });
		await say('yes', whole);
		const [first, last] = await laterThan(whole);
		if (!first || !last) throw new Error('it was not split');
		await act(second, writeComment, { number: last.number, stance: 'for', text: 'Også her.' });
		await support(crowd[1] as Actor, last);
		const undo = { number: whole.number, reason: 'Det hang sammen.' };
		expect(await act(officer, undoMerge, undo)).toMatchObject({ problems: [{ key: 'undo-built-on' }] });
		await act(crowd[1] as Actor, withdrawSupport, { number: last.number });
		const all = await Promise.all(Array.from({ length: 6 }, () => act(officer, undoMerge, undo)));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(await read(whole)).toMatchObject({ wentOnAt: null, withdrawnAt: null, title: 'En bænk og en lampe til' });
		expect([await supports(whole), await talk(whole), await talk(first), await talk(last)]).toEqual([1, 2, 0, 0]);
		expect(await goesOn(whole)).toEqual([]);
		for (const part of [first, last]) {
			expect((await read(part))?.wentOnAt).not.toBeNull();
			expect(await goesOn(part)).toEqual([whole.number]);
		}
		const mails = await world.pool.query(
			"select subject from mail where dedupe like $1 and text_body like '%delt i flere%'",
			[`stands-again:${whole.id}%`],
		);
		expect(mails.rows).toHaveLength(1);
	});

	test('a move can be undone until somebody builds on it: it stands where it stood', async () => {
		const there = await someOpenProcess(world, { themes: ['veje'] });
		const proposal = await propose('Et busskur');
		await support(crowd[0] as Actor, proposal);
		await act(officer, askToMove, { number: proposal.number, process: there.slug, theme: 'veje', reason });
		await say('yes', proposal);
		const [moved] = await laterThan(proposal);
		if (!moved) throw new Error('it was not moved');
		await act(second, writeComment, { number: moved.number, stance: 'question', text: 'Hvor?' });
		expect(await act(officer, undoMerge, { number: proposal.number, reason: 'Det hørte til her.' })).toMatchObject({
			kind: 'done',
		});
		expect(await read(proposal)).toMatchObject({ wentOnAt: null, withdrawnAt: null, processId: process.id });
		expect([await supports(proposal), await talk(proposal)]).toEqual([1, 1]);
		expect(await goesOn(moved)).toEqual([proposal.number]);
		expect((await support(crowd[1] as Actor, proposal)).kind).toBe('done');
	});

	test('is for those who work with the process, and what is answered stays', async () => {
		const proposal = await propose('En brønd');
		await expect(act(author, askToSplit, { number: proposal.number, parts, reason })).rejects.toThrow(NotAllowed);
		await world.pool.query("update contribution set state = 'taken-up', answered_at = now() where id = $1", [
			proposal.id,
		]);
		expect(await act(officer, askToSplit, { number: proposal.number, parts, reason })).toEqual({
			kind: 'refused',
			problems: [{ key: 'rearrange-answered' }],
		});
	});
});

describe('an author’s answer by telephone', () => {
	const enter = (input: object, by = officer) => act(by, enterConsent, input);

	test('counts as their own, and says that staff wrote it down', async () => {
		const [from, into] = [await propose('Kaffe på biblioteket'), await propose('Kaffe ved reolerne', second)];
		await ask(into, from);
		expect(await enter({ number: from.number, consent: 'yes' })).toMatchObject({ problems: [{ field: 'words' }] });
		const said = { number: from.number, consent: 'yes', words: 'Ringede tirsdag. Det må vi gerne.' };
		await expect(enter(said, second)).rejects.toThrow(NotAllowed);
		const presses = await Promise.all(Array.from({ length: 8 }, () => enter(said)));
		expect(presses.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect((await read(from))?.wentOnAt).not.toBeNull();
		const { rows } = await world.pool.query(
			'select consent, author_words, entered_by from rearrangement where proposal = $1',
			[from.id],
		);
		expect(rows).toEqual([{ consent: 'yes', author_words: said.words, entered_by: officer.personId }]);
		const mails = await world.pool.query("select text_body from mail where dedupe like 'rearrangement-entered:%'");
		expect(mails.rows).toEqual([{ text_body: expect.stringContaining(said.words) }]);
		const line = await world.pool.query('select act, actor, channel from journal order by id desc limit 1');
		expect(line.rows).toEqual([{ act: 'rearrangement.enter-consent', actor: officer.ref, channel: 'phone' }]);
	});

	test('is refused where nothing is asked, or the author has answered already', async () => {
		const [from, into] = [await propose('Te på biblioteket'), await propose('Te ved reolerne', second)];
		const no = { number: from.number, consent: 'no', words: 'Ringede. Nej tak.' };
		expect(await enter(no)).toMatchObject({ problems: [{ key: 'question-gone' }] });
		await ask(into, from);
		await say('yes', from);
		expect(await enter(no)).toMatchObject({ problems: [{ key: 'question-gone' }] });
	});
});
