import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionByNumber, contributionByReceipt } from '../../contributions/index.ts';
import { countStances } from '../../discussion/index.ts';
import { type GivenIdentity, sealIdentity } from '../../people/index.ts';
import { receiptSecret } from '../steps/receipt.ts';
import { enterContribution } from './enter-contribution.ts';

let world: TestRuntime;
let officer: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	process = await someOpenProcess(world);
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

const seal = (identity: GivenIdentity) => sealIdentity(world.context(), identity);
const postcard = {
	title: 'Sæt en bænk',
	text: 'Ved bageren, tak.',
	channel: 'post',
	happenedOn: '2026-11-19',
	who: { kind: 'unknown' },
};

const enter = (input: Record<string, unknown> = {}, actor: Actor = officer) =>
	perform(world.context(actor), enterContribution, { process: process.slug, ...postcard, ...input });

async function entered(input: Record<string, unknown> = {}) {
	const done = await enter(input);
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	const piece = await contributionByNumber(world.context(), done.answer.kind, done.answer.number);
	if (!piece) throw new Error('nothing entered');
	return { piece, receipt: done.answer.receipt };
}

const problems = async (input: Record<string, unknown>) => {
	const performed = await enter(input);
	return performed.kind === 'refused' ? performed.problems.map(({ key }) => key) : performed.kind;
};

describe('entering a piece for somebody', () => {
	test('keeps the channel and the day it came, who entered it, and a receipt to give along', async () => {
		const { piece, receipt } = await entered();
		expect(piece).toMatchObject({
			channel: 'post',
			happenedOn: '2026-11-19',
			enteredBy: officer.personId,
			authorId: null,
		});
		const found = await contributionByReceipt(world.context(), receiptSecret(world.context(), receipt));
		expect(found?.id).toBe(piece.id);
		const { rows } = await world.pool.query('select act, actor, channel from journal where subject = $1', [piece.id]);
		expect(rows).toEqual([{ act: 'contribution.enter', actor: officer.ref, channel: 'post' }]);
	});

	test('ties it to the person who already has an account by the same e-mail', async () => {
		const person = await someVoice(world, { kind: 'email', value: 'kort@eksempel.dk' });
		const { piece } = await entered({
			who: { kind: 'person', name: 'Prøve Kort', identity: seal({ kind: 'email', value: 'Kort@eksempel.dk' }) },
		});
		expect(piece.authorId).toBe(person.personId);
		expect(piece.authorLevel).toBe(1);
	});

	test('vouches for a CPR number seen at the desk, and keeps it nowhere', async () => {
		const identity = seal({ kind: 'cpr', value: '710190-1234' });
		const { piece } = await entered({ channel: 'desk', who: { kind: 'person', name: 'Prøve Skranke', identity } });
		expect(piece.authorLevel).toBe(2);
		const again = await entered({ channel: 'phone', who: { kind: 'person', name: 'Prøve Skranke', identity } });
		expect(again.piece.authorId).toBe(piece.authorId);
		const { rows: tables } = await world.pool.query(
			"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
		);
		for (const { table_name: table } of tables) {
			const { rows } = await world.pool.query(`select count(*)::int from ${table} t where t::text ~ '710190-?1234'`);
			expect([table, rows[0].count]).toEqual([table, 0]);
		}
	});

	test('shows a group by its number and gives it no voice', async () => {
		const { piece } = await entered({ who: { kind: 'group', headCount: 12, description: 'Beboere i opgang 4' } });
		expect(piece).toMatchObject({ authorId: null, headCount: 12, typedName: 'Beboere i opgang 4', authorLevel: null });
		expect(await problems({ who: { kind: 'group', headCount: 0 } })).toEqual(['head-count-wrong']);
	});

	test('never shows the name of somebody whose name is protected', async () => {
		const who = {
			kind: 'person',
			name: 'Prøve Skjult',
			identity: seal({ kind: 'phone', value: '20304051' }),
			protectedName: true,
		};
		expect((await entered({ who })).piece.pseudonym).toBe('En deltager');
	});

	test('refuses a day to come, the site’s own channel, no text and nobody said', async () => {
		expect(await problems({ happenedOn: '2026-11-25' })).toEqual(['date-in-future']);
		expect(await problems({ channel: 'web' })).toEqual(['channel-missing']);
		expect(await problems({ text: '' })).toEqual(['text-missing']);
		expect(await problems({ title: '' })).toEqual(['title-missing']);
		expect(await problems({ who: {} })).toEqual(['who-missing']);
	});

	test('takes what arrives after the close until the process is concluded', async () => {
		const late = await someOpenProcess(world);
		world.setNow('2026-12-29T09:00:00Z');
		expect(await problems({ process: late.slug, happenedOn: '2026-12-23' })).toBe('done');
		await world.pool.query('update participation_process set concluded_at = now() where id = $1', [late.id]);
		expect(await problems({ process: late.slug, happenedOn: '2026-12-23' })).toEqual(['enter-concluded']);
	});

	test('is for the employees of the process, and asks a signed-out one to sign in', async () => {
		const person = await someVoice(world, { kind: 'email', value: 'nysgerrig@eksempel.dk' });
		await expect(enter({}, person)).rejects.toThrow(NotAllowed);
		await expect(enter({}, visitor)).rejects.toThrow(NotAllowed);
		await expect(enter({ process: 'findes-ikke' })).rejects.toThrow(NotFound);
	});

	test('enters a comment and a reply where they belong, and nowhere else', async () => {
		const { piece } = await entered();
		const question = await entered({ comment: { about: piece.number, stance: 'question' }, channel: 'phone' });
		expect(question.piece).toMatchObject({ kind: 'comment', needsAnswer: true, title: 'Ved bageren, tak.' });
		const reply = await entered({ comment: { about: question.piece.number, stance: 'reply' }, channel: 'phone' });
		expect(reply.piece.needsAnswer).toBe(false);
		expect(await countStances(world.context(), piece.id)).toMatchObject({ question: 1, reply: 1 });
		expect(await problems({ comment: { about: piece.number, stance: 'reply' } })).toEqual(['about-unknown']);
		const elsewhere = await someOpenProcess(world);
		expect(await problems({ process: elsewhere.slug, comment: { about: piece.number, stance: 'for' } })).toEqual([
			'about-unknown',
		]);
	});
});
