import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { mayEnterIn, maySteerProcess, type ParticipationProcess } from '../processes/index.ts';
import type { Evaluation } from './evaluation.ts';

/** An evaluation with the process that it is of. */
export interface EvaluationWithProcess {
	readonly evaluation: Evaluation;
	readonly process: ParticipationProcess;
}

type OfProcess = Pick<EvaluationWithProcess, 'process'>;

/** Whoever steers the process prepares its projects, measures them, and reads the stories first. */
export function maySteerEvaluation(actor: Actor, { process }: OfProcess): Permission {
	return maySteerProcess(actor, process);
}

/** Staff enter what was told to them. */
export function mayEnterStory(actor: Actor, { process }: OfProcess): Permission {
	return mayEnterIn(actor, process);
}

/** Everybody sees a project that has begun, in a published process; before that it is there for those who steer it. */
export function maySeeEvaluation(actor: Actor, facts: EvaluationWithProcess): Permission {
	if (facts.evaluation.begunAt !== null && facts.process.publishedAt !== null) return yes;
	return maySteerEvaluation(actor, facts).kind === 'yes' ? yes : no;
}

/** Whether it can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isEvaluationThereFor(actor: Actor, facts: EvaluationWithProcess): boolean {
	return actor.kind === 'visitor' || maySeeEvaluation(actor, facts).kind === 'yes';
}

/** Whether a process can be known of by those who prepare a project in it. */
export function isProcessThereFor(actor: Actor, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || actor.kind === 'visitor' || maySteerProcess(actor, process).kind === 'yes';
}
