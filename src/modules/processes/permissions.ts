import { type Actor, holdsRole } from '../../platform/actor.ts';
import { atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import type { LevelledAct, ParticipationProcess, ProcessLevels } from './process.ts';

const employees = ['administrator', 'case-officer', 'facilitator'] as const;

/** Any employee starts a process; no central approver. */
export function mayStartProcess(actor: Actor): Permission {
	return actor.staff && actor.roles.some((held) => (employees as readonly string[]).includes(held.role)) ? yes : no;
}

/** Whoever started it, its coordinator, and the employees of its department or with a role in it. */
export function maySteerProcess(actor: Actor, process: ParticipationProcess): Permission {
	if (
		actor.personId !== undefined &&
		(actor.personId === process.createdBy || actor.personId === process.coordinatorId) &&
		actor.staff
	)
		return yes;
	return holdsRole(actor, employees, { department: process.departmentId, process: process.id }) ? yes : no;
}

/** Everybody sees a published process; a draft is seen by those who steer it and, by the secret link, by whom they send it to. */
export function maySeeProcess(actor: Actor, process: ParticipationProcess, previewSecret?: string): Permission {
	if (process.publishedAt !== null) return yes;
	if (previewSecret !== undefined && previewSecret === process.previewSecret) return yes;
	return maySteerProcess(actor, process);
}

/** Staff who work with a process may enter pieces for others and answer. */
export function mayAnswerIn(actor: Actor, process: ParticipationProcess): Permission {
	return maySteerProcess(actor, process);
}

/** Politicians and employees see the figures behind a process. */
export function maySeeFigures(actor: Actor): Permission {
	return actor.roles.some((held) => held.role === 'politician' || (employees as readonly string[]).includes(held.role))
		? yes
		: no;
}

/** A citizen's act asks for the level that the process has set for it. */
export function mayTakePart(actor: Actor, act: LevelledAct, levels: ProcessLevels): Permission {
	return atLevel(actor, levels[act]);
}
