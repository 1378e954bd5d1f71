import type { Context } from '../../../platform/context.ts';
import { concludedProcesses, type ParticipationProcess, runningProcesses } from '../../processes/index.ts';
import { mayModerate, mayUseQueue } from '../permissions.ts';

/** So many concluded processes are still looked after: what was said in them stands there for years. */
const mostConcluded = 50;

/** The public processes that this moderator looks after. */
export async function moderatedProcesses(context: Context): Promise<ParticipationProcess[]> {
	if (mayUseQueue(context.actor).kind !== 'yes') return [];
	const [running, concluded] = await Promise.all([
		runningProcesses(context),
		concludedProcesses(context, { limit: mostConcluded }),
	]);
	return [...running, ...concluded.items].filter((process) => mayModerate(context.actor, { process }).kind === 'yes');
}
