import type { Context } from '../../../platform/context.ts';
import type { CouncilCase } from '../council-case.ts';
import { type Measurement, type Round, rounds } from '../measurement.ts';
import { evaluationTables } from '../tables.ts';

/** What was found in a project, the first time first. */
export async function measurementsOf(context: Context, evaluation: string): Promise<Measurement[]> {
	const db = evaluationTables(context.db);
	const [taken, marked] = await Promise.all([
		db.selectFrom('evaluation_measurement').selectAll().where('evaluation', '=', evaluation).execute(),
		db
			.selectFrom('evaluation_mark')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('round')
			.orderBy('criterion')
			.execute(),
	]);
	return rounds.flatMap((round) =>
		taken
			.filter((one) => one.round === round)
			.map(({ measured_on: measuredOn, summary }) => ({
				round,
				measuredOn,
				summary,
				marks: marked
					.filter((one) => one.round === round)
					.map(({ criterion, mark, reason }) => ({ criterion, mark, reason })),
			})),
	);
}

/** Which rounds were taken, of several projects at once. */
export async function roundsOf(
	context: Context,
	evaluations: readonly string[],
): Promise<(evaluation: string) => readonly Round[]> {
	if (evaluations.length === 0) return () => [];
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_measurement')
		.select(['evaluation', 'round'])
		.where('evaluation', 'in', evaluations)
		.execute();
	const grouped = Map.groupBy(rows, ({ evaluation }) => evaluation);
	return (evaluation) => (grouped.get(evaluation) ?? []).map(({ round }) => round);
}

/** The case that brings a project before the council, as far as it is written. */
export async function caseOf(context: Context, evaluation: string): Promise<CouncilCase | undefined> {
	const db = evaluationTables(context.db);
	const [row, offers] = await Promise.all([
		db.selectFrom('evaluation_case').selectAll().where('evaluation', '=', evaluation).executeTakeFirst(),
		db.selectFrom('evaluation_offer').selectAll().where('evaluation', '=', evaluation).orderBy('offer').execute(),
	]);
	return (
		row && {
			caseNumber: row.case_number,
			summary: row.summary,
			meetingOn: row.meeting_on,
			sentAt: row.sent_at,
			offers: offers.map(({ offer, text, first_year_ore, yearly_ore }) => ({
				kind: offer,
				text,
				firstYearOre: Number(first_year_ore),
				yearlyOre: Number(yearly_ore),
			})),
		}
	);
}
