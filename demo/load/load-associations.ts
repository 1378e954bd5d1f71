import { answerRequest } from '../../src/modules/associations/acts/answer-request.ts';
import { askToJoin } from '../../src/modules/associations/acts/ask-to-join.ts';
import { leaveOrganisation } from '../../src/modules/associations/acts/leave-organisation.ts';
import { registerOrganisation } from '../../src/modules/associations/acts/register-organisation.ts';
import { verifyOrganisation } from '../../src/modules/associations/acts/verify-organisation.ts';
import { requestsOf } from '../../src/modules/associations/steps/request-rows.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Association, Demonstration } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** An association that has come, for what it does later. */
export interface LoadedAssociation {
	readonly slug: string;
	readonly email: string | undefined;
}

/** An association as its acts know it. */
interface Registered {
	readonly id: string;
	readonly slug: string;
}

/** Lets people bring their associations here, staff confirm them, and others join and leave; gives them by key. */
export async function loadAssociations(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
): Promise<ReadonlyMap<string, LoadedAssociation>> {
	const loaded = new Map<string, LoadedAssociation>();
	for (const association of demonstration.associations) {
		const registered = await register(world, association, people);
		loaded.set(association.key, { slug: registered.slug, email: association.email });
		if (association.verifiedBy) {
			const staff = actorOf(people, association.verifiedBy);
			await world.act(world.at(association.day + 1, 10), staff, verifyOrganisation, { slug: registered.slug });
		}
		for (const joined of association.joined ?? []) {
			const request = await ask(world, association, registered, people, joined);
			const answer = { slug: registered.slug, request, answer: 'accepted', role: joined.role };
			await world.act(world.at(association.day + 3, 19), actorOf(people, association.founder), answerRequest, answer);
			remember(people, joined.person, registered.id, joined.role);
		}
		for (const asking of association.asking ?? []) await ask(world, association, registered, people, asking);
		if (association.leftOn !== undefined) {
			const leave = { slug: registered.slug, withoutContact: true };
			await world.act(world.at(association.leftOn, 20), actorOf(people, association.founder), leaveOrganisation, leave);
			forget(people, association.founder, registered.id);
		}
	}
	return loaded;
}

async function register(world: World, association: Association, people: Inhabitants): Promise<Registered> {
	const { kind, name, about, email, phone, web, address, day, founder } = association;
	const words = { kind, name, about, email, phone, web, address };
	const answer = await world.act(world.at(day, 20), actorOf(people, founder), registerOrganisation, words);
	const id = answer.id as string;
	remember(people, founder, id, 'administrator');
	return { id, slug: answer.slug as string };
}

async function ask(
	world: World,
	association: Association,
	{ id, slug }: Registered,
	people: Inhabitants,
	asking: { readonly person: string; readonly message: string },
): Promise<string> {
	const at = world.at(association.day + 2, 17);
	const actor = actorOf(people, asking.person);
	await world.act(at, actor, askToJoin, { slug, message: asking.message });
	const waiting = await requestsOf(world.context(at), id, 10);
	const request = waiting.find(({ person }) => person === actor.personId);
	if (!request) throw new Error(`${asking.person} has not asked to join ${association.key}`);
	return request.id;
}

function actorOf(people: Inhabitants, key: string): Actor {
	const actor = people.actors.get(key);
	if (!actor?.personId) throw new Error(`The demonstration has nobody called ${key} who can sign in`);
	return actor;
}

/** What the next session of a person would bring along. */
function remember(people: Inhabitants, key: string, organisation: string, role: string): void {
	const actor = actorOf(people, key);
	people.actors.set(key, { ...actor, memberships: [...(actor.memberships ?? []), { organisation, role }] });
}

function forget(people: Inhabitants, key: string, organisation: string): void {
	const actor = actorOf(people, key);
	const memberships = (actor.memberships ?? []).filter((held) => held.organisation !== organisation);
	people.actors.set(key, { ...actor, memberships });
}
