import type { Actor } from '../../../platform/actor.ts';
import type { KnownIdentity } from '../identities/seal-identity.ts';

/** Lives as long as the request: the session's own question brings the identities along, so that an act need not ask again. */
const identitiesOf = new WeakMap<Actor, readonly KnownIdentity[]>();

/** Remembers by what the actor of this request is known, in the order of their making. */
export function rememberIdentities(actor: Actor, identities: readonly KnownIdentity[]): Actor {
	identitiesOf.set(actor, identities);
	return actor;
}

/** What was remembered of an actor; undefined for one that no session brought. */
export function rememberedIdentities(actor: Actor): readonly KnownIdentity[] | undefined {
	return identitiesOf.get(actor);
}
