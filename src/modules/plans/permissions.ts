import { type Actor, holdsRole } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { mayAnswerIn, maySteerProcess, type ParticipationProcess } from '../processes/index.ts';
import type { Plan } from './plan.ts';
import type { PlanAction } from './plan-action.ts';

/** A plan with the process that it is of. */
export interface PlanWithProcess {
	readonly plan: Plan;
	readonly process: ParticipationProcess;
}

type OfProcess = Pick<PlanWithProcess, 'process'>;

/** Whoever answers in a process writes its plans: they read what came in, shown or not. */
export function mayWritePlan(actor: Actor, { process }: OfProcess): Permission {
	return mayAnswerIn(actor, process);
}

/** Whoever writes a plan puts it out for consultation, where they may begin one. */
export function maySendOut(actor: Actor, facts: OfProcess): Permission {
	const mayWrite = mayWritePlan(actor, facts);
	return mayWrite.kind === 'yes' ? maySteerProcess(actor, facts.process) : mayWrite;
}

/** How far an action is says whoever writes the plan, and whoever works in the department that has it. */
export function mayTellAction(
	actor: Actor,
	facts: OfProcess & { readonly action: Pick<PlanAction, 'departmentId'> },
): Permission {
	const mayWrite = mayWritePlan(actor, facts);
	if (mayWrite.kind !== 'no' || !actor.staff) return mayWrite;
	const own = { department: facts.action.departmentId };
	return holdsRole(actor, ['administrator', 'case-officer', 'facilitator'], own) ? yes : no;
}

/** Everybody reads what is published of a published process. */
export function maySeePlan(actor: Actor, facts: PlanWithProcess): Permission {
	if (facts.plan.published !== null && facts.process.publishedAt !== null) return yes;
	return mayWritePlan(actor, facts).kind === 'yes' ? yes : no;
}

/** Whether it can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isPlanThereFor(actor: Actor, facts: PlanWithProcess): boolean {
	return actor.kind === 'visitor' || maySeePlan(actor, facts).kind === 'yes';
}

/** Whether a process can be known of by those who begin a plan in it. */
export function isProcessThereFor(actor: Actor, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || actor.kind === 'visitor' || mayAnswerIn(actor, process).kind === 'yes';
}
