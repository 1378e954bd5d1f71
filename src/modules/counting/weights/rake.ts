import type { Margin } from './margin.ts';
import type { SampleClass } from './sample.ts';

/** What the weights of each margin's categories must sum to; the last place is that of the unknown. */
export type Targets = readonly (readonly number[])[];

/** How far the weights of a category are from what they must sum to, as a share of it; where it must be nothing, as a share of the margin. */
export interface Gap {
	readonly margin: number;
	readonly place: number;
	readonly gap: number;
}

export interface Raking {
	/** The weight of each person of a class. */
	readonly weights: Float64Array;
	readonly rounds: number;
	readonly converged: boolean;
	readonly worst: Gap;
}

export interface RakingLimits {
	readonly tolerance: number;
	readonly rounds: number;
	readonly onRound?: (round: number) => void;
}

/**
 * What each category must sum to. Whose category a margin does not know keep together the share of the population that their base weights
 * have; those who are known share the rest as the margin says, so that all weights sum to the population.
 */
export function targetsOf(margins: readonly Margin[], classes: readonly SampleClass[], population: number): Targets {
	const whole = classes.reduce((sum, { base, people }) => sum + base * people, 0);
	return margins.map(({ categories }, margin) => {
		const unknown = classes
			.filter(({ places }) => places[margin] === categories.length)
			.reduce((sum, { base, people }) => sum + base * people, 0);
		const kept = population * (unknown / whole);
		return [...categories.map((each) => each.population * (1 - unknown / whole)), kept];
	});
}

/**
 * Raking (Deming and Stephan, On a Least Squares Adjustment of a Sampled Frequency Table, 1940; Deville, Särndal and Sautory, Generalized Raking
 * Procedures in Survey Sampling, 1993): the weights of every category are multiplied by what brings their sum to the target, margin after margin,
 * round after round, until no category is further off than the tolerance.
 */
export function rake(
	classes: readonly SampleClass[],
	start: Float64Array,
	targets: Targets,
	limits: RakingLimits,
): Raking {
	const weights = Float64Array.from(start);
	for (let round = 1; ; round++) {
		for (const [margin, target] of targets.entries()) {
			const factors = sumsOf(classes, weights, margin, target.length).map((sum, place) =>
				sum === 0 ? 0 : (target[place] as number) / sum,
			);
			for (const [at, { places }] of classes.entries())
				weights[at] = (weights[at] as number) * (factors[places[margin] as number] as number);
		}
		const worst = worstGap(classes, weights, targets);
		const converged = worst.gap < limits.tolerance;
		if (converged || round >= limits.rounds) return { weights, rounds: round, converged, worst };
		limits.onRound?.(round);
	}
}

/** What the weights of each category of a margin sum to. */
export function sumsOf(
	classes: readonly SampleClass[],
	weights: Float64Array,
	margin: number,
	places: number,
): number[] {
	const sums = Array.from({ length: places }, () => 0);
	for (const [at, each] of classes.entries()) {
		const place = each.places[margin] as number;
		sums[place] = (sums[place] as number) + each.people * (weights[at] as number);
	}
	return sums;
}

/** The category that is furthest from its target. */
export function worstGap(classes: readonly SampleClass[], weights: Float64Array, targets: Targets): Gap {
	let worst: Gap = { margin: 0, place: 0, gap: 0 };
	for (const [margin, target] of targets.entries()) {
		const sums = sumsOf(classes, weights, margin, target.length);
		const whole = target.reduce((sum, wanted) => sum + wanted, 0);
		for (const [place, wanted] of target.entries()) {
			const sum = sums[place] as number;
			const gap = wanted === 0 ? sum / whole : Math.abs(sum / wanted - 1);
			if (gap > worst.gap) worst = { margin, place, gap };
		}
	}
	return worst;
}
