import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission, stepUp, yes } from '../../platform/permission.ts';
import type { Contribution } from '../contributions/index.ts';
import { mayAnswerIn, mayTakePart, type ParticipationProcess, type ProcessLevels } from '../processes/index.ts';

/** A person's own piece is theirs alone to change; somebody who is not signed in may be its author. */
export function mayChangeOwn(actor: Actor, piece: Pick<Contribution, 'authorId'>): Permission {
	if (actor.personId === undefined) return actor.kind === 'visitor' ? stepUp(1) : no;
	return piece.authorId === actor.personId ? yes : no;
}

/** Whether a draft, or a piece taken back, is this actor's; for everybody else it is not there. */
export function isOwn(actor: Actor, piece: Pick<Contribution, 'authorId'>): boolean {
	return actor.personId !== undefined && piece.authorId === actor.personId;
}

/** A draft needs somebody to keep it for. */
export function mayDraft(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/** Whoever is somebody may say that a piece is theirs; whether it is, is seen from its receipt. */
export function mayClaim(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/** Employees of the process reply in their own right; everybody else at the level of comments. */
export function mayReply(actor: Actor, process: ParticipationProcess, levels: ProcessLevels): Permission {
	return mayAnswerIn(actor, process).kind === 'yes' ? yes : mayTakePart(actor, 'comment', levels);
}
