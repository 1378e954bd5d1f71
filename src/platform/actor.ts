import type { Level } from './permission.ts';

/** A role that somebody holds for the whole municipality, a department or one process. */
export interface HeldRole {
	readonly role: string;
	readonly scope: 'municipality' | 'department' | 'process';
	readonly scopeId?: string | undefined;
}

/** What somebody is in an organisation, beside what they are to the municipality. */
export interface Membership {
	readonly organisation: string;
	readonly role: string;
}

/** The one who acts or reads. `ref` is the random reference that the journal knows the person by. */
export interface Actor {
	readonly kind: 'visitor' | 'person' | 'system';
	readonly personId?: string | undefined;
	readonly ref?: string | undefined;
	readonly name?: string | undefined;
	readonly level: Level;
	/** Signed in a short while ago, and not only still signed in. */
	readonly isFresh?: boolean | undefined;
	readonly staff: boolean;
	readonly roles: readonly HeldRole[];
	/** The organisations that a person belongs to; absent where nobody asked. */
	readonly memberships?: readonly Membership[] | undefined;
	/** How it comes in, where it is not by the site's pages. */
	readonly way?: 'email' | undefined;
	/** The employee who does it for the person at the desk. The act is the person's, with the person's rights alone. */
	readonly helper?: { readonly personId: string; readonly ref: string } | undefined;
}

/** Somebody who has not signed in. */
export const visitor: Actor = { kind: 'visitor', level: 0, staff: false, roles: [] };

/** The program itself: jobs, first start, the demonstration's loader. */
export const system: Actor = {
	kind: 'system',
	level: 3,
	staff: true,
	roles: [{ role: 'administrator', scope: 'municipality' }],
};

/** Whether the actor holds one of the roles for the whole municipality or within one of the named scopes. */
export function holdsRole(
	actor: Actor,
	roles: readonly string[],
	within: { department?: string | null; process?: string | null } = {},
): boolean {
	return actor.roles.some(
		(held) =>
			roles.includes(held.role) &&
			(held.scope === 'municipality' ||
				(held.scope === 'department' && held.scopeId === within.department && within.department != null) ||
				(held.scope === 'process' && held.scopeId === within.process && within.process != null)),
	);
}
