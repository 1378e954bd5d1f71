import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { newId } from '../../../platform/identifiers.ts';
import { insertPerson } from '../identities/person-rows.ts';
import type { PersonId } from '../person.ts';
import { endSession, endSessionsOf } from './end-sessions.ts';
import { identifySession } from './identify-session.ts';
import { startSession } from './start-session.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());

const after = (minutes: number) => new Date(someTuesday.getTime() + minutes * 60_000);

async function signedIn(staff: boolean): Promise<{ person: PersonId; secret: string }> {
	world.setNow(someTuesday);
	const person = await insertPerson(world.context(), { name: 'Ellen Prøve' });
	if (staff) {
		await world.pool.query(
			"insert into role_grant (id, person, role, scope, source, granted_at) values ($1, $2, 'case-officer', 'municipality', 'page', now())",
			[newId(), person],
		);
	}
	return { person, secret: await startSession(world.context(), { person, level: 1, staff }) };
}

async function isInAt(secret: string, minutes: number): Promise<boolean> {
	world.setNow(after(minutes));
	return (await identifySession(world.context(), secret)).kind === 'person';
}

describe('a session', () => {
	test.each([
		{ who: 'a citizen', staff: false, idle: 30, hours: 8 },
		{ who: 'an employee', staff: true, idle: 15, hours: 10 },
	])('of $who ends after $idle idle minutes, and after $hours hours however busy', async ({ staff, idle, hours }) => {
		const { secret } = await signedIn(staff);
		expect(await isInAt(secret, idle - 1)).toBe(true);
		expect(await isInAt(secret, 2 * idle)).toBe(false);

		const busy = await signedIn(staff);
		for (let minute = 10; minute < hours * 60; minute += 10) expect(await isInAt(busy.secret, minute)).toBe(true);
		expect(await isInAt(busy.secret, hours * 60)).toBe(false);
	});

	test('notes that it was seen at most once a minute', async () => {
		const { person, secret } = await signedIn(false);
		const seenAt = async () =>
			(await world.pool.query('select seen_at from session where person = $1', [person])).rows[0].seen_at;
		await isInAt(secret, 0.9);
		expect(await seenAt()).toEqual(someTuesday);
		await isInAt(secret, 1.5);
		expect(await seenAt()).toEqual(after(1.5));
	});

	test('is stored only as a hash', async () => {
		const { secret } = await signedIn(false);
		const { rows } = await world.pool.query('select s::text as row, id_hash from session s');
		expect(rows.some(({ row }) => row.includes(secret) || row.includes(Buffer.from(secret).toString('hex')))).toBe(
			false,
		);
		expect(rows.every(({ id_hash }) => id_hash.length === 32)).toBe(true);
	});

	test('ends at once when its person logs out, here or everywhere', async () => {
		const { person, secret } = await signedIn(false);
		const elsewhere = await startSession(world.context(), { person, level: 1, staff: false });
		await endSession(world.context(), secret);
		expect(await isInAt(secret, 0)).toBe(false);
		expect(await isInAt(elsewhere, 0)).toBe(true);
		await endSessionsOf(world.context(), person);
		expect(await isInAt(elsewhere, 0)).toBe(false);
	});

	test('is dead once its person is disabled', async () => {
		const { person, secret } = await signedIn(false);
		await world.pool.query('update person set disabled_at = now() where id = $1', [person]);
		expect(await isInAt(secret, 0)).toBe(false);
	});

	test('gives its person roles only when it began at the work sign-in', async () => {
		const { person, secret } = await signedIn(true);
		const atWork = await identifySession(world.context(), secret);
		expect(atWork).toMatchObject({ staff: true, roles: [{ role: 'case-officer', scope: 'municipality' }] });
		const atHome = await startSession(world.context(), { person, level: 1, staff: false });
		expect(await identifySession(world.context(), atHome)).toMatchObject({ staff: false, roles: [] });
	});

	test('of a protected person never carries the name', async () => {
		const { person, secret } = await signedIn(false);
		await world.pool.query('update person set protected_at = now() where id = $1', [person]);
		expect((await identifySession(world.context(), secret)).name).toBe('En deltager');
	});

	test('that was made up belongs to nobody', async () => {
		for (const made of ['', 'x', 'A'.repeat(43), '\0', '../../etc']) {
			expect((await identifySession(world.context(), made)).kind).toBe('visitor');
		}
	});
});
