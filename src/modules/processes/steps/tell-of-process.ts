import type { Context } from '../../../platform/context.ts';
import type { processFacts } from '../facts.ts';

/** Tells as a fact what has happened to a process, when, and who did it. */
export function tellOfProcess(context: Context, fact: (typeof processFacts)[number], id: string): Promise<void> {
	return context.runtime.jobs.send(context.db, fact, {
		process: id,
		at: context.now.toISOString(),
		...(context.actor.personId && { by: context.actor.personId }),
	});
}
