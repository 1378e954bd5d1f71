import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import { findOrCreatePerson } from '../identities/find-or-create-person.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { voiceOf, voiceOfIdentity } from '../voices/voice-of.ts';
import { arriveWithMitId } from './arrive-with-mitid.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());

const doorstep = { earlier: undefined, staffByMail: false };

// Day of birth raised by 60: these numbers belong to nobody.
function mitId(subject: string, cpr: string, name = 'Mit Prøve'): SignedInIdentity {
	const identity = { issuer: 'https://broker.example', subject, name, level: 3 as const, groups: [], roles: [] };
	return Object.defineProperty(identity, 'cpr', { value: cpr });
}

async function arriveAs(identity: SignedInIdentity, before?: Actor): Promise<Actor> {
	const arrival = await arriveWithMitId(world.context(before), identity, doorstep);
	if (arrival.kind !== 'in') throw new Error('not signed in');
	return identifySession(world.context(), arrival.secret);
}

async function byMail(email: string): Promise<Actor> {
	const personId = await findOrCreatePerson(world.context(), {
		name: 'Mail Prøve',
		identity: { kind: 'email', value: email },
		level: 1,
	});
	return { kind: 'person', personId, ref: newId(), level: 1, staff: false, roles: [] };
}

describe('a sign-in by MitID', () => {
	test('leaves the CPR number nowhere in the database, in clear or as a plain hash', async () => {
		const cpr = '7103852101';
		await arriveAs(mitId('s-nowhere', cpr));
		const traces = [cpr, '710385-2101', Buffer.from(cpr).toString('hex'), Buffer.from(cpr).toString('base64')];
		for (const plain of [cpr, '710385-2101', `cpr:${cpr}`])
			for (const kind of ['sha256', 'sha1', 'md5', 'sha512']) traces.push(createHash(kind).update(plain).digest('hex'));
		const { rows: tables } = await world.pool.query(
			"select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
		);
		expect(tables.length).toBeGreaterThan(15);
		let dumped = '';
		for (const { name } of tables) {
			const { rows } = await world.pool.query(`select t::text as row from ${name} t`);
			dumped += rows.map(({ row }) => row).join('\n');
		}
		expect(dumped).toContain('Mit Prøve');
		for (const trace of traces) expect(dumped.includes(trace)).toBe(false);
	});

	test('is the same person every time, by CPR number also under a new subject', async () => {
		const first = await arriveAs(mitId('s-1', '6101852102'));
		expect(first.level).toBe(3);
		expect((await arriveAs(mitId('s-1', '6101852102'))).personId).toBe(first.personId);
		expect((await arriveAs(mitId('s-2', '6101852102'))).personId).toBe(first.personId);
	});

	test('steps a signed-in person up and keeps them the same', async () => {
		const mail = await byMail('trin@example.dk');
		expect((await arriveAs(mitId('s-step', '6201852103'), mail)).personId).toBe(mail.personId);
	});

	test('that belongs to somebody signs that person in', async () => {
		const owner = await arriveAs(mitId('s-owner', '6301852104'));
		const mail = await byMail('anden@example.dk');
		expect((await arriveAs(mitId('s-owner', '6301852104'), mail)).personId).toBe(owner.personId);
	});

	test('of somebody else at the same browser is not tied to the one who sat there', async () => {
		const first = await arriveAs(mitId('s-first', '6401852105'));
		const second = await arriveAs(mitId('s-second', '6501852106', 'Anden Prøve'), first);
		expect(second.personId).not.toBe(first.personId);
	});

	test('at twenty at once makes one person', async () => {
		const arrived = await Promise.all(Array.from({ length: 20 }, () => arriveAs(mitId('s-many', '6601852107'))));
		expect(new Set(arrived.map(({ personId }) => personId)).size).toBe(1);
	});

	test('gives no second voice: the voice by mail is among the keys of the same person', async () => {
		const process = newId();
		world.runtime.keys.createParticipation(process);
		const mail = await byMail('stemme@example.dk');
		const before = await voiceOf(world.context(mail), process);
		const after = await voiceOf(world.context(await arriveAs(mitId('s-voice', '6701852108'), mail)), process);
		expect(after?.level).toBe(3);
		expect(after?.key.equals(before?.key ?? Buffer.of())).toBe(false);
		expect(after?.otherKeys.some((key) => key.equals(before?.key ?? Buffer.of()))).toBe(true);
	});

	test('and the desk give one voice: by CPR number, and by any weaker identity of the same person', async () => {
		const process = newId();
		world.runtime.keys.createParticipation(process);
		const desk = await voiceOfIdentity(world.context(), process, { kind: 'cpr', value: '680185-2109' });
		expect(desk?.level).toBe(2);
		const mail = await byMail('skranke@example.dk');
		const online = await voiceOf(world.context(await arriveAs(mitId('s-desk', '6801852109'), mail)), process);
		expect(online?.key).toEqual(desk?.key);
		const byTheirMail = await voiceOfIdentity(world.context(), process, { kind: 'email', value: 'Skranke@example.dk' });
		expect(byTheirMail?.key).toEqual(desk?.key);
		expect(byTheirMail?.level).toBe(1);
	});

	test('has another voice in another process, and none once the key is destroyed', async () => {
		const [one, other] = [newId(), newId()];
		for (const process of [one, other]) world.runtime.keys.createParticipation(process);
		const person = world.context(await arriveAs(mitId('s-two', '6901852100')));
		expect((await voiceOf(person, one))?.key).not.toEqual((await voiceOf(person, other))?.key);
		world.runtime.keys.destroyParticipation(one);
		expect(await voiceOf(person, one)).toBeUndefined();
	});
});
