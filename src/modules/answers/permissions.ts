import { type Actor, holdsRole } from '../../platform/actor.ts';
import { atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import {
	mayAnswerIn,
	mayStartProcess,
	maySteerAnything,
	type ParticipationProcess,
	type ProcessLevels,
} from '../processes/index.ts';

const employees = ['administrator', 'case-officer', 'facilitator'] as const;

/** The desk is for everybody who answers somewhere; what lies on it is only that of their own processes. */
export function mayUseDesk(actor: Actor): Permission {
	return maySteerAnything(actor);
}

/** Whoever works with the process answers in it. */
export function mayAnswer(actor: Actor, facts: { readonly process: ParticipationProcess }): Permission {
	return mayAnswerIn(actor, facts.process);
}

/** Many are answered at once by whoever may answer each of them. */
export function mayAnswerAll(
	actor: Actor,
	facts: { readonly processes: ReadonlyMap<string, ParticipationProcess> },
): Permission {
	const all = [...facts.processes.values()].every((process) => mayAnswerIn(actor, process).kind === 'yes');
	return all ? mayUseDesk(actor) : no;
}

/** Templates are the municipality's: an association answers in its own words. */
export function mayUseTemplates(actor: Actor): Permission {
	return mayStartProcess(actor);
}

/** A template of a department is kept by those who work there, one of everybody's by those who work for the whole municipality. */
export function mayKeepTemplate(
	actor: Actor,
	{ template }: { readonly template: { readonly departmentId: string | null } },
): Permission {
	return actor.staff && holdsRole(actor, employees, { department: template.departmentId }) ? yes : no;
}

/** Everybody has what is theirs, once they are somebody. */
export function mayHaveOwn(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}

/**
 * Somebody flags in their own name, so that one person counts once and can be told what was found. Where one may write without an
 * account, one may flag without one as well.
 */
export function mayFlag(actor: Actor, { levels }: { readonly levels: ProcessLevels | undefined }): Permission {
	if (actor.kind === 'visitor' && levels && (levels.propose === 0 || levels.comment === 0)) return yes;
	return mayHaveOwn(actor);
}
