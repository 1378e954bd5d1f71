import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { system } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { SignedInIdentity } from '../../../platform/sign-in/identity.ts';
import { findOrCreatePerson } from '../identities/find-or-create-person.ts';
import { listStaff } from '../reads/list-staff.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { voiceOf } from '../voices/voice-of.ts';
import { arriveAsStaff } from './arrive-as-staff.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());

const doorstep = { earlier: undefined, staffByMail: false };

function work(subject: string, told: Partial<SignedInIdentity>): SignedInIdentity {
	return { issuer: 'https://work.example', subject, name: 'Arbejds Prøve', level: 2, groups: [], roles: [], ...told };
}

async function arriveAs(identity: SignedInIdentity) {
	const arrival = await arriveAsStaff(world.context(), identity, doorstep);
	if (arrival.kind !== 'in') throw new Error('not signed in');
	return identifySession(world.context(), arrival.secret);
}

describe('a work sign-in', () => {
	test('gives the roles that it tells, in the department that it tells', async () => {
		const actor = await arriveAs(
			work('a', { department: 'social', roles: [{ role: 'case-officer' }, { role: 'administrator' }] }),
		);
		const { rows } = await world.pool.query("select id from department where key = 'social'");
		expect(actor).toMatchObject({ level: 2, staff: true, name: 'Arbejds Prøve' });
		expect(actor.roles).toContainEqual({ role: 'case-officer', scope: 'department', scopeId: rows[0].id });
		expect(actor.roles).toContainEqual({ role: 'administrator', scope: 'municipality' });
		expect((await listStaff(world.context())).map(({ id }) => id)).toContain(actor.personId);
	});

	test('replaces the roles it told before, and leaves those given on our own page', async () => {
		const before = await arriveAs(work('b', { roles: [{ role: 'case-officer' }, { role: 'facilitator' }] }));
		await world.pool.query(
			"insert into role_grant (id, person, role, scope, source, granted_at) values ($1, $2, 'politician', 'municipality', 'page', now())",
			[newId(), before.personId],
		);
		const after = await arriveAs(work('b', { roles: [{ role: 'facilitator' }] }));
		expect(after.personId).toBe(before.personId);
		expect(after.roles.map(({ role }) => role).sort()).toEqual(['facilitator', 'politician']);
		const { rows } = await world.pool.query('select count(*) from role_grant where person = $1', [before.personId]);
		expect(Number(rows[0].count)).toBe(3);
	});

	test('makes a politician no employee, and somebody without a role nothing at all', async () => {
		expect(await arriveAs(work('c', { roles: [{ role: 'politician' }] }))).toMatchObject({
			staff: false,
			roles: [{ role: 'politician' }],
		});
		expect(await arriveAs(work('d', {}))).toMatchObject({ staff: false, roles: [] });
	});

	test('carries no voice: an employee is heard as the citizen they are', async () => {
		const process = newId();
		world.runtime.keys.createParticipation(process);
		const actor = await arriveAs(work('e', { email: 'e@work.example', roles: [{ role: 'case-officer' }] }));
		expect(await voiceOf(world.context(actor), process)).toBeUndefined();
	});

	test('opens the account of whoever set the site up by the same mail, and of no citizen', async () => {
		const context = world.context(system);
		const admin = await findOrCreatePerson(context, {
			name: 'Første Prøve',
			identity: { kind: 'email', value: 'first@work.example' },
			level: 1,
		});
		const citizen = await findOrCreatePerson(context, {
			name: 'Borger Prøve',
			identity: { kind: 'email', value: 'citizen@work.example' },
			level: 1,
		});
		await world.pool.query(
			"insert into role_grant (id, person, role, scope, source, granted_at) values ($1, $2, 'administrator', 'municipality', 'page', now())",
			[newId(), admin],
		);
		expect((await arriveAs(work('f', { email: 'First@work.example' }))).personId).toBe(admin);
		expect((await arriveAs(work('g', { email: 'citizen@work.example' }))).personId).not.toBe(citizen);
	});
});
