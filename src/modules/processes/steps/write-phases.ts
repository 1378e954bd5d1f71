import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { PlannedPhase } from '../default-phases.ts';
import type { Phase } from '../phase.ts';
import { ownPhaseKinds } from '../phase-kind.ts';
import { processTables } from '../tables.ts';

/** Gives a process these phases instead of any it has. */
export async function replacePhases(
	context: Context,
	processId: string,
	phases: readonly PlannedPhase[],
): Promise<void> {
	const db = processTables(context.db);
	await db.deleteFrom('phase').where('process', '=', processId).execute();
	await db
		.insertInto('phase')
		.values(
			phases.map((phase, position) => ({
				id: newId(),
				process: processId,
				kind: phase.kind,
				title: ownPhaseKinds[phase.kind].title('da'),
				starts_on: phase.startsOn,
				ends_on: phase.endsOn,
				position,
			})),
		)
		.execute();
}

/** Moves phases to new dates. */
export async function moveDates(context: Context, phases: readonly Phase[]): Promise<void> {
	for (const phase of phases)
		await processTables(context.db)
			.updateTable('phase')
			.set({ starts_on: phase.startsOn, ends_on: phase.endsOn })
			.where('id', '=', phase.id)
			.execute();
}
