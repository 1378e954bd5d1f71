import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission } from '../../platform/permission.ts';

/** Whoever can be written to may follow. */
export function mayFollow(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}
