import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { mayEnterIn, maySteerProcess, type ParticipationProcess } from '../processes/index.ts';
import type { Consultation } from './consultation.ts';

/** A consultation with the process that it is of. */
export interface ConsultationWithProcess {
	readonly consultation: Consultation;
	readonly process: ParticipationProcess;
}

type OfProcess = Pick<ConsultationWithProcess, 'process'>;

/** Whoever steers the process starts, edits and publishes its consultations, and decides what is shown. */
export function maySteerConsultation(actor: Actor, { process }: OfProcess): Permission {
	return maySteerProcess(actor, process);
}

/** Staff enter what came on paper, by mail or by telephone. */
export function mayEnterResponse(actor: Actor, { process }: OfProcess): Permission {
	return mayEnterIn(actor, process);
}

/** Only the program keeps what mail servers bring. */
export function mayKeepMail(actor: Actor): Permission {
	return actor.kind === 'system' ? yes : no;
}

/** Everybody sees a published consultation of a published process; before that it is there for those who steer it. */
export function maySeeConsultation(actor: Actor, facts: ConsultationWithProcess): Permission {
	if (facts.consultation.publishedAt !== null && facts.process.publishedAt !== null) return yes;
	return maySteerConsultation(actor, facts).kind === 'yes' ? yes : no;
}

/** Whether it can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isConsultationThereFor(actor: Actor, facts: ConsultationWithProcess): boolean {
	return actor.kind === 'visitor' || maySeeConsultation(actor, facts).kind === 'yes';
}

/** Whether a process can be known of by those who begin a consultation in it. */
export function isProcessThereFor(actor: Actor, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || actor.kind === 'visitor' || maySteerProcess(actor, process).kind === 'yes';
}
