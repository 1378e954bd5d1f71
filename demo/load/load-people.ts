import { addArea } from '../../src/modules/areas/acts/add-area.ts';
import { answerRequest } from '../../src/modules/associations/acts/answer-request.ts';
import { askToJoin } from '../../src/modules/associations/acts/ask-to-join.ts';
import { requestsOf } from '../../src/modules/associations/steps/request-rows.ts';
import { addDepartment } from '../../src/modules/people/acts/add-department.ts';
import { addOrganisation } from '../../src/modules/people/acts/add-organisation.ts';
import { vouchForPerson } from '../../src/modules/people/acts/vouch-for-person.ts';
import { giveIdentity, insertPerson } from '../../src/modules/people/identities/person-rows.ts';
import { knownIdentity } from '../../src/modules/people/identities/seal-identity.ts';
import { identifySession, organisationsOf, sealIdentity } from '../../src/modules/people/index.ts';
import { arriveAsStaff } from '../../src/modules/people/sign-in/arrive-as-staff.ts';
import { arriveWithMitId } from '../../src/modules/people/sign-in/arrive-with-mitid.ts';
import { peopleTables } from '../../src/modules/people/tables.ts';
import { type Actor, system } from '../../src/platform/actor.ts';
import { inTransaction } from '../../src/platform/database/database.ts';
import { hashSecret, newCode } from '../../src/platform/identifiers.ts';
import type { Level } from '../../src/platform/permission.ts';
import type { SignedInIdentity } from '../../src/platform/sign-in/identity.ts';
import type { Demonstration, Person } from '../types.ts';
import type { World } from './world.ts';

/** The employee who sees to what has to be there before anything happens. */
const clerk = 'jonas';

/** Long before anything happens. */
const arrivalDay = -75;

/** The people and places of the demonstration by their keys. */
export interface Inhabitants {
	/** Grows richer as roles are given. */
	readonly actors: Map<string, Actor>;
	readonly areas: ReadonlyMap<string, string>;
	readonly departments: ReadonlyMap<string, string>;
	readonly organisations: ReadonlyMap<string, string>;
	/** How staff know somebody whom they enter something for. */
	identityOf(key: string): ReturnType<typeof sealIdentity> | undefined;
	person(key: string): Person;
	departmentName(key: string): string;
}

/** Lets everybody move in as they later would: by MitID, by mail, vouched for at the desk, and staff by their work sign-in. */
export async function loadPeople(world: World, demonstration: Demonstration): Promise<Inhabitants> {
	const at = world.at(arrivalDay);
	const departments = new Map<string, string>();
	for (const { key, name } of demonstration.departments) {
		departments.set(key, (await world.act(at, system, addDepartment, { key, name })).department as string);
	}
	const areas = new Map<string, string>();
	for (const { key, name, shape } of demonstration.areas)
		areas.set(key, (await world.act(at, system, addArea, { key, name, shape })).area as string);
	const organisations = new Map<string, string>();
	for (const { key, kind, name, about } of demonstration.organisations) {
		organisations.set(
			key,
			(await world.act(at, system, addOrganisation, { kind, name, about })).organisation as string,
		);
	}
	const actors = new Map<string, Actor>();
	for (const person of demonstration.people) {
		const actor = await moveIn(world, person, at);
		if (actor) actors.set(person.key, actor);
	}
	for (const { key, members = {} } of demonstration.organisations)
		await letIn(world, at, actors.get(clerk) as Actor, organisations.get(key) as string, members, actors);
	const people = new Map(demonstration.people.map((person) => [person.key, person]));
	const person = (key: string) => {
		const found = people.get(key);
		if (!found) throw new Error(`The demonstration has no person called ${key}`);
		return found;
	};
	return {
		departmentName: (key) => demonstration.departments.find((department) => department.key === key)?.name ?? '',
		actors,
		areas,
		departments,
		organisations,
		person,
		identityOf: (key) => sealedFor(world, person(key)),
	};
}

/** Those who act for an organisation from its first day here. */
async function letIn(
	world: World,
	at: Date,
	employee: Actor,
	organisation: string,
	members: NonNullable<Demonstration['organisations'][number]['members']>,
	actors: Map<string, Actor>,
): Promise<void> {
	for (const [key, role] of Object.entries(members)) {
		const actor = actors.get(key);
		if (!actor?.personId) throw new Error(`The demonstration has nobody called ${key} to act for an organisation`);
		const found = (await organisationsOf(world.context(at), [organisation])).get(organisation);
		await world.act(at, actor, askToJoin, { slug: found?.slug });
		const [request] = await requestsOf(world.context(at), organisation, 1);
		const answer = { slug: found?.slug, request: request?.id, answer: 'accepted', role };
		// Nobody runs it yet: an employee lets the first one in.
		await world.act(at, employee, answerRequest, answer);
		actors.set(key, { ...actor, memberships: [...(actor.memberships ?? []), { organisation, role }] });
	}
}

/** As staff would take the person down: the CPR number at the desk, else mail, else name and address. */
function sealedFor(world: World, person: Person): ReturnType<typeof sealIdentity> | undefined {
	const context = world.context(world.at(arrivalDay));
	if (person.cpr) return sealIdentity(context, { kind: 'cpr', value: person.cpr });
	if (person.email) return sealIdentity(context, { kind: 'email', value: person.email });
	return person.postalAddress
		? sealIdentity(context, { kind: 'address', value: `${person.name}, ${person.postalAddress}` })
		: undefined;
}

async function moveIn(world: World, person: Person, at: Date): Promise<Actor | undefined> {
	const context = world.context(at, { kind: 'visitor', level: 0, staff: false, roles: [] });
	const doorstep = { earlier: undefined, staffByMail: false };
	const issuer = `${context.runtime.publicUrl}/demo/mitid`;
	if (person.staff || person.politician) {
		const role = person.staff?.role ?? 'politician';
		const arrival = await arriveAsStaff(
			context,
			{
				issuer,
				subject: `medarbejder-${person.key}`,
				name: person.name,
				...(person.email && { email: person.email }),
				level: 2,
				groups: [],
				roles: [{ role }],
				...(person.staff && { department: person.staff.department }),
			},
			doorstep,
		);
		return arrival.kind === 'in' ? identifySession(context, arrival.secret) : undefined;
	}
	if (person.signIn === 'mitid') {
		const identity: SignedInIdentity = {
			issuer,
			subject: `borger-${person.key}`,
			name: person.name,
			...(person.email && { email: person.email }),
			level: 3,
			groups: [],
			roles: [],
		};
		if (person.cpr) Object.defineProperty(identity, 'cpr', { value: person.cpr });
		const arrival = await arriveWithMitId(context, identity, doorstep);
		if (arrival.kind !== 'in') return undefined;
		const actor = await identifySession(context, arrival.secret);
		await describe(world, person, actor.personId as string);
		return actor;
	}
	if (person.signIn === 'email') return moveInByMail(world, person, at);
	if (person.signIn === 'vouched') {
		const identity = sealedFor(world, person);
		const vouched = await world.act(at, system, vouchForPerson, {
			name: person.name,
			identity,
			codeHash: hashSecret(newCode()).toString('hex'),
		});
		await describe(world, person, vouched.person as string);
		return actorOf(world, vouched.person as string, 2, person);
	}
	return undefined;
}

async function moveInByMail(world: World, person: Person, at: Date): Promise<Actor> {
	const id = await inTransaction(world.context(at).db, async (db) => {
		const inside = { ...world.context(at), db };
		const identity = knownIdentity(inside, { kind: 'email', value: person.email ?? '' });
		if (!identity) throw new Error(`${person.key} signs in by mail and has none`);
		const made = await insertPerson(inside, { name: person.name });
		await giveIdentity(inside, made, identity, 1, true);
		return made;
	});
	await describe(world, person, id);
	return actorOf(world, id, 1, person);
}

/** Pseudonyms and protection, as the person sets them on their own page. */
async function describe(world: World, person: Person, id: string): Promise<void> {
	if (!person.pseudonym && !person.protectedName) return;
	const at = world.at(arrivalDay);
	await peopleTables(world.context(at).db)
		.updateTable('person')
		.set({ pseudonym: person.pseudonym ?? null, protected_at: person.protectedName ? at : null })
		.where('id', '=', id)
		.execute();
}

async function actorOf(world: World, id: string, level: Level, person: Person): Promise<Actor> {
	const row = await peopleTables(world.context(world.at(arrivalDay)).db)
		.selectFrom('person_actor')
		.select('actor')
		.where('person', '=', id)
		.executeTakeFirstOrThrow();
	return { kind: 'person', personId: id, ref: row.actor, name: person.name, level, staff: false, roles: [] };
}
