import type { Context } from '../../../platform/context.ts';
import { listStaff } from '../../people/index.ts';
import { coordinatorsFor, type ParticipationProcess } from '../../processes/index.ts';
import { colleaguesIn } from '../hands.ts';

/** Who may have a piece of a process in hand: employees who answer there, or in an organisation's process its own people. */
export async function listColleagues(
	context: Context,
	process: ParticipationProcess,
): Promise<{ readonly id: string; readonly name: string }[]> {
	if (process.organisationId !== null) return coordinatorsFor(context, process.organisationId);
	return colleaguesIn(process, await listStaff(context));
}
