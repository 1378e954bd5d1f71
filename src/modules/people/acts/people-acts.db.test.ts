import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { visitor } from '../../../platform/actor.ts';
import { hashSecret, newCode } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { readSetting, readSettings, writeSetting } from '../../../platform/settings.ts';
import { approvalName, arabicMark, isArabicApproved } from '../../../ui/arabic-words.ts';
import { sealIdentity } from '../identities/seal-identity.ts';
import type { PersonId } from '../person.ts';
import { contactOf } from '../reads/contact-of.ts';
import { namesOf } from '../reads/names-of.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { startSession } from '../sessions/start-session.ts';
import { useCode } from '../sign-in/use-code.ts';
import { addDepartment } from './add-department.ts';
import { approveCatalogue } from './approve-catalogue.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { renamePerson } from './rename-person.ts';
import { setUpMunicipality } from './set-up-municipality.ts';
import { vouchForPerson } from './vouch-for-person.ts';

let world: TestRuntime;
let administrator: Actor;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	administrator = await staffActor(world, 'administrator');
	officer = await staffActor(world);
});
afterAll(() => world.drop());

const doorstep = { earlier: undefined, staffByMail: false };

function hashOf(code: string): string {
	return hashSecret(code).toString('hex');
}

async function vouch(input: Record<string, unknown>, code = newCode()) {
	return perform(world.context(officer), vouchForPerson, { name: 'Vouch Prøve', codeHash: hashOf(code), ...input });
}

async function giveAdministrator(): Promise<{ person: string; grant: string }> {
	const { personId } = await personActor(world);
	const given = await perform(world.context(administrator), grantRole, {
		person: personId,
		role: 'administrator',
		scope: 'municipality',
	});
	if (given.kind !== 'done' || !personId) throw new Error('no role given');
	return { person: personId, grant: given.answer.grant };
}

describe('vouching', () => {
	test('gives a code that signs in once, at level 2', async () => {
		const code = newCode();
		expect((await vouch({ birthYear: 1950 }, code)).kind).toBe('done');
		const arrival = await useCode(world.context(), code.toLowerCase().replaceAll('-', ' '), doorstep);
		if (arrival.kind !== 'in') throw new Error('not signed in');
		expect(await identifySession(world.context(), arrival.secret)).toMatchObject({ name: 'Vouch Prøve', level: 2 });
		expect(await useCode(world.context(), code, doorstep)).toEqual({ kind: 'wrong' });
	});

	test('gives one session for a code that is sent twenty times at once', async () => {
		const code = newCode();
		await vouch({ name: 'Mange Prøve', birthYear: 1951 }, code);
		const tries = await Promise.all(Array.from({ length: 20 }, () => useCode(world.context(), code, doorstep)));
		expect(tries.filter(({ kind }) => kind === 'in')).toHaveLength(1);
	});

	test('gives a code that is over after 30 days', async () => {
		const code = newCode();
		await vouch({ name: 'Sen Prøve', birthYear: 1952 }, code);
		world.setNow(new Date(someTuesday.getTime() + 30 * 24 * 3_600_000));
		expect(await useCode(world.context(), code, doorstep)).toEqual({ kind: 'wrong' });
		world.setNow(someTuesday);
	});

	test('asks before it takes a namesake of the same year for the same person', async () => {
		const first = await vouch({ name: 'Navne Prøve', birthYear: 1960 });
		const asked = await vouch({ name: 'navne prøve', birthYear: 1960 });
		expect(asked).toEqual({ kind: 'refused', problems: [{ key: 'vouched-before', field: 'samePerson' }] });
		const same = await vouch({ name: 'Navne Prøve', birthYear: 1960, samePerson: 'same' });
		const other = await vouch({ name: 'Navne Prøve', birthYear: 1960, samePerson: 'other' });
		if (first.kind !== 'done' || same.kind !== 'done' || other.kind !== 'done') throw new Error('not vouched');
		expect(same.answer.person).toBe(first.answer.person);
		expect(other.answer.person).not.toBe(first.answer.person);
	});

	test('withdraws the code that the person had before', async () => {
		const [old, fresh] = [newCode(), newCode()];
		const identity = sealIdentity(world.context(), { kind: 'phone', value: '20 30 40 50' });
		await vouch({ name: 'Glemsom Prøve', identity }, old);
		await vouch({ name: 'Glemsom Prøve', identity }, fresh);
		expect(await useCode(world.context(), old, doorstep)).toEqual({ kind: 'wrong' });
		expect((await useCode(world.context(), fresh, doorstep)).kind).toBe('in');
	});

	test('keeps a mail address to write to, which opens nothing and may be shared by two', async () => {
		const mail = { email: 'faelles@example.dk' };
		const persons = [];
		for (const cpr of ['700185-2101', '710185-2102']) {
			const made = await vouch({ identity: sealIdentity(world.context(), { kind: 'cpr', value: cpr }), ...mail });
			if (made.kind !== 'done') throw new Error('not vouched');
			persons.push(made.answer.person);
		}
		expect(new Set(persons).size).toBe(2);
		for (const person of persons) expect((await contactOf(world.context(), person))?.email).toBe('faelles@example.dk');
	});

	test('needs something to know the person by, and staff', async () => {
		expect(await vouch({})).toMatchObject({ kind: 'refused', problems: [{ key: 'vouch-needs-something' }] });
		const citizen = await personActor(world, { level: 3 });
		const input = { name: 'Vouch Prøve', birthYear: 1950, codeHash: hashOf(newCode()) };
		await expect(perform(world.context(citizen), vouchForPerson, input)).rejects.toThrow(NotAllowed);
	});

	test('leaves neither code nor person in the journal', async () => {
		const code = newCode();
		const made = await vouch({ name: 'Journal Prøve', birthYear: 1970 }, code);
		if (made.kind !== 'done') throw new Error('not vouched');
		const { rows } = await world.pool.query(
			'select j::text as row from journal j union all select i::text from idempotency i',
		);
		for (const { row } of rows)
			for (const trace of [code, 'Journal Prøve', made.answer.person]) expect(row).not.toContain(trace);
	});
});

describe('roles', () => {
	test('may be given twice and are held once', async () => {
		const { person, grant } = await giveAdministrator();
		const again = await perform(world.context(administrator), grantRole, {
			person,
			role: 'administrator',
			scope: 'municipality',
		});
		expect(again).toMatchObject({ kind: 'done', answer: { grant } });
	});

	test('the last administrator cannot be ended or closed out, also when two go at once', async () => {
		await world.pool.query('update role_grant set ended_at = now()');
		const [one, other] = [await giveAdministrator(), await giveAdministrator()];
		const ends = await Promise.all(
			[one, other].map(({ grant }) => perform(world.context(administrator), endRole, { grant })),
		);
		expect(ends.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
		const left = ends[0]?.kind === 'refused' ? one : other;
		const refused = { kind: 'refused', problems: [{ key: 'last-administrator' }] };
		expect(await perform(world.context(administrator), endRole, { grant: left.grant })).toEqual(refused);
		expect(await perform(world.context(administrator), disablePerson, { person: left.person })).toEqual(refused);
	});

	test('from the work sign-in are not ended here', async () => {
		const { grant } = await giveAdministrator();
		await world.pool.query("update role_grant set source = 'claims' where id = $1", [grant]);
		expect(await perform(world.context(administrator), endRole, { grant })).toMatchObject({
			problems: [{ key: 'role-from-claims' }],
		});
	});

	test('are given by administrators alone, and over departments that exist', async () => {
		const { personId: person } = await personActor(world);
		const input = { person, role: 'facilitator', scope: 'municipality' };
		await expect(perform(world.context(officer), grantRole, input)).rejects.toThrow(NotAllowed);
		const made = await perform(world.context(administrator), addDepartment, { name: 'Sundhed og Ældre' });
		if (made.kind !== 'done') throw new Error('no department');
		const over = (scopeId: string) =>
			perform(world.context(administrator), grantRole, { ...input, scope: 'department', scopeId });
		expect((await over(made.answer.department)).kind).toBe('done');
		expect(await over(person ?? '')).toMatchObject({ problems: [{ key: 'scope-missing', field: 'where' }] });
		expect(
			await perform(world.context(administrator), addDepartment, { name: 'Sundhed & Ældre', key: 'sundhed-og-aeldre' }),
		).toMatchObject({
			problems: [{ key: 'department-exists' }],
		});
	});
});

describe('the Arabic of a part of the site', () => {
	const approvals = () => readSettings(world.runtime.db, [approvalName('house')]);

	test('is approved by an administrator who has read these very words, and the journal says so', async () => {
		const approve = (actor: Actor, mark: string) =>
			perform(world.context(actor), approveCatalogue, { part: 'house', mark });
		expect(await approve(administrator, 'of-yesterday')).toMatchObject({ problems: [{ key: 'catalogue-changed' }] });
		expect((await approvals()).size).toBe(0);
		await expect(approve(officer, arabicMark('house'))).rejects.toThrow(NotAllowed);
		expect((await approve(administrator, arabicMark('house'))).kind).toBe('done');
		const approved = (await approvals()).get(approvalName('house'));
		expect(isArabicApproved({ house: approved as { mark: string; at: string } }, 'house')).toBe(true);
		const { rows } = await world.pool.query(
			"select count(*)::int as lines from journal where act = 'catalogue.approve'",
		);
		expect(rows).toEqual([{ lines: 1 }]);
	});
});

describe('closing an access', () => {
	test('ends every session at once and takes the code away; it can be opened again', async () => {
		const code = newCode();
		const made = await vouch({ name: 'Lukket Prøve', birthYear: 1980 }, code);
		if (made.kind !== 'done') throw new Error('not vouched');
		const person = made.answer.person as PersonId;
		const secret = await startSession(world.context(), { person, level: 2, staff: false });
		await perform(world.context(administrator), disablePerson, { person });
		expect((await identifySession(world.context(), secret)).kind).toBe('visitor');
		expect(await useCode(world.context(), code, doorstep)).toEqual({ kind: 'wrong' });
		expect(await vouch({ name: 'Lukket Prøve', birthYear: 1980, samePerson: 'same' })).toMatchObject({
			problems: [{ key: 'person-disabled' }],
		});
		await perform(world.context(administrator), enablePerson, { person });
		expect((await identifySession(world.context(), secret)).kind).toBe('visitor');
		expect((await vouch({ name: 'Lukket Prøve', birthYear: 1980, samePerson: 'same' })).kind).toBe('done');
	});

	test("is not for one's own", async () => {
		const person = administrator.personId;
		expect(await perform(world.context(administrator), disablePerson, { person })).toMatchObject({
			problems: [{ key: 'not-yourself' }],
		});
	});
});

describe("one's own name", () => {
	test('is changed by oneself alone; a visitor is asked to sign in', async () => {
		const actor = await personActor(world);
		const wish = { name: 'Nyt  Prøve', pseudonym: 'Morgenfugl', protectName: true };
		expect((await perform(world.context(actor), renamePerson, wish)).kind).toBe('done');
		const names = await namesOf(world.context(), [actor.personId ?? '']);
		expect(names.get(actor.personId ?? '')).toEqual({ name: 'Nyt Prøve', pseudonym: 'Morgenfugl', protected: true });
		expect(await perform(world.context(visitor), renamePerson, wish)).toEqual({ kind: 'step-up', level: 1 });
	});

	test('is no pseudonym', async () => {
		const actor = await personActor(world);
		expect(
			await perform(world.context(actor), renamePerson, {
				name: 'Ens Prøve',
				pseudonym: 'ens prøve',
				protectName: false,
			}),
		).toMatchObject({
			problems: [{ key: 'pseudonym-is-name', field: 'pseudonym' }],
		});
	});
});

describe('the first set-up', () => {
	const input = {
		name: 'Prøveby Kommune',
		address: 'Torvet 1, 0000 Prøveby',
		phone: '00 00 00 00',
		email: 'Hej@proeveby.example',
		desk: 'Biblioteket, mandag 15–18',
		administratorName: 'Første Prøve',
		administratorEmail: 'foerste@proeveby.example',
	};

	test('asks for the code, happens once of twenty at once, and is gone afterwards', async () => {
		const code = newCode();
		await writeSetting(world.context(), 'set-up-code', hashOf(code));
		expect(await perform(world.context(), setUpMunicipality, { ...input, code: newCode() })).toEqual({
			kind: 'refused',
			problems: [{ key: 'set-up-code-wrong', field: 'code' }],
		});
		const tries = await Promise.allSettled(
			Array.from({ length: 20 }, () => perform(world.context(), setUpMunicipality, { ...input, code })),
		);
		const won = tries.filter((one) => one.status === 'fulfilled' && one.value.kind === 'done');
		expect(won).toHaveLength(1);
		expect(tries.filter((one) => one.status === 'rejected' && one.reason instanceof NotFound)).toHaveLength(19);
		expect(await readSetting(world.runtime.db, 'municipality')).toEqual({
			name: input.name,
			address: input.address,
			phone: input.phone,
			email: 'hej@proeveby.example',
			desk: input.desk,
		});
		const { rows } = await world.pool.query(
			"select g.role from person p join role_grant g on g.person = p.id where p.name = 'Første Prøve'",
		);
		expect(rows).toEqual([{ role: 'administrator' }]);
	});
});
