import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newSecret } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { forgetDue } from '../../../platform/personal/forget-due.ts';
import { disablePerson } from '../../people/acts/disable-person.ts';
import {
	countOrganisationsToSee,
	isWithoutContact,
	organisationBySlug,
	organisationContact,
} from '../../people/index.ts';
import type { PersonId } from '../../people/person.ts';
import { identifySession } from '../../people/sessions/identify-session.ts';
import { startSession } from '../../people/sessions/start-session.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { answerRequest } from './answer-request.ts';
import { askToJoin } from './ask-to-join.ts';
import { callInvitationBack } from './call-invitation-back.ts';
import { changeRole } from './change-role.ts';
import { inviteMember } from './invite-member.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { registerOrganisation } from './register-organisation.ts';
import { removeMember } from './remove-member.ts';

let house: TestRuntime;
let officer: Actor;
let administrator: Actor;
let made = 0;

beforeAll(async () => {
	house = await testRuntime();
	officer = await staffActor(house);
	administrator = await staffActor(house, 'administrator');
});
afterAll(() => house.drop());

/** The person as their next request would find them: memberships come with the session. */
async function again(actor: Actor): Promise<Actor> {
	const person = actor.personId as PersonId;
	const secret = await startSession(house.context(), { person, level: 1, staff: false });
	return identifySession(house.context(), secret);
}

async function somebody(email?: string): Promise<Actor> {
	const actor = await personActor(house, { name: 'Prøve Deltager' });
	if (email)
		await house.pool.query(
			`insert into identity (id, person, kind, ref, value, level, confirmed_at, created_at)
			values (gen_random_uuid(), $1, 'email', $2, $3, 1, now(), now())`,
			[actor.personId, Buffer.from(email), email],
		);
	return actor;
}

/** A new organisation, and the one who runs it. */
async function registered(): Promise<{ slug: string; founder: Actor }> {
	const actor = await somebody();
	made += 1;
	const input = { kind: 'association', name: `Prøveforening ${made}`, email: 'hej@proeve.example' };
	const outcome = await perform(house.context(actor), registerOrganisation, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return { slug: outcome.answer.slug, founder: await again(actor) };
}

/** Somebody who was invited and said yes. */
async function letIn(slug: string, by: Actor, role: string): Promise<Actor> {
	made += 1;
	const email = `deltager${made}@proeve.example`;
	expect((await perform(house.context(by), inviteMember, { slug, email, role })).kind).toBe('done');
	const person = await somebody();
	const secret = await secretMailedTo(email);
	expect((await perform(house.context(person), acceptInvitation, { secret })).kind).toBe('done');
	return again(person);
}

async function secretMailedTo(email: string): Promise<string> {
	const { rows } = await house.pool.query<{ text: string }>(
		'select text_body as text from mail where to_address = $1 order by written_at desc, id desc limit 1',
		[email],
	);
	return /\/invitation\/([A-Za-z0-9_-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? '';
}

async function administratorsOf(slug: string): Promise<number> {
	const organisation = await organisationBySlug(house.context(), slug);
	return (await organisationContact(house.context(), organisation?.id ?? '')).administrators;
}

async function isLeftAlone(slug: string): Promise<boolean> {
	const organisation = await organisationBySlug(house.context(), slug);
	return isWithoutContact(await organisationContact(house.context(), organisation?.id ?? ''));
}

const keys = (outcome: { kind: string; problems?: readonly { key: string }[] }) =>
	outcome.kind === 'refused' ? outcome.problems?.map(({ key }) => key) : outcome.kind;

describe('an organisation', () => {
	test('is run by whoever registers it, and their next request knows it', async () => {
		const { founder } = await registered();
		expect(founder.memberships).toMatchObject([{ role: 'administrator' }]);
	});

	test('is refused under a name or a CVR number that another has, and without a way to reach it', async () => {
		const actor = await somebody();
		const register = (more: object) =>
			perform(house.context(actor), registerOrganisation, {
				kind: 'association',
				name: 'Havens Venner',
				email: 'haven@proeve.example',
				...more,
			});
		expect(keys(await register({ email: '' }))).toEqual(['contact-missing']);
		expect(keys(await register({ cvr: '10000008' }))).toEqual(['cvr-wrong']);
		expect(keys(await register({ cvr: '10000009' }))).toBe('done');
		expect(keys(await register({}))).toEqual(['organisation-exists']);
		expect(keys(await register({ name: 'Andre Venner', cvr: 'DK 1000 0009' }))).toEqual(['cvr-exists']);
	});

	test('registered twenty times at once is registered once', async () => {
		const actors = await Promise.all(Array.from({ length: 20 }, () => somebody()));
		const input = { kind: 'association', name: 'Den eneste ene', phone: '20 00 00 01' };
		const outcomes = await Promise.all(
			actors.map((actor) => perform(house.context(actor), registerOrganisation, input)),
		);
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
	});

	test('is not registered without end by one person', async () => {
		const actor = await somebody();
		const outcomes = [];
		for (let place = 0; place < 6; place++)
			outcomes.push(
				keys(
					await perform(house.context(actor), registerOrganisation, {
						kind: 'informal-group',
						name: `Gruppe ${place}`,
						phone: '20 00 00 01',
					}),
				),
			);
		expect(outcomes.filter((one) => one === 'done')).toHaveLength(5);
		expect(outcomes.at(-1)).toEqual(['too-many-waiting']);
	});
});

describe('an invitation', () => {
	test('lets one in, once, however many press at the same time', async () => {
		const { slug, founder } = await registered();
		const email = 'mange@proeve.example';
		await perform(house.context(founder), inviteMember, { slug, email, role: 'writer' });
		const secret = await secretMailedTo(email);
		const actors = await Promise.all(Array.from({ length: 10 }, () => somebody()));
		const outcomes = await Promise.allSettled(
			actors.map((actor) => perform(house.context(actor), acceptInvitation, { secret })),
		);
		const done = outcomes.filter((one) => one.status === 'fulfilled' && one.value.kind === 'done');
		expect(done).toHaveLength(1);
		const writers = await house.pool.query(
			"select 1 from organisation_member where role = 'writer' and ended_at is null and organisation = (select id from organisation where slug = $1)",
			[slug],
		);
		expect(writers.rowCount).toBe(1);
	});

	test('does not work when it is called back, too old or made up', async () => {
		const { slug, founder } = await registered();
		const invite = async (email: string) => {
			await perform(house.context(founder), inviteMember, { slug, email, role: 'member' });
			return secretMailedTo(email);
		};
		const called = await invite('kaldt@proeve.example');
		const { rows } = await house.pool.query(
			"select id from organisation_invitation where email = 'kaldt@proeve.example'",
		);
		const back = { slug, invitation: rows[0].id };
		expect(keys(await perform(house.context(founder), callInvitationBack, back))).toBe('done');
		expect(keys(await perform(house.context(founder), callInvitationBack, back))).toEqual(['invitation-gone']);
		const old = await invite('gammel@proeve.example');
		const guest = await somebody();
		await expect(perform(house.context(guest), acceptInvitation, { secret: called })).rejects.toThrow(NotFound);
		await expect(perform(house.context(guest), acceptInvitation, { secret: newSecret() })).rejects.toThrow(NotFound);
		const later = { ...house.context(guest), now: new Date(house.runtime.clock().getTime() + 15 * 86_400_000) };
		await expect(perform(later, acceptInvitation, { secret: old })).rejects.toThrow(NotFound);
		await forgetDue({ ...later, now: new Date(house.runtime.clock().getTime() + 31 * 86_400_000) });
		const left = await house.pool.query('select 1 from organisation_invitation');
		expect(left.rowCount).toBe(0);
	});

	test('takes nothing from somebody who can do more already', async () => {
		const { slug, founder } = await registered();
		const writer = await letIn(slug, founder, 'writer');
		await perform(house.context(founder), inviteMember, { slug, email: 'lavere@proeve.example', role: 'member' });
		const secret = await secretMailedTo('lavere@proeve.example');
		expect(keys(await perform(house.context(writer), acceptInvitation, { secret }))).toEqual(['already-member']);
	});

	test('is written by those who run it, not by its writers and not by staff', async () => {
		const { slug, founder } = await registered();
		const writer = await letIn(slug, founder, 'writer');
		const input = { slug, email: 'ny@proeve.example', role: 'member' };
		for (const actor of [writer, officer, administrator])
			await expect(perform(house.context(actor), inviteMember, input)).rejects.toThrow(NotAllowed);
	});
});

describe('somebody who asks to join', () => {
	test('is told of by mail, let in once, and told', async () => {
		const mail = 'ansvarlig@proeve.example';
		const founder = await somebody(mail);
		const input = { kind: 'association', name: 'De Spurgte', phone: '20 00 00 01' };
		const { answer } = (await perform(house.context(founder), registerOrganisation, input)) as {
			answer: { slug: string };
		};
		const { slug } = answer;
		const asking = await somebody('spoerger@proeve.example');
		expect(keys(await perform(house.context(asking), askToJoin, { slug, message: 'Jeg er kasserer.' }))).toBe('done');
		expect(keys(await perform(house.context(asking), askToJoin, { slug }))).toEqual(['already-asked']);
		const { rows } = await house.pool.query<{ id: string }>('select id from join_request where answered_at is null');
		const yes = { slug, request: rows[0]?.id, answer: 'accepted', role: 'writer' };
		await expect(perform(house.context(asking), answerRequest, yes)).rejects.toThrow(NotAllowed);
		const runs = await again(founder);
		expect(keys(await perform(house.context(runs), answerRequest, yes))).toBe('done');
		expect(keys(await perform(house.context(runs), answerRequest, yes))).toEqual(['already-answered']);
		expect((await again(asking)).memberships).toMatchObject([{ role: 'writer' }]);
		const mails = await house.pool.query('select to_address as to from mail where to_address = any($1)', [
			[mail, 'spoerger@proeve.example'],
		]);
		expect(mails.rows.map(({ to }) => to).sort()).toEqual([mail, 'spoerger@proeve.example']);
	});
});

describe('the last who runs an organisation', () => {
	test('does not simply leave, and is not taken out or given less to say', async () => {
		const { slug, founder } = await registered();
		const person = founder.personId;
		expect(keys(await perform(house.context(founder), leaveOrganisation, { slug }))).toEqual(['last-administrator']);
		expect(keys(await perform(house.context(founder), removeMember, { slug, person }))).toEqual(['last-administrator']);
		expect(keys(await perform(house.context(founder), changeRole, { slug, person, role: 'member' }))).toEqual([
			'last-administrator',
		]);
	});

	test('names another, who runs it from then on', async () => {
		const { slug, founder } = await registered();
		const member = await letIn(slug, founder, 'member');
		const leave = { slug, successor: member.personId };
		expect(keys(await perform(house.context(founder), leaveOrganisation, leave))).toBe('done');
		expect((await again(member)).memberships).toMatchObject([{ role: 'administrator' }]);
		expect((await again(founder)).memberships).toEqual([]);
		// Who could act when stays readable.
		const { rows } = await house.pool.query(
			'select role, ended_at is null as now from organisation_member where person = $1 order by joined_at, id',
			[member.personId],
		);
		expect(rows).toEqual([
			{ role: 'member', now: false },
			{ role: 'administrator', now: true },
		]);
	});

	test('is one of two who leave at once: the other stays', async () => {
		for (let round = 0; round < 5; round++) {
			const { slug, founder } = await registered();
			const second = await letIn(slug, founder, 'administrator');
			const outcomes = await Promise.all(
				[founder, second].map((actor) => perform(house.context(actor), leaveOrganisation, { slug })),
			);
			expect(outcomes.map(keys)).toContainEqual(['last-administrator']);
			expect(await administratorsOf(slug)).toBe(1);
		}
	});

	test('who takes the other out while the other takes them out does not leave it to nobody', async () => {
		for (let round = 0; round < 5; round++) {
			const { slug, founder } = await registered();
			const second = await letIn(slug, founder, 'administrator');
			await Promise.allSettled([
				perform(house.context(founder), removeMember, { slug, person: second.personId }),
				perform(house.context(second), removeMember, { slug, person: founder.personId }),
			]);
			expect(await administratorsOf(slug)).toBe(1);
		}
	});

	test('leaves it without contact when they say so; staff are told and find somebody', async () => {
		const { slug, founder } = await registered();
		const member = await letIn(slug, founder, 'member');
		const before = await countOrganisationsToSee(house.context());
		const leave = { slug, withoutContact: true };
		expect(keys(await perform(house.context(founder), leaveOrganisation, leave))).toBe('done');
		expect(await isLeftAlone(slug)).toBe(true);
		const after = await countOrganisationsToSee(house.context());
		expect(after.withoutContact).toBe(before.withoutContact + 1);
		const appoint = { slug, person: member.personId, role: 'administrator' };
		await expect(perform(house.context(member), changeRole, appoint)).rejects.toThrow(NotAllowed);
		expect(keys(await perform(house.context(officer), changeRole, appoint))).toBe('done');
		expect(await isLeftAlone(slug)).toBe(false);
		await expect(perform(house.context(officer), changeRole, appoint)).rejects.toThrow(NotAllowed);
	});

	test('whose access is closed, or who is deleted, leaves it without contact', async () => {
		const { slug, founder } = await registered();
		const person = founder.personId;
		expect(keys(await perform(house.context(administrator), disablePerson, { person }))).toBe('done');
		expect(await isLeftAlone(slug)).toBe(true);
		await house.pool.query('update person set disabled_at = null where id = $1', [person]);
		expect(await isLeftAlone(slug)).toBe(false);
		await house.pool.query('delete from person where id = $1', [person]);
		expect(await isLeftAlone(slug)).toBe(true);
		const invited = { slug, email: 'afloeser@proeve.example', role: 'administrator' };
		expect(keys(await perform(house.context(officer), inviteMember, invited))).toBe('done');
	});
});
