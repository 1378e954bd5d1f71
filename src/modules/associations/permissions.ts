import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission, stepUp, yes } from '../../platform/permission.ts';
import {
	actsAsCaseOfficerSomewhere,
	isStaff,
	type Member,
	mayActAsAdministrator,
	type Organisation,
	runsOrganisation,
	standingOf,
} from '../people/index.ts';
import { administratorsAmong } from './leaving.ts';

/** What the rules about one organisation ask. */
export interface OrganisationFacts {
	readonly organisation: Organisation;
}

/** The same with those who are in it now. */
export interface MembersFacts extends OrganisationFacts {
	readonly members: readonly Member[];
}

/** Anybody who can be written to registers an organisation, and asks to join one. */
export function mayJoinIn(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/** Whether somebody belongs to an organisation, in any role. */
export function belongsTo(actor: Actor, organisationId: string): boolean {
	return (actor.memberships ?? []).some(({ organisation }) => organisation === organisationId);
}

/** Those who run it change what it says about itself. Somebody who is not signed in may be one of them. */
export function mayRun(actor: Actor, { organisation }: OrganisationFacts): Permission {
	if (actor.kind === 'visitor') return stepUp(1);
	return runsOrganisation(actor, organisation.id) ? yes : no;
}

/** Those who run it let people in and out; where nobody does any more, staff do it for them. */
export function mayLetIn(actor: Actor, { organisation, members }: MembersFacts): Permission {
	if (administratorsAmong(members).length === 0 && isStaff(actor)) return yes;
	return mayRun(actor, { organisation });
}

/** Who belongs to an organisation is for its members and for staff. */
export function maySeeMembers(actor: Actor, { organisation }: OrganisationFacts): Permission {
	if (actor.kind === 'visitor') return stepUp(1);
	return isStaff(actor) || belongsTo(actor, organisation.id) ? yes : no;
}

/** A member leaves. */
export function mayLeave(actor: Actor, { organisation }: OrganisationFacts): Permission {
	if (actor.kind === 'visitor') return stepUp(1);
	return belongsTo(actor, organisation.id) ? yes : no;
}

/** Staff say whether they know who an organisation is. */
export function mayVerify(actor: Actor): Permission {
	return isStaff(actor) ? yes : no;
}

/** Everybody sees organisations; one that staff have refused is seen by its members and by staff alone. */
export function isVisible(actor: Actor, organisation: Organisation): boolean {
	return standingOf(organisation) !== 'refused' || isStaff(actor) || belongsTo(actor, organisation.id);
}

/** Association consultants are case officers: the municipality decides among them who sees to it. */
export function mayGiveHelp(actor: Actor): Permission {
	return actsAsCaseOfficerSomewhere(actor) ? yes : no;
}

/** How long a group waits at the most is promised by whoever runs the site. */
export function mayPromiseHelp(actor: Actor): Permission {
	return mayActAsAdministrator(actor) ? yes : no;
}
