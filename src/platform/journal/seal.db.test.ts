import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { newId } from '../identifiers.ts';
import { merkleRoot } from './merkle.ts';
import { listSeals, readSeal } from './read-seals.ts';
import { sealJournal } from './seal.ts';
import { verifyJournal } from './verify.ts';

let program: TestRuntime;
beforeAll(async () => {
	program = await testRuntime();
});
afterAll(() => program.drop());
beforeEach(() => tamper('truncate journal_sealed, journal_seal, journal restart identity'));

const line = `insert into journal (at, act, actor, channel, subject_kind, subject)
	values ('2026-11-24T09:00:00.123456Z', 'proposal.publish', $1, 'web', 'proposal', $2) returning id`;

async function write(count: number, on: Pick<pg.PoolClient, 'query'> = program.pool): Promise<string[]> {
	const ids: string[] = [];
	for (let i = 0; i < count; i++) ids.push((await on.query(line, [newId(), newId()])).rows[0].id);
	return ids;
}

/** What only the owner of the server can do: the triggers that refuse changes are switched off for one connection. */
async function tamper(statement: string, values: unknown[] = []): Promise<void> {
	const client = await program.pool.connect();
	try {
		await client.query('set session_replication_role = replica');
		await client.query(statement, values);
	} finally {
		await client.query('set session_replication_role = origin');
		client.release();
	}
}

/** Seals once no other test on the same server holds an older transaction open: until then lines are not final. */
async function seal(): ReturnType<typeof sealJournal> {
	const unsettled = `select from journal where xid >= pg_snapshot_xmin(pg_current_snapshot())
		and xid < pg_snapshot_xmax(pg_current_snapshot()) limit 1`;
	while ((await program.pool.query(unsettled)).rowCount) await new Promise((resolve) => setTimeout(resolve, 10));
	return sealJournal(program.context());
}

async function sealed(): Promise<string[]> {
	const { rows } = await program.pool.query('select journal from journal_sealed order by journal');
	return rows.map((row) => row.journal);
}

describe('sealing', () => {
	test('takes each line once and ties every seal to the one before', async () => {
		expect(await seal()).toBeUndefined();
		await write(3);
		expect(await seal()).toEqual({ seal: '1', lines: 3 });
		expect(await seal()).toBeUndefined();
		await write(4);
		expect(await seal()).toEqual({ seal: '2', lines: 4 });
		expect(await verifyJournal(program.context())).toEqual({ ok: true, seals: 2, lines: 7, unsealed: 0 });
	});

	test('misses none of fifty slow transactions that end in another order than they began', async () => {
		const ids: string[] = [];
		let going = true;
		const sealing = (async () => {
			while (going) {
				await sealJournal(program.context());
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
		})();
		await Promise.all(
			Array.from({ length: 50 }, async (_, number) => {
				const client = await program.pool.connect();
				try {
					await client.query('begin');
					const own = await write(2, client);
					await new Promise((resolve) => setTimeout(resolve, (number * 37) % 90));
					await client.query(number % 10 === 0 ? 'rollback' : 'commit');
					if (number % 10 !== 0) ids.push(...own);
				} finally {
					client.release();
				}
			}),
		);
		going = false;
		await sealing;
		await seal();
		expect(await sealed()).toEqual(ids.sort((a, b) => Number(a) - Number(b)));
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, lines: 90, unsealed: 0 });
	});

	test('waits for a transaction that began first, and then takes it although its number is lower', async () => {
		const slow = await program.pool.connect();
		await slow.query('begin');
		const [early] = await write(1, slow);
		const [late] = await write(1);
		expect(Number(early)).toBeLessThan(Number(late));
		expect(await sealJournal(program.context())).toBeUndefined();
		await slow.query('commit');
		slow.release();
		expect(await seal()).toEqual({ seal: '1', lines: 2 });
	});

	test('by several processes at once seals nothing twice', async () => {
		await write(20);
		const answers = await Promise.all(Array.from({ length: 10 }, () => seal()));
		expect(answers.filter((answer) => answer !== undefined)).toHaveLength(1);
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, lines: 20 });
	});

	test('goes on after the data was copied to another server, where transactions count from the beginning again', async () => {
		await write(2);
		await tamper(`update journal set xid = '4000000000000'`);
		expect(await seal()).toMatchObject({ lines: 2 });
		await write(3);
		expect(await seal()).toMatchObject({ lines: 3 });
		await write(1);
		expect(await seal()).toMatchObject({ lines: 1 });
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, lines: 6, unsealed: 0 });
	});

	test('takes at most ten thousand lines at a time, and the rest the next time', async () => {
		await program.pool.query(
			`insert into journal (at, act, subject_kind) select now(), 'proposal.support', 'proposal' from generate_series(1, 10500)`,
		);
		expect(await seal()).toEqual({ seal: '1', lines: 10_000 });
		expect(await seal()).toEqual({ seal: '2', lines: 500 });
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, lines: 10_500, unsealed: 0 });
	});
});

describe('checking', () => {
	async function threeSeals(): Promise<void> {
		for (const count of [3, 4, 2]) {
			await write(count);
			await seal();
		}
	}

	test.each([
		['a changed act', `update journal set act = 'proposal.withdraw' where id = 5`, 'root-differs'],
		['a changed time', `update journal set at = at + interval '1 microsecond' where id = 5`, 'root-differs'],
		['a changed actor', 'update journal set actor = gen_random_uuid() where id = 5', 'root-differs'],
		['an actor taken away', 'update journal set actor = null where id = 5', 'root-differs'],
		['a changed subject', 'update journal set subject = gen_random_uuid() where id = 5', 'root-differs'],
		['a removed line', 'delete from journal where id = 5', 'line-missing'],
		['lines turned round', `update journal_seal set rows = '{5,4,6,7}' where id = 2`, 'root-differs'],
		['a root made again', `update journal_seal set root = sha256('x') where id = 2`, 'root-differs'],
		['a line taken off the list', 'delete from journal_sealed where journal = 5', 'list-differs'],
		['a line moved to another seal', 'update journal_sealed set seal = 1 where journal = 5', 'list-differs'],
		['a changed tie', `update journal_seal set previous = sha256('x') where id = 2`, 'chain-broken'],
	])('finds %s and names the seal', async (_what, statement, fault) => {
		await threeSeals();
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, seals: 3, lines: 9 });
		await tamper(statement);
		expect(await verifyJournal(program.context())).toMatchObject({ ok: false, seal: '2', fault });
	});

	test('finds two lines whose contents were swapped', async () => {
		await threeSeals();
		await tamper(`update journal as a set actor = b.actor, subject = b.subject
			from journal as b where a.id in (5, 6) and b.id in (5, 6) and a.id <> b.id`);
		expect(await verifyJournal(program.context())).toEqual({ ok: false, seal: '2', fault: 'root-differs' });
	});

	test('finds a seal that was taken out, with its lines', async () => {
		await threeSeals();
		await tamper('delete from journal_sealed where seal = 2');
		await tamper('delete from journal where id between 4 and 7');
		await tamper('delete from journal_seal where id = 2');
		expect(await verifyJournal(program.context())).toEqual({ ok: false, seal: '3', fault: 'chain-broken' });
	});

	test('finds the newest seal cut off, or the journal written anew, by a root that somebody kept', async () => {
		await threeSeals();
		const published = (await listSeals(program.context(), undefined, 10)).map(({ id, root }) => ({ seal: id, root }));
		expect(await verifyJournal(program.context(), published)).toMatchObject({ ok: true });
		await tamper('delete from journal_sealed where seal = 3');
		await tamper('delete from journal_seal where id = 3');
		expect(await verifyJournal(program.context())).toMatchObject({ ok: true, seals: 2, unsealed: 2 });
		expect(await verifyJournal(program.context(), published)).toEqual({
			ok: false,
			seal: '3',
			fault: 'not-as-published',
		});
	});

	test('finds a line that was put on the list so that it would never be sealed', async () => {
		await threeSeals();
		const [hidden] = await write(1);
		await tamper('insert into journal_sealed (journal, seal) values ($1, 3)', [hidden]);
		expect(await verifyJournal(program.context())).toMatchObject({ ok: false, fault: 'list-differs' });
	});

	test('can be done by anybody: the public leaves of a seal make its root', async () => {
		await threeSeals();
		const [third, second, first, ...more] = await listSeals(program.context(), undefined, 10);
		expect(more).toEqual([]);
		expect([first?.lines, second?.lines, third?.lines]).toEqual([3, 4, 2]);
		expect(first?.previous).toBe('0'.repeat(64));
		const seal = await readSeal(program.context(), '2');
		expect(seal?.leaves).toHaveLength(4);
		const root = merkleRoot((seal?.leaves ?? []).map((leaf) => Buffer.from(leaf, 'hex')));
		expect(root.toString('hex')).toBe(second?.root);
		expect(await readSeal(program.context(), '9')).toBeUndefined();
		expect((await listSeals(program.context(), '3', 1)).map((one) => one.id)).toEqual(['2', '1']);
	});

	test('is not possible to get round without the server’s owner: the journal refuses changes', async () => {
		await threeSeals();
		for (const statement of [
			`update journal set act = 'x'`,
			'delete from journal',
			'truncate journal cascade',
			`update journal_seal set root = ''`,
			'delete from journal_seal',
		]) {
			await expect(program.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
		}
	});
});
