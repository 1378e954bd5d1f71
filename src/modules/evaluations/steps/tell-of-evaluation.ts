import type { Context } from '../../../platform/context.ts';
import type { Evaluation } from '../evaluation.ts';
import type { evaluationFacts } from '../facts.ts';

/** Tells as a fact what has happened to a project, with what those who hear of it go by. */
export function tellOfEvaluation(
	context: Context,
	fact: (typeof evaluationFacts)[number],
	{ id, processId }: Pick<Evaluation, 'id' | 'processId'>,
	more: Readonly<Record<string, string>> = {},
): Promise<void> {
	return context.runtime.jobs.send(context.db, fact, {
		evaluation: id,
		process: processId,
		at: context.now.toISOString(),
		...more,
		...(context.actor.personId && { by: context.actor.personId }),
	});
}
