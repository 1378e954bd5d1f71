import type { Actor } from '../../platform/actor.ts';
import { afterFreshSignIn, atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import { mayActAsAdministrator } from '../people/index.ts';

/** One's own data are one's own, however one is known; somebody who is helped at the desk does this alone. */
export function mayHaveOwnData(actor: Actor): Permission {
	if (actor.kind === 'system' || actor.helper) return no;
	return atLevel(actor, 1);
}

/** A file with everything, and a farewell, are for whoever has just shown who they are. */
export function mayTakeOwnData(actor: Actor): Permission {
	const may = mayHaveOwnData(actor);
	return may.kind === 'yes' ? afterFreshSignIn(actor, 1) : may;
}

/** Only the program forgets, by the clock. */
export function mayForgetDue(actor: Actor): Permission {
	return actor.kind === 'system' ? yes : no;
}

/** What is kept of whom, and why, is shown to those who answer for it. */
export function maySeeRegister(actor: Actor): Permission {
	return mayActAsAdministrator(actor) ? yes : no;
}
