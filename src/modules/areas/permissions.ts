import { type Actor, holdsRole } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';

/** The map of the municipality is the administrators' matter. */
export function mayAddArea(actor: Actor): Permission {
	return holdsRole(actor, ['administrator']) ? yes : no;
}
