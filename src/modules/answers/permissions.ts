import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission } from '../../platform/permission.ts';
import { mayAnswerIn, mayStartProcess, type ParticipationProcess } from '../processes/index.ts';

/** The desk is every employee's; what lies on it is only that of their own processes. */
export function mayUseDesk(actor: Actor): Permission {
	return mayStartProcess(actor);
}

/** Whoever works with the process answers in it. */
export function mayAnswer(actor: Actor, facts: { readonly process: ParticipationProcess }): Permission {
	return mayAnswerIn(actor, facts.process);
}

/** Everybody has what is theirs, once they are somebody. */
export function mayHaveOwn(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}
