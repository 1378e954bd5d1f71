import type { Actor } from '../../platform/actor.ts';
import type { Permission } from '../../platform/permission.ts';
import { mayAnswerIn, type ParticipationProcess } from '../processes/index.ts';

/** Whoever answers in a process sorts what came in, and answers point by point. */
export function maySort(actor: Actor, facts: { readonly process: ParticipationProcess }): Permission {
	return mayAnswerIn(actor, facts.process);
}
