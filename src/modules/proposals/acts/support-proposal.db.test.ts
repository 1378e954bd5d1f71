import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { countSupports } from '../../contributions/index.ts';
import { type GivenIdentity, sealIdentity } from '../../people/index.ts';
import { enterSupports } from './enter-supports.ts';
import { supportProposal } from './support-proposal.ts';
import { withdrawSupport } from './withdraw-support.ts';

let world: TestRuntime;
let person: Actor;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	person = await someVoice(world, { kind: 'email', value: 'stoette@eksempel.dk' });
	officer = await staffActor(world);
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

async function someProposal(wish: Parameters<typeof someOpenProcess>[1] = {}) {
	const process = await someOpenProcess(world, wish);
	return { ...(await somePiece(world, process.id)), process };
}

const support = (actor: Actor, number: number) => perform(world.context(actor), supportProposal, { number });
const total = async (id: string) => (await countSupports(world.context(), id)).all;
const sealed = (...identities: GivenIdentity[]) => identities.map((one) => sealIdentity(world.context(), one));
const onPaper = (number: number, ...identities: GivenIdentity[]) =>
	perform(world.context(officer), enterSupports, {
		number,
		channel: 'post',
		happenedOn: '2026-11-20',
		supporters: sealed(...identities),
	});

describe('supporting a proposal', () => {
	test('fifty times at once counts once', async () => {
		const { id, number } = await someProposal();
		const all = await Promise.all(Array.from({ length: 50 }, () => support(person, number)));
		expect(all.every(({ kind }) => kind === 'done')).toBe(true);
		expect(await total(id)).toBe(1);
	});

	test('leaves no person and no time of day in the journal', async () => {
		const { id, number } = await someProposal();
		await support(person, number);
		const { rows } = await world.pool.query('select act, actor, channel, at from journal where subject = $1', [id]);
		expect(rows).toEqual([
			{ act: 'proposal.support', actor: null, channel: 'web', at: new Date('2026-11-24T00:00:00Z') },
		]);
	});

	test('asks for the level of the process, and an employee at work has no voice', async () => {
		const { number } = await someProposal({ levels: { support: 3 } });
		expect(await support(visitor, number)).toEqual({ kind: 'step-up', level: 3 });
		expect(await support(person, number)).toEqual({ kind: 'step-up', level: 3 });
		const open = await someProposal();
		const employee = await personActor(world, { staff: true, level: 2 });
		expect(await support(employee, open.number)).toEqual({
			kind: 'refused',
			problems: [{ key: 'support-as-employee' }],
		});
	});

	test('of something that is not public is not found: unknown, a draft, taken back, a comment', async () => {
		const { process, number, id } = await someProposal();
		const draft = await somePiece(world, process.id, { draft: true });
		const comment = await somePiece(world, process.id, { kind: 'comment' });
		for (const missing of [999_999, draft.number, comment.number])
			await expect(support(person, missing)).rejects.toThrow(NotFound);
		await world.pool.query('update contribution set withdrawn_at = now() where id = $1', [id]);
		await expect(support(person, number)).rejects.toThrow(NotFound);
		await expect(onPaper(number, { kind: 'phone', value: '20304050' })).rejects.toThrow(NotFound);
	});

	test('is refused when the process is not open, and so is taking it back', async () => {
		const { id, number } = await someProposal();
		await support(person, number);
		world.setNow('2026-12-25T09:00:00Z');
		const closed = { kind: 'refused', problems: [{ key: 'process-closed' }] };
		expect(await support(person, number)).toEqual(closed);
		expect(await perform(world.context(person), withdrawSupport, { number })).toEqual(closed);
		expect(await total(id)).toBe(1);
	});

	test('can be taken back and given again', async () => {
		const { id, number } = await someProposal();
		await support(person, number);
		await perform(world.context(person), withdrawSupport, { number });
		await perform(world.context(person), withdrawSupport, { number });
		expect(await total(id)).toBe(0);
		await support(person, number);
		expect(await total(id)).toBe(1);
	});
});

describe('one person has one voice', () => {
	test('on the site and on paper by the same e-mail, whichever came first', async () => {
		const first = await someProposal();
		await support(person, first.number);
		const entered = await onPaper(first.number, { kind: 'email', value: ' STOETTE@eksempel.dk' });
		expect(entered).toMatchObject({ kind: 'done', answer: { counted: 0, already: 1 } });
		expect(await total(first.id)).toBe(1);

		const second = await someProposal();
		expect(await onPaper(second.number, { kind: 'email', value: 'stoette@eksempel.dk' })).toMatchObject({
			answer: { counted: 1, already: 0 },
		});
		await support(person, second.number);
		const supports = await countSupports(world.context(), second.id);
		expect(supports.all).toBe(1);
		expect([...supports.byChannel]).toEqual([['post', 1]]);
	});

	test('also when both come in the same moment', async () => {
		const { id, number } = await someProposal();
		await Promise.all(
			Array.from({ length: 20 }, (_, turn) =>
				turn % 2 === 0 ? support(person, number) : onPaper(number, { kind: 'email', value: 'stoette@eksempel.dk' }),
			),
		);
		expect(await total(id)).toBe(1);
	});

	test('but another voice in another process cannot be recognised as the same', async () => {
		const [a, b] = [await someProposal(), await someProposal()];
		await support(person, a.number);
		await support(person, b.number);
		const { rows } = await world.pool.query('select participation_key from support where contribution in ($1, $2)', [
			a.id,
			b.id,
		]);
		expect(rows[0].participation_key.equals(rows[1].participation_key)).toBe(false);
	});
});

describe('entering supports', () => {
	test('tells how many counted and how many had supported, also within one list', async () => {
		const { id, number } = await someProposal();
		const entered = await onPaper(
			number,
			{ kind: 'cpr', value: '710190-1234' },
			{ kind: 'phone', value: '20 30 40 50' },
			{ kind: 'phone', value: '+45 20304050' },
			{ kind: 'address', value: 'Ida Solsort, Kærvej 4' },
		);
		expect(entered).toMatchObject({ kind: 'done', answer: { counted: 3, already: 1 } });
		const supports = await countSupports(world.context(), id);
		expect([...supports.byLevel]).toEqual([
			[2, 1],
			[1, 1],
			[0, 1],
		]);
	});

	test('is for the employees of the process', async () => {
		const { number } = await someProposal();
		const input = {
			number,
			channel: 'post',
			happenedOn: '2026-11-20',
			supporters: sealed({ kind: 'phone', value: '20304050' }),
		};
		for (const actor of [person, visitor])
			await expect(perform(world.context(actor), enterSupports, input)).rejects.toThrow(NotAllowed);
		const elsewhere = await personActor(world, {
			staff: true,
			level: 2,
			roles: [{ role: 'case-officer', scope: 'process', scopeId: 'another' }],
		});
		await expect(perform(world.context(elsewhere), enterSupports, input)).rejects.toThrow(NotAllowed);
	});

	test('refuses a day to come and the channel of the site itself, and takes what came before the close', async () => {
		const { number } = await someProposal();
		const enter = (more: Record<string, unknown>) =>
			perform(world.context(officer), enterSupports, {
				number,
				channel: 'phone',
				happenedOn: '2026-11-24',
				supporters: sealed({ kind: 'phone', value: '20304050' }),
				...more,
			});
		expect(await enter({ happenedOn: '2026-11-25' })).toMatchObject({ problems: [{ key: 'date-in-future' }] });
		expect(await enter({ channel: 'web' })).toMatchObject({ problems: [{ key: 'channel-missing' }] });
		expect(await enter({ supporters: [] })).toMatchObject({ problems: [{ key: 'supporters-missing' }] });
		world.setNow('2026-12-28T09:00:00Z');
		expect((await enter({})).kind).toBe('done');
	});
});
