import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { isStaff } from '../people/index.ts';

/** Whoever may vouch for somebody may help them at the desk. The program itself stands at no desk. */
export function mayHelpAtDesk(actor: Actor): Permission {
	return actor.kind === 'person' && isStaff(actor) ? yes : no;
}
