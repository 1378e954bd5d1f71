import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { listStaff, type StaffMember } from '../../people/index.ts';
import { mayAnswerIn } from '../permissions.ts';
import type { ParticipationProcess } from '../process.ts';
import { coordinatorsFor } from './coordinators-for.ts';

/** Who may have a piece of a process in hand: employees who answer there, or in an organisation's process its own people. */
export async function listColleagues(
	context: Context,
	process: ParticipationProcess,
): Promise<{ readonly id: string; readonly name: string }[]> {
	if (process.organisationId !== null) return coordinatorsFor(context, process.organisationId);
	return colleaguesIn(process, await listStaff(context));
}

function colleaguesIn(process: ParticipationProcess, staff: readonly StaffMember[]): StaffMember[] {
	return staff.filter(({ id, roles }) => {
		const actor: Actor = { kind: 'person', personId: id, level: 1, staff: true, roles };
		return mayAnswerIn(actor, process).kind === 'yes';
	});
}
