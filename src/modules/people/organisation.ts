import type { Actor } from '../../platform/actor.ts';

/** What an organisation can be. */
export const organisationKinds = [
	'association',
	'community-council',
	'neighbourhood-council',
	'advisory-council',
	'informal-group',
	'company',
	'school',
	'department',
	'authority',
] as const;

/** One of them. */
export type OrganisationKind = (typeof organisationKinds)[number];

/** What somebody can be in an organisation: one who runs it, one who acts in its name, or one who belongs to it. */
export const memberRoles = ['administrator', 'writer', 'member'] as const;

/** One of them. */
export type MemberRole = (typeof memberRoles)[number];

const actingRoles: readonly string[] = ['administrator', 'writer'];

/** Whether the actor speaks and works in the name of an organisation; belonging to it is not enough. */
export function mayActFor(actor: Actor, organisationId: string): boolean {
	return membershipIn(actor, organisationId, actingRoles);
}

/** Whether the actor runs an organisation: its members, its page and its contact. */
export function runsOrganisation(actor: Actor, organisationId: string): boolean {
	return membershipIn(actor, organisationId, ['administrator']);
}

/** The organisations that the actor acts for. */
export function actingFor(actor: Actor): string[] {
	const held = actor.memberships ?? [];
	return held.filter(({ role }) => actingRoles.includes(role)).map(({ organisation }) => organisation);
}

function membershipIn(actor: Actor, organisationId: string, roles: readonly string[]): boolean {
	return (actor.memberships ?? []).some((held) => held.organisation === organisationId && roles.includes(held.role));
}

/** Where an organisation stands with the municipality. */
export type Standing = 'verified' | 'refused' | 'waiting';

/** Staff have confirmed who it is, have said why they cannot, or have not come to it yet. */
export function standingOf(organisation: {
	readonly verifiedAt: Date | null;
	readonly refusedAt: Date | null;
}): Standing {
	if (organisation.verifiedAt !== null) return 'verified';
	return organisation.refusedAt === null ? 'waiting' : 'refused';
}

/** Those that may begin a process of their own: what citizens have formed or chosen, not firms and authorities. */
const beginningKinds: readonly OrganisationKind[] = [
	'association',
	'community-council',
	'neighbourhood-council',
	'advisory-council',
];

/** Whether a kind of organisation may begin a process in its own name. */
export function isKindThatBegins(kind: string): boolean {
	return beginningKinds.some((one) => one === kind);
}
