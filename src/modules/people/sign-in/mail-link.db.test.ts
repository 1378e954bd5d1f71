import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { insertPerson } from '../identities/person-rows.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { readMailLink, sendMailLink, useMailLink } from './mail-link.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());
beforeEach(() => world.setNow(someTuesday));

const doorstep = { earlier: undefined, staffByMail: false };
const onward = { returnTo: '/forslag/1' };

async function linkFor(email: string): Promise<string> {
	await sendMailLink(world.context(), email, 'Prøveby Kommune', onward);
	const { rows } = await world.pool.query('select text_body from mail where to_address = $1 order by id desc limit 1', [
		email,
	]);
	return /\/log-ind\/mail\/([A-Za-z0-9_-]{43})/.exec(rows[0].text_body)?.[1] ?? '';
}

async function counted(table: string): Promise<number> {
	return Number((await world.pool.query(`select count(*) from ${table}`)).rows[0].count);
}

describe('a link in a mail', () => {
	test('signs a new person in once they have said their name, at level 1, and leads back', async () => {
		const secret = await linkFor('ny@example.dk');
		expect(await readMailLink(world.context(), secret)).toMatchObject({ email: 'ny@example.dk', asksName: true });
		expect(await useMailLink(world.context(), secret, '  ', doorstep)).toEqual({
			kind: 'name',
			problem: 'name-missing',
		});
		const used = await useMailLink(world.context(), secret, 'Ny  Prøve', doorstep);
		if (used.kind !== 'arrived' || used.arrival.kind !== 'in') throw new Error('not signed in');
		expect(used.onward.returnTo).toBe('/forslag/1');
		expect(await identifySession(world.context(), used.arrival.secret)).toMatchObject({
			name: 'Ny Prøve',
			level: 1,
			staff: false,
		});
	});

	test('finds the same person again, whatever name is typed', async () => {
		await useMailLink(world.context(), await linkFor('igen@example.dk'), 'Igen Prøve', doorstep);
		const persons = await counted('person');
		const secret = await linkFor('igen@example.dk');
		expect(await readMailLink(world.context(), secret)).toMatchObject({ asksName: false });
		const used = await useMailLink(world.context(), secret, 'Anden Prøve', doorstep);
		if (used.kind !== 'arrived' || used.arrival.kind !== 'in') throw new Error('not signed in');
		expect((await identifySession(world.context(), used.arrival.secret)).name).toBe('Igen Prøve');
		expect(await counted('person')).toBe(persons);
	});

	test('works once, and not after an hour', async () => {
		const secret = await linkFor('en@example.dk');
		expect((await useMailLink(world.context(), secret, 'En Prøve', doorstep)).kind).toBe('arrived');
		expect(await useMailLink(world.context(), secret, 'En Prøve', doorstep)).toEqual({ kind: 'gone' });
		const late = await linkFor('en@example.dk');
		world.setNow(new Date(someTuesday.getTime() + 60 * 60_000));
		expect(await useMailLink(world.context(), late, 'En Prøve', doorstep)).toEqual({ kind: 'gone' });
		expect(await readMailLink(world.context(), late)).toBeUndefined();
	});

	test('pressed twenty times at once gives one person and one session', async () => {
		const secret = await linkFor('mange@example.dk');
		const [persons, sessions] = [await counted('person'), await counted('session')];
		const uses = await Promise.all(
			Array.from({ length: 20 }, () => useMailLink(world.context(), secret, 'Mange Prøve', doorstep)),
		);
		expect(uses.filter(({ kind }) => kind === 'arrived')).toHaveLength(1);
		expect(await counted('person')).toBe(persons + 1);
		expect(await counted('session')).toBe(sessions + 1);
	});

	test('ends the session that the browser had before', async () => {
		const first = await useMailLink(world.context(), await linkFor('skift@example.dk'), 'Skift Prøve', doorstep);
		if (first.kind !== 'arrived' || first.arrival.kind !== 'in') throw new Error('not signed in');
		const earlier = first.arrival.secret;
		await useMailLink(world.context(), await linkFor('skift@example.dk'), '', { ...doorstep, earlier });
		expect((await identifySession(world.context(), earlier)).kind).toBe('visitor');
	});

	test('is sent to known and unknown alike, and at most five times an hour', async () => {
		const mailsTo = async (email: string) =>
			Number((await world.pool.query('select count(*) from mail where to_address = $1', [email])).rows[0].count);
		for (let round = 0; round < 8; round++) await sendMailLink(world.context(), 'fyldt@example.dk', 'Prøveby', onward);
		expect(await mailsTo('fyldt@example.dk')).toBe(5);
	});

	test('that somebody asked for who came by a code becomes their way back; an address that is another’s stays theirs', async () => {
		const forPerson = await insertPerson(world.context(), { name: 'Brev Prøve' });
		const ask = async (email: string) => {
			await sendMailLink(world.context(), email, 'Prøveby Kommune', { ...onward, forPerson });
			const { rows } = await world.pool.query(
				'select text_body from mail where to_address = $1 order by id desc limit 1',
				[email],
			);
			return /\/log-ind\/mail\/([A-Za-z0-9_-]{43})/.exec(rows[0].text_body)?.[1] ?? '';
		};
		const who = async (secret: string) => {
			const used = await useMailLink(world.context(), secret, '', doorstep);
			if (used.kind !== 'arrived' || used.arrival.kind !== 'in') throw new Error('not signed in');
			return identifySession(world.context(), used.arrival.secret);
		};
		const secret = await ask('brev@example.dk');
		expect(await readMailLink(world.context(), secret)).toMatchObject({ asksName: false, joins: 'Brev Prøve' });
		expect((await who(secret)).personId).toBe(forPerson);
		expect((await who(await linkFor('brev@example.dk'))).personId).toBe(forPerson);
		await useMailLink(world.context(), await linkFor('optaget@example.dk'), 'Optaget Prøve', doorstep);
		const taken = await ask('optaget@example.dk');
		expect(await readMailLink(world.context(), taken)).toMatchObject({ joins: undefined });
		expect((await who(taken)).name).toBe('Optaget Prøve');
	});

	test('never opens a disabled account', async () => {
		await useMailLink(world.context(), await linkFor('lukket@example.dk'), 'Lukket Prøve', doorstep);
		await world.pool.query("update person set disabled_at = now() where name = 'Lukket Prøve'");
		const used = await useMailLink(world.context(), await linkFor('lukket@example.dk'), '', doorstep);
		expect(used).toMatchObject({ kind: 'arrived', arrival: { kind: 'disabled' } });
	});
});
