import type { Context } from '../../../platform/context.ts';
import {
	concludedProcesses,
	mayAnswerIn,
	maySteerAnything,
	type ParticipationProcess,
	runningProcesses,
} from '../../processes/index.ts';

/** How many concluded processes stay on the desk: their answers may be looked up, and given again. */
const concludedOnDesk = 20;

/** The public processes in which this actor answers, the nearest promise first, those concluded last. */
export async function ownProcesses(context: Context): Promise<ParticipationProcess[]> {
	if (maySteerAnything(context.actor).kind !== 'yes') return [];
	const [running, concluded] = await Promise.all([
		runningProcesses(context),
		concludedProcesses(context, { limit: concludedOnDesk }),
	]);
	const nearestFirst = running.toSorted((a, b) => a.promiseBy.localeCompare(b.promiseBy) || a.id.localeCompare(b.id));
	return [...nearestFirst, ...concluded.items].filter((process) => mayAnswerIn(context.actor, process).kind === 'yes');
}
