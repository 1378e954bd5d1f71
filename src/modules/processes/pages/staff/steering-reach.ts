import type { Actor } from '../../../../platform/actor.ts';
import { actingFor } from '../../../people/index.ts';
import { maySteerProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';

const employees = ['administrator', 'case-officer', 'facilitator'];

/** Which processes somebody steers, so that the database can choose them. */
export interface SteeringReach {
	readonly all: boolean;
	/** Whoever started a process or is its coordinator steers it. */
	readonly person: string | undefined;
	readonly departments: readonly string[];
	readonly processes: readonly string[];
	/** The organisations that somebody acts for; all else is about the municipality's own processes. */
	readonly organisations: readonly string[];
}

/** The reach of an actor: the same rule as for one process, turned round. */
export function steeringReach(actor: Actor): SteeringReach {
	const held = actor.roles.filter(({ role }) => employees.includes(role));
	const ids = (scope: 'department' | 'process') =>
		held.flatMap((role) => (role.scope === scope && role.scopeId ? [role.scopeId] : []));
	return {
		all: held.some(({ scope }) => scope === 'municipality'),
		person: actor.staff ? actor.personId : undefined,
		departments: ids('department'),
		processes: ids('process'),
		organisations: actingFor(actor),
	};
}

/** Whether somebody steers a process, for its link in a list. */
export function steers(actor: Actor, process: ParticipationProcess): boolean {
	return maySteerProcess(actor, process).kind === 'yes';
}
