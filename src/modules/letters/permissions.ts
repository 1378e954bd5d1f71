import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { actsAsCaseOfficerSomewhere } from '../people/index.ts';

/** Case officers and administrators: a letter vouches for people as the desk does, and its list holds names. */
export function mayWriteLetters(actor: Actor): Permission {
	return actsAsCaseOfficerSomewhere(actor) ? yes : no;
}
