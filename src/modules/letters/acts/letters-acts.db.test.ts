import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { lettersToPrint, readLetterBatch, redeemLetterCode } from '../../people/index.ts';
import { revokeLetter } from './revoke-letter.ts';
import { revokeRest } from './revoke-rest.ts';
import { writeLetter } from './write-letter.ts';

let world: TestRuntime;
let officer: Actor;
let slug: string;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	({ slug } = await someOpenProcess(world));
});
afterAll(() => world.drop());

const honest = () => ({
	title: 'Nørrevang',
	message: 'Vi vil gerne høre dig.',
	process: slug,
	language: 'da',
	lastOn: '2026-12-31',
	recipients: [{ name: 'Anna Prøve', address: 'Åvej 1' }],
	blank: 2,
});
const write = (change: object = {}, actor = officer, once?: { key: string; scope: string }) =>
	perform(world.context(actor), writeLetter, { ...honest(), ...change }, once);

async function written(): Promise<string> {
	const performed = await write();
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.batch;
}

const countLetters = async () => Number((await world.pool.query('select count(*) from letter')).rows[0].count);

describe('writing letters', () => {
	test('makes them all, tells the journal of the batch, and counts once however often it is pressed', async () => {
		const before = await countLetters();
		const once = { key: newId(), scope: 'form' };
		const all = await Promise.all(Array.from({ length: 10 }, () => write({}, officer, once)));
		const batches = new Set(all.map((one) => one.kind === 'done' && one.answer.batch));
		expect(batches.size).toBe(1);
		expect(await countLetters()).toBe(before + 3);
		const { rows } = await world.pool.query(
			"select act, channel from journal where subject_kind = 'letter-batch' and subject = $1",
			[[...batches][0]],
		);
		expect(rows).toEqual([{ act: 'letter.write', channel: 'post' }]);
	});

	test.each([
		['a process that is not there', { process: 'findes-ikke' }, 'process-gone', 'process'],
		['no choice of what it is about', { process: '' }, 'process-missing', 'process'],
		['a day that has passed', { lastOn: '2026-11-24' }, 'last-day-passed', 'lastOn'],
		['nobody to write to', { recipients: [], blank: 0 }, 'recipients-missing', 'recipients'],
		['more than can be printed', { blank: 500 }, 'too-many-letters', 'blank'],
		['a count that is none', { blank: -1 }, 'count-wrong', 'blank'],
		['no reason why', { message: ' ' }, 'message-missing', 'message'],
		['a sign that no letter can show', { message: 'Kom og vær med 🌻' }, 'sign-unprintable', 'message'],
		['such a sign in a name', { recipients: [{ name: '你好', address: 'Åvej 1' }] }, 'recipient-sign', 'recipients'],
	])('is refused for %s, and makes none', async (_, change, key, field) => {
		const before = await countLetters();
		expect(await write(change)).toMatchObject({ kind: 'refused', problems: [{ key, field }] });
		expect(await countLetters()).toBe(before);
	});

	test('is for case officers and administrators', async () => {
		for (const actor of [await staffActor(world, 'facilitator'), await personActor(world, { level: 3 })])
			await expect(write({}, actor)).rejects.toThrow(NotAllowed);
		expect((await write({}, await staffActor(world, 'administrator'))).kind).toBe('done');
	});
});

describe('blocking', () => {
	test('one letter says so once, and leaves the others', async () => {
		const batch = await written();
		const block = () => perform(world.context(officer), revokeLetter, { batch, number: 1, reason: 'Kom retur' });
		expect((await block()).kind).toBe('done');
		expect(await block()).toMatchObject({ kind: 'refused', problems: [{ key: 'nothing-to-revoke' }] });
		expect((await readLetterBatch(world.context(officer), batch))?.counts).toMatchObject({ revoked: 1, unused: 2 });
	});

	test('and using at the same moment: one of them wins, and the counts say which', async () => {
		const batch = await written();
		const [first] = await lettersToPrint(world.context(officer), batch, 'unused');
		const [blocked, used] = await Promise.all([
			perform(world.context(officer), revokeRest, { batch, reason: 'Sendt ved en fejl' }),
			inTransaction(world.runtime.db, (db) =>
				redeemLetterCode({ ...world.context(), db }, { code: first?.code ?? '' }),
			),
		]);
		expect(blocked.kind).toBe('done');
		const won = used.kind === 'redeemed';
		expect((await readLetterBatch(world.context(officer), batch))?.counts).toEqual({
			used: won ? 1 : 0,
			revoked: won ? 2 : 3,
			unused: 0,
			expired: 0,
		});
	});

	test('needs a batch that is there, and a reason', async () => {
		const reason = 'Kom retur';
		await expect(perform(world.context(officer), revokeRest, { batch: newId(), reason })).rejects.toThrow(NotFound);
		expect(await perform(world.context(officer), revokeRest, { batch: await written(), reason: ' ' })).toMatchObject({
			problems: [{ key: 'reason-missing', field: 'reason' }],
		});
	});
});
