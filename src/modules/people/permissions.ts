import type { Actor } from '../../platform/actor.ts';
import { afterFreshSignIn, atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import { isStaff, mayActAsAdministrator } from './roles.ts';

/** Users, roles and what the municipality says about itself are the administrators' matter. */
export function mayAdminister(actor: Actor): Permission {
	return mayActAsAdministrator(actor) ? yes : no;
}

/** Anybody who works here may vouch for somebody they have met. */
export function mayVouch(actor: Actor): Permission {
	return isStaff(actor) ? yes : no;
}

/** Everybody has their own details, once they are somebody. */
export function mayHaveDetails(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/** What one's account hangs on is changed by oneself alone, also when somebody helps at the desk. */
export function mayHaveOwnAccount(actor: Actor): Permission {
	return actor.helper ? no : mayHaveDetails(actor);
}

/** Where one is written to decides who can sign in: somebody at a borrowed computer must not change it. */
export function mayChangeWayIn(actor: Actor): Permission {
	return actor.kind === 'system' || actor.helper ? no : afterFreshSignIn(actor, 1);
}

/** Signing in, and the first set-up, which its own code guards, are open to everybody. */
export function mayEnter(): Permission {
	return yes;
}
