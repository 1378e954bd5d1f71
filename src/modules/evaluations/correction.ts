import type { Evaluation } from './evaluation.ts';
import { limits } from './limits.ts';
import {
	isEveryCriterionMarked,
	type MarkedCriterion,
	type Measurement,
	type MeasurementToWrite,
	whyDayIsRefused,
} from './measurement.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** That a measurement was corrected: when and why, and what stood before. */
export interface Correction {
	readonly correctedAt: Date;
	readonly reason: string;
	readonly measuredOn: string;
	readonly summary: string;
	/** The marks that were changed, as they stood. */
	readonly marks: readonly MarkedCriterion[];
}

/** A measurement with what it said earlier, the first correction first. */
export interface CorrectedMeasurement extends Measurement {
	readonly corrections: readonly Correction[];
}

/** A measurement as it shall stand from now on. */
export interface CorrectionToWrite extends MeasurementToWrite {
	readonly summary: string;
	/** How many corrections there were on the page that it was written on. */
	readonly seen: number;
}

/** Why a measurement cannot be corrected so, with the field where it is mended. */
export function whyCorrectingIsRefused(
	evaluation: Pick<Evaluation, 'startsOn' | 'endsOn'>,
	measurements: readonly CorrectedMeasurement[],
	wish: CorrectionToWrite,
	criteria: number,
	today: string,
): { readonly refusal: EvaluationRefusal; readonly field?: string } | undefined {
	const before = measurements.find(({ round }) => round === wish.round);
	if (!before) return { refusal: 'not-measured-yet' };
	if (before.corrections.length !== wish.seen) return { refusal: 'corrected-meanwhile' };
	if (before.corrections.length >= limits.corrections) return { refusal: 'too-many-corrections' };
	const others = measurements.filter(({ round }) => round !== wish.round);
	const wrongDay = whyDayIsRefused(evaluation, others, wish, today);
	if (wrongDay) return { refusal: wrongDay, field: 'measuredOn' };
	if (!isEveryCriterionMarked(wish.marks, criteria)) return { refusal: 'mark-missing', field: 'marks' };
	const isSame =
		before.measuredOn === wish.measuredOn &&
		before.summary === wish.summary &&
		marksBefore(before.marks, wish.marks).length === 0;
	return isSame ? { refusal: 'nothing-corrected', field: 'summary' } : undefined;
}

/** The marks that are another now, as they stood. */
export function marksBefore(
	before: readonly MarkedCriterion[],
	after: readonly MarkedCriterion[],
): readonly MarkedCriterion[] {
	return before.filter(
		(was) => !after.some((is) => is.criterion === was.criterion && is.mark === was.mark && is.reason === was.reason),
	);
}

/** What a correction changed, as it stood before it; what it let stand is left out. */
export interface WhatStood {
	readonly correctedAt: Date;
	readonly reason: string;
	readonly measuredOn: string | undefined;
	readonly summary: string | undefined;
	readonly marks: readonly MarkedCriterion[];
}

/** What stood before each correction of a measurement, the latest first. */
export function whatStood(measurement: CorrectedMeasurement): WhatStood[] {
	const { corrections } = measurement;
	return corrections
		.map((one, index): WhatStood => {
			const after = corrections[index + 1] ?? measurement;
			const { correctedAt, reason, measuredOn, summary, marks } = one;
			return {
				...{ correctedAt, reason, marks },
				measuredOn: measuredOn === after.measuredOn ? undefined : measuredOn,
				summary: summary === after.summary ? undefined : summary,
			};
		})
		.toReversed();
}
