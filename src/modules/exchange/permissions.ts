import { type Actor, holdsRole } from '../../platform/actor.ts';
import { afterFreshSignIn, atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import type { AccessToken } from './access-token.ts';

/** Everybody may let their own programs act for them, once they are somebody. */
export function mayHaveTokens(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/** A new token gives access for a year: whoever makes one has just shown who they are. */
export function mayMakeToken(actor: Actor): Permission {
	return actor.kind === 'system' ? no : afterFreshSignIn(actor, 1);
}

/** Administrators see which tokens there are, and can stop each of them. */
export function maySeeAllTokens(actor: Actor): Permission {
	return holdsRole(actor, ['administrator']) ? yes : no;
}

/** A token is stopped by its person or an administrator. */
export function mayRevokeToken(actor: Actor, token: Pick<AccessToken, 'personId'>): Permission {
	return actor.personId === token.personId ? yes : maySeeAllTokens(actor);
}
