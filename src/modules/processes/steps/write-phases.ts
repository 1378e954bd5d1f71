import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { PlannedPhase, ProcessDates } from '../default-phases.ts';
import type { Phase } from '../phase.ts';
import { ownPhaseKinds, phaseKindsInUse } from '../phase-kind.ts';
import { slugOf } from '../process.ts';
import { processTables } from '../tables.ts';
import { type ProcessTemplate, phasesFrom } from '../templates/template.ts';

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

/** Gives a process the phases and themes of a template. */
export async function writeTemplate(
	context: Context,
	processId: string,
	template: ProcessTemplate,
	dates: ProcessDates,
): Promise<void> {
	const db = processTables(context.db);
	const known = phaseKindsInUse();
	const phases = phasesFrom(template, dates).filter(({ kind }) => kind in known);
	await db
		.insertInto('phase')
		.values(
			phases.map(({ kind, title, startsOn, endsOn }, position) => ({
				id: newId(),
				process: processId,
				kind,
				title: title.da,
				starts_on: startsOn,
				ends_on: endsOn,
				position,
				translations: JSON.stringify({ en: { title: title.en } }),
			})),
		)
		.execute();
	if (template.themes.length === 0) return;
	await db
		.insertInto('theme')
		.values(
			template.themes.map(({ title, lead, questions, drawing }, position) => ({
				id: newId(),
				process: processId,
				slug: slugOf(title.da),
				title: title.da,
				lead: lead.da,
				text: '',
				questions: questions.da.join('\n'),
				drawing,
				position,
				translations: JSON.stringify({
					en: { title: title.en, lead: lead.en, questions: questions.en.join('\n') },
				}),
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
