import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission } from '../../platform/permission.ts';

/** Everybody may keep their searches, once they are somebody. */
export function maySaveSearches(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}
