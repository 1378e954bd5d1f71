import type { Context } from '../../../platform/context.ts';
import type { CorrectedMeasurement } from '../correction.ts';
import type { CouncilCase } from '../council-case.ts';
import { limits } from '../limits.ts';
import { type MarkedCriterion, type Round, rounds } from '../measurement.ts';
import { evaluationTables } from '../tables.ts';

/** What was found in a project, the first time first, with what was corrected in it. */
export async function measurementsOf(context: Context, evaluation: string): Promise<CorrectedMeasurement[]> {
	const db = evaluationTables(context.db);
	const [taken, marked, corrected, markedBefore] = await Promise.all([
		db.selectFrom('evaluation_measurement').selectAll().where('evaluation', '=', evaluation).execute(),
		db
			.selectFrom('evaluation_mark')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('round')
			.orderBy('criterion')
			.execute(),
		db
			.selectFrom('evaluation_correction')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('number')
			.limit(rounds.length * limits.corrections)
			.execute(),
		db
			.selectFrom('evaluation_mark_before')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('criterion')
			.limit(rounds.length * limits.corrections * limits.criteria)
			.execute(),
	]);
	const markOf = ({ criterion, mark, reason }: MarkedCriterion): MarkedCriterion => ({ criterion, mark, reason });
	return rounds.flatMap((round) =>
		taken
			.filter((one) => one.round === round)
			.map(({ measured_on: measuredOn, summary }) => ({
				round,
				measuredOn,
				summary,
				marks: marked.filter((one) => one.round === round).map(markOf),
				corrections: corrected
					.filter((one) => one.round === round)
					.map(({ number, reason, corrected_at: correctedAt, measured_on: measuredOn, summary }) => ({
						...{ reason, correctedAt, measuredOn, summary },
						marks: markedBefore.filter((one) => one.round === round && one.number === number).map(markOf),
					})),
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
