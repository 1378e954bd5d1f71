import type { Evaluation } from './evaluation.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** When it is measured: when the project ends, and again when what was only new has worn off. */
export const rounds = ['first', 'again'] as const;

/** One of them. */
export type Round = (typeof rounds)[number];

/** How a criterion came out. */
export const marks = ['met', 'partly', 'not'] as const;

/** One of them. */
export type Mark = (typeof marks)[number];

/** What was found for one criterion, and why. */
export interface MarkedCriterion {
	readonly criterion: number;
	readonly mark: Mark;
	readonly reason: string;
}

/** What was found in one round. */
export interface Measurement {
	readonly round: Round;
	readonly measuredOn: string;
	readonly summary: string;
	readonly marks: readonly MarkedCriterion[];
}

/** The measurement that stands: the latest. */
export function latestOf<Some extends Pick<Measurement, 'round'>>(measurements: readonly Some[]): Some | undefined {
	return measurements.find(({ round }) => round === 'again') ?? measurements.find(({ round }) => round === 'first');
}

/** The round that comes next; nothing when both are there, or the project has not begun. */
export function nextRound({ begunAt }: Pick<Evaluation, 'begunAt'>, done: readonly Round[]): Round | undefined {
	return begunAt === null ? undefined : rounds.find((round) => !done.includes(round));
}

/** The round that is due: nothing before its day. */
export function dueRound(
	evaluation: Pick<Evaluation, 'begunAt' | 'endsOn' | 'againOn'>,
	done: readonly Round[],
	today: string,
): Round | undefined {
	const round = nextRound(evaluation, done);
	const from = round === 'first' ? evaluation.endsOn : evaluation.againOn;
	return round !== undefined && today >= from ? round : undefined;
}

/** A measurement on its way in. */
export interface MeasurementToWrite {
	readonly round: Round;
	readonly measuredOn: string;
	readonly marks: readonly MarkedCriterion[];
}

/** Why a measurement cannot be taken, with the field where it is mended. */
export function whyMeasuringIsRefused(
	evaluation: Pick<Evaluation, 'begunAt' | 'startsOn' | 'endsOn'>,
	before: readonly Pick<Measurement, 'round' | 'measuredOn'>[],
	wish: MeasurementToWrite,
	criteria: number,
	today: string,
): { readonly refusal: EvaluationRefusal; readonly field?: string } | undefined {
	if (evaluation.begunAt === null) return { refusal: 'not-begun' };
	if (before.some(({ round }) => round === wish.round)) return { refusal: 'already-measured' };
	const first = before.find(({ round }) => round === 'first');
	if (wish.round === 'again' && !first) return { refusal: 'first-is-missing' };
	const wrongDay = whyDayIsRefused(evaluation, before, wish, today);
	if (wrongDay) return { refusal: wrongDay, field: 'measuredOn' };
	return isEveryCriterionMarked(wish.marks, criteria) ? undefined : { refusal: 'mark-missing', field: 'marks' };
}

/** Why a day cannot be that of a measurement, beside the other one where there is one. */
export function whyDayIsRefused(
	{ startsOn, endsOn }: Pick<Evaluation, 'startsOn' | 'endsOn'>,
	others: readonly Pick<Measurement, 'round' | 'measuredOn'>[],
	{ round, measuredOn }: Pick<MeasurementToWrite, 'round' | 'measuredOn'>,
	today: string,
): EvaluationRefusal | undefined {
	if (measuredOn > today) return 'date-in-future';
	if (measuredOn < startsOn) return 'date-before-start';
	const first = others.find((one) => one.round === 'first')?.measuredOn;
	const again = others.find((one) => one.round === 'again')?.measuredOn;
	// Looked at again while it still runs it would be the same look.
	const isTooSoon =
		round === 'again'
			? measuredOn <= endsOn || (first !== undefined && measuredOn <= first)
			: again !== undefined && again <= measuredOn;
	return isTooSoon ? 'again-too-soon' : undefined;
}

/** Whether every criterion has its mark, once. */
export function isEveryCriterionMarked(marks: readonly MarkedCriterion[], criteria: number): boolean {
	const marked = new Set(marks.map(({ criterion }) => criterion));
	return marked.size === criteria && marks.length === criteria && Math.max(...marked) === criteria;
}
