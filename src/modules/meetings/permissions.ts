import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { maySteerProcess, type ParticipationProcess } from '../processes/index.ts';
import type { PublicMeeting } from './meeting.ts';

/** A meeting with the process that it is of. */
export interface MeetingFacts {
	readonly meeting: PublicMeeting;
	readonly process: ParticipationProcess;
}

/** Whoever steers the process plans, changes and cancels its meetings. */
export function maySteerMeeting(actor: Actor, { process }: Pick<MeetingFacts, 'process'>): Permission {
	return maySteerProcess(actor, process);
}

/**
 * Whoever leads one meeting sees who comes and enters what was said: an employee, also in a process that is not theirs, or a member of the
 * organisation that stands behind it, also one who does not write in its name.
 */
export function mayRunMeeting(actor: Actor, facts: MeetingFacts): Permission {
	const isLeader = actor.personId !== undefined && actor.personId === facts.meeting.facilitatorId;
	const leads = isLeader && (actor.staff || belongsTo(actor, facts.process.organisationId));
	return leads ? yes : maySteerMeeting(actor, facts);
}

function belongsTo({ memberships = [] }: Actor, organisationId: string | null): boolean {
	return organisationId !== null && memberships.some(({ organisation }) => organisation === organisationId);
}

/** Everybody sees a published meeting of a published process; before that it is there for those who work with it. */
export function maySeeMeeting(actor: Actor, facts: MeetingFacts): Permission {
	if (facts.meeting.publishedAt !== null && facts.process.publishedAt !== null) return yes;
	return mayRunMeeting(actor, facts).kind === 'yes' ? yes : no;
}

/** Whether a meeting can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isMeetingThereFor(actor: Actor, facts: MeetingFacts): boolean {
	return actor.kind === 'visitor' || maySeeMeeting(actor, facts).kind === 'yes';
}
