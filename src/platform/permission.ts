/** How sure we are of who somebody is: 0 nobody, 1 e-mail or phone confirmed, 2 vouched by staff or code by letter, 3 MitID. */
export type Level = 0 | 1 | 2 | 3;

/** Every identity level, lowest first. */
export const levels: readonly Level[] = [0, 1, 2, 3];

/** Yes, after signing in at a level; `again` where the session has lain too long for what is asked. */
export interface StepUp {
	readonly kind: 'step-up';
	readonly level: Level;
	readonly again?: true;
}

/** What `may` answers: yes, no, or yes after a step up to a level. */
export type Permission = { readonly kind: 'yes' } | { readonly kind: 'no' } | StepUp;

/** This actor may. */
export const yes: Permission = { kind: 'yes' };

/** This actor may not. */
export const no: Permission = { kind: 'no' };

/** This actor may, once identified at the level. */
export function stepUp(level: Level): StepUp {
	return { kind: 'step-up', level };
}

/** Yes when the actor is identified well enough, else the step up that is needed. */
export function atLevel(actor: { readonly level: Level }, level: Level): Permission {
	return actor.level >= level ? yes : stepUp(level);
}

/**
 * Yes when the actor has signed in lately: for what cannot be undone, or gives others access. A session that somebody left open on a
 * borrowed computer is not enough for it.
 */
export function afterFreshSignIn(
	actor: { readonly level: Level; readonly isFresh?: boolean | undefined },
	level: Level,
): Permission {
	const known = atLevel(actor, level);
	return known.kind !== 'yes' || actor.isFresh ? known : { ...stepUp(level), again: true };
}
