import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isMistyped, newCode, newId } from '../../../platform/identifiers.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { useLetter } from '../sign-in/use-letter.ts';
import { voiceOf } from '../voices/voice-of.ts';
import { forgetRecipients } from './forget-recipients.ts';
import { letterCode } from './letter-code.ts';
import { lettersToPrint, listLetterBatches, listLetters, readLetterBatch } from './read-letters.ts';
import { redeemLetterCode } from './redeem-letter-code.ts';
import { revokeLetters } from './revoke-letters.ts';
import { writeLetters } from './write-letters.ts';

let world: TestRuntime;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
});
afterAll(() => world.drop());

const doorstep = { earlier: undefined, staffByMail: false };
const as = (actor: Actor = visitor) => world.context(actor);

async function written(blank: number, names: readonly string[] = []): Promise<{ batch: string; codes: string[] }> {
	const batch = await inTransaction(world.runtime.db, (db) =>
		writeLetters(
			{ ...as(officer), db },
			{
				title: 'Breve til prøve',
				process: undefined,
				returnTo: '/forloeb/proeve',
				message: 'Vi vil gerne høre dig.',
				language: 'da',
				lastOn: '2026-12-31',
				recipients: names.map((name) => ({ name, address: 'Prøvevej 1\n0000 Prøveby' })),
				blank,
			},
		),
	);
	const codes = (await lettersToPrint(as(officer), batch, 'all')).map(({ code }) => code);
	return { batch, codes };
}

async function arriveBy(code: string, name: string | undefined, actor?: Actor): Promise<Actor> {
	const used = await useLetter(as(actor), { code, name }, doorstep);
	if (used.kind !== 'arrived' || used.arrival.kind !== 'in') throw new Error(`not signed in: ${JSON.stringify(used)}`);
	return identifySession(as(), used.arrival.secret);
}

async function journalOf(act: string): Promise<(string | null)[]> {
	const { rows } = await world.pool.query('select subject from journal where act = $1 order by id', [act]);
	return rows.map(({ subject }) => subject);
}

describe('the codes of letters', () => {
	test('differ for every letter, fit their check sign, and are the same when printed again', async () => {
		const ids = Array.from({ length: 20_000 }, () => newId());
		const codes = ids.map((id) => letterCode(as(), id));
		expect(new Set(codes).size).toBe(ids.length);
		expect(codes.some(isMistyped)).toBe(false);
		expect(letterCode(as(), ids[7] ?? '')).toBe(codes[7]);
	});

	test('stand nowhere in the database', async () => {
		const { codes } = await written(3, ['Anna Prøve']);
		const { rows } = await world.pool.query(
			'select l::text as row from letter l union all select b::text from letter_batch b',
		);
		const dumped = rows.map(({ row }) => row).join('\n');
		expect(dumped).toContain('Anna Prøve');
		for (const code of codes) for (const text of [code, code.replaceAll('-', '')]) expect(dumped).not.toContain(text);
	});
});

describe('a letter to somebody by name', () => {
	test('signs them in at level 2 by one press, and leads where it is about', async () => {
		const { codes } = await written(0, ['Bodil Prøve']);
		const used = await useLetter(as(), { code: codes[0] ?? '' }, doorstep);
		expect(used).toMatchObject({ kind: 'arrived', returnTo: '/forloeb/proeve' });
		if (used.kind !== 'arrived' || used.arrival.kind !== 'in') throw new Error('not in');
		const actor = await identifySession(as(), used.arrival.secret);
		expect(actor).toMatchObject({ name: 'Bodil Prøve', level: 2, staff: false });
	});

	test('is used once, and by twenty at once counts once', async () => {
		const { batch, codes } = await written(0, ['Carl Prøve']);
		const tries = await Promise.all(
			Array.from({ length: 20 }, () => useLetter(as(), { code: codes[0] ?? '' }, doorstep)),
		);
		expect(tries.filter(({ kind }) => kind === 'arrived')).toHaveLength(1);
		expect(tries.filter((one) => one.kind === 'refused' && one.refusal === 'letter-used')).toHaveLength(19);
		const { rows } = await world.pool.query("select count(*)::int from person where name = 'Carl Prøve'");
		expect(rows).toEqual([{ count: 1 }]);
		expect((await readLetterBatch(as(officer), batch))?.counts).toEqual({
			unused: 0,
			used: 1,
			revoked: 0,
			expired: 0,
		});
	});

	test('in the hands of somebody else who is signed in signs in the one it is to', async () => {
		const { codes } = await written(0, ['Dorte Prøve']);
		const other = await personActor(world, { name: 'Erik Prøve' });
		expect((await arriveBy(codes[0] ?? '', undefined, other)).personId).not.toBe(other.personId);
	});
});

describe('a letter to nobody by name', () => {
	test('asks what the person is called before the code is used', async () => {
		const { codes } = await written(1);
		const code = codes[0] ?? '';
		expect(await useLetter(as(), { code }, doorstep)).toEqual({ kind: 'name-needed', problem: 'name-missing' });
		expect(await useLetter(as(), { code, name: 'www.reklame.dk' }, doorstep)).toMatchObject({
			problem: 'name-not-a-name',
		});
		expect((await arriveBy(code, 'Frida Prøve')).name).toBe('Frida Prøve');
	});

	test('gives somebody who is signed in no second voice', async () => {
		const { codes } = await written(1);
		const process = newId();
		world.runtime.keys.createParticipation(process);
		const person = await personActor(world, { name: 'Gerda Prøve' });
		await world.pool.query(
			"insert into identity (id, person, kind, ref, level, created_at) values ($1, $2, 'phone', $3, 1, now())",
			[newId(), person.personId, Buffer.from('telefon')],
		);
		const before = await voiceOf(as(person), process);
		const after = await arriveBy(codes[0] ?? '', undefined, person);
		expect(after).toMatchObject({ personId: person.personId, level: 2 });
		const voice = await voiceOf(as(after), process);
		expect(voice?.otherKeys.some((key) => key.equals(before?.key ?? Buffer.of()))).toBe(true);
	});

	test('opens nobody’s work, and is not tied to an employee at work', async () => {
		const { codes } = await written(2);
		const [first = '', second = ''] = codes;
		expect((await arriveBy(first, 'Hanne Prøve', officer)).personId).not.toBe(officer.personId);
		const byMail = { ...officer, staff: false, level: 1 } as const;
		await world.pool.query(
			"insert into role_grant (id, person, role, scope, source, granted_at) values ($1, $2, 'administrator', 'municipality', 'page', now())",
			[newId(), officer.personId],
		);
		expect(await arriveBy(second, undefined, byMail)).toMatchObject({ personId: officer.personId, staff: false });
	});
});

describe('a code that opens nothing', () => {
	test('is told apart, changes nothing, and leaves a line in the journal unless it is only mistyped', async () => {
		const { batch, codes } = await written(3);
		const [used = '', revoked = '', late = ''] = codes;
		await arriveBy(used, 'Ib Prøve');
		const before = (await journalOf('letter.redeem.refused')).length;
		const refusalOf = async (code: string) => {
			const answer = await useLetter(as(), { code, name: 'Ingen Prøve' }, doorstep);
			return answer.kind === 'refused' ? answer.refusal : answer.kind;
		};
		expect(await refusalOf(used)).toBe('letter-used');
		await revokeLetters(as(officer), { batch, number: 2 }, 'Kom retur');
		expect(await refusalOf(revoked)).toBe('letter-revoked');
		world.setNow('2027-01-01T09:00:00Z');
		expect(await refusalOf(late)).toBe('letter-expired');
		world.setNow(someTuesday);
		expect(await refusalOf(newCode())).toBe('code-wrong');
		const mistyped = late.startsWith('A') ? `B${late.slice(1)}` : `A${late.slice(1)}`;
		expect([await refusalOf(mistyped), await refusalOf('hvad?')]).toEqual(['code-mistyped', 'code-mistyped']);

		const lines = (await journalOf('letter.redeem.refused')).slice(before);
		const { rows } = await world.pool.query('select id from letter where batch = $1 order by number', [batch]);
		expect(lines).toEqual([...rows.map(({ id }) => id), null]);
		expect((await world.pool.query("select 1 from person where name = 'Ingen Prøve'")).rows).toEqual([]);
		expect(await journalOf('letter.redeem')).toContain(rows[0].id);
	});

	test('at the desk rolls back with the act that tried it', async () => {
		const { batch, codes } = await written(1);
		const redeemed = await inTransaction(world.runtime.db, (db) =>
			redeemLetterCode({ ...as(officer), db }, { code: codes[0] ?? '', name: 'Jonna Prøve' }),
		);
		expect(redeemed.kind).toBe('redeemed');
		const again = await inTransaction(world.runtime.db, (db) =>
			redeemLetterCode({ ...as(officer), db }, { code: codes[0] ?? '', name: 'Jonna Prøve' }),
		);
		expect(again).toMatchObject({ kind: 'refused', refusal: 'letter-used', onRecord: true });
		expect((await listLetters(as(officer), batch, { limit: 10 })).map(({ usedOn }) => usedOn)).toEqual(['2026-11-24']);
	});
});

describe('a batch', () => {
	test('can be stopped for what is left of it, and what is used stays used', async () => {
		const { batch, codes } = await written(4);
		await arriveBy(codes[3] ?? '', 'Kaj Prøve');
		expect(await revokeLetters(as(officer), { batch }, 'Sendt ved en fejl')).toBe(3);
		expect(await revokeLetters(as(officer), { batch }, 'Sendt ved en fejl')).toBe(0);
		expect((await readLetterBatch(as(officer), batch))?.counts).toMatchObject({ used: 1, revoked: 3 });
		expect(await lettersToPrint(as(officer), batch, 'unused')).toEqual([]);
	});

	test('is listed newest first, page by page', async () => {
		const made = [];
		for (let i = 0; i < 3; i++) made.push((await written(1)).batch);
		const first = await listLetterBatches(as(officer), undefined, 2);
		const second = await listLetterBatches(as(officer), first.next, 2);
		expect([...first.items, ...second.items].slice(0, 3).map(({ id }) => id)).toEqual(made.toReversed());
	});

	test('forgets whom its letters were to a month after its last day, and not before', async () => {
		const { batch } = await written(0, ['Lone Prøve']);
		const names = async () => (await listLetters(as(officer), batch, { limit: 5 })).map(({ recipient }) => recipient);
		world.setNow('2027-01-30T12:00:00Z');
		await forgetRecipients(as());
		expect(await names()).toEqual(['Lone Prøve']);
		world.setNow('2027-02-01T12:00:00Z');
		await forgetRecipients(as());
		expect(await names()).toEqual([null]);
		expect((await readLetterBatch(as(officer), batch))?.forgotten).toBe(true);
		world.setNow(someTuesday);
	});
});
