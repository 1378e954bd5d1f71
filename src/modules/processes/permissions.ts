import { type Actor, holdsRole } from '../../platform/actor.ts';
import { atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import { actingFor, mayActFor } from '../people/index.ts';
import type { LevelledAct, ParticipationProcess, ProcessLevels } from './process.ts';

const employees = ['administrator', 'case-officer', 'facilitator'] as const;

function isEmployee(actor: Actor): boolean {
	return actor.staff && actor.roles.some((held) => (employees as readonly string[]).includes(held.role));
}

/** Any employee starts a process; no central approver. */
export function mayStartProcess(actor: Actor): Permission {
	return isEmployee(actor) ? yes : no;
}

/** In an organisation's name those start a process who act for it; somebody who is not signed in may be one of them. */
export function mayStartFor(actor: Actor, organisation: { readonly id: string }): Permission {
	if (actor.kind === 'visitor') return atLevel(actor, 1);
	return mayActFor(actor, organisation.id) ? yes : no;
}

/** Employees, and those who act for an organisation: its processes are theirs to steer and answer. */
export function maySteerAnything(actor: Actor): Permission {
	return isEmployee(actor) || actingFor(actor).length > 0 ? yes : no;
}

/**
 * Of the municipality's own: whoever started it, its coordinator, and the employees of its department or with a role in it.
 * Of an organisation's: those who act for it, and nobody in the town hall.
 */
export function maySteerProcess(actor: Actor, process: ParticipationProcess): Permission {
	if (process.organisationId !== null) {
		if (actor.kind === 'visitor') return atLevel(actor, 1);
		return mayActFor(actor, process.organisationId) ? yes : no;
	}
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

/** Those who steer a process answer what comes in. */
export function mayAnswerIn(actor: Actor, process: ParticipationProcess): Permission {
	return maySteerProcess(actor, process);
}

/**
 * To enter pieces for others is to say how surely they are known: that only an employee can. In an organisation's process
 * any of them may, so that its paper and telephone calls count too.
 */
export function mayEnterIn(actor: Actor, process: ParticipationProcess): Permission {
	if (process.organisationId === null) return maySteerProcess(actor, process);
	return isEmployee(actor) && process.publishedAt !== null ? yes : no;
}

/** Stopping what citizens have begun is for those who answer for the municipality; its own processes they steer instead. */
export function mayStopProcess(actor: Actor, process: ParticipationProcess): Permission {
	if (process.organisationId === null || process.publishedAt === null || !actor.staff) return no;
	return actor.roles.some(({ role }) => role === 'administrator' || role === 'case-officer') ? yes : no;
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
