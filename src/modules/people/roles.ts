import { type Actor, holdsRole } from '../../platform/actor.ts';

/** What somebody can be to the municipality. */
export const roleNames = ['administrator', 'case-officer', 'facilitator', 'politician'] as const;

/** A role's name. */
export type RoleName = (typeof roleNames)[number];

/** Over what a role is held. */
export const roleScopes = ['municipality', 'department', 'process'] as const;

/** Roles that carry out the municipality's work; a politician decides, but does not answer for the administration. */
export const staffRoles: readonly RoleName[] = ['administrator', 'case-officer', 'facilitator'];

/** Whether the actor works here, in any role over anything. */
export function isStaff(actor: Actor): boolean {
	return actor.kind === 'system' || (actor.staff && actor.roles.some((held) => isStaffRole(held.role)));
}

/** Whether a role is one that staff hold. */
export function isStaffRole(role: string): boolean {
	return staffRoles.some((staffRole) => staffRole === role);
}

/** Whether the actor runs the whole municipality's site. */
export function mayActAsAdministrator(actor: Actor): boolean {
	return holdsRole(actor, ['administrator']);
}

/** Whether the actor answers for the municipality within a department or process. */
export function mayActAsCaseOfficer(
	actor: Actor,
	within: { department?: string | null; process?: string | null } = {},
): boolean {
	return holdsRole(actor, ['administrator', 'case-officer'], within);
}

/** Whether the actor answers for the municipality somewhere, over whatever they hold the role. */
export function actsAsCaseOfficerSomewhere(actor: Actor): boolean {
	const names: readonly string[] = ['administrator', 'case-officer'];
	return actor.staff && actor.roles.some((held) => names.includes(held.role));
}

/** Whether the actor may lead people through a process. */
export function mayActAsFacilitator(
	actor: Actor,
	within: { department?: string | null; process?: string | null } = {},
): boolean {
	return holdsRole(actor, staffRoles, within);
}
