import { type Gap, type Raking, type RakingLimits, rake, type Targets, worstGap } from './rake.ts';
import type { SampleClass } from './sample.ts';

/** Between what each weight must stay. */
export interface Bounds {
	readonly lower: number;
	readonly upper: number;
}

/** Weights that were clipped once: simple, but they meet the margins no longer. */
export interface TrimmedOnce {
	readonly weights: Float64Array;
	/** How many people had more, or less, than they may. */
	readonly high: number;
	readonly low: number;
	readonly worst: Gap;
}

/** Clips weights once and spreads what is taken evenly over those who were within, as `trimWeights` of the R package survey does. */
export function trimOnce(
	classes: readonly SampleClass[],
	weights: Float64Array,
	targets: Targets,
	{ lower, upper }: Bounds,
): TrimmedOnce {
	let [taken, within, high, low] = [0, 0, 0, 0];
	for (const [at, { people }] of classes.entries()) {
		const weight = weights[at] as number;
		taken += people * (weight - clip(weight, { lower, upper }));
		if (weight > upper) high += people;
		else if (weight < lower) low += people;
		else within += people;
	}
	const share = taken / within;
	const trimmed = weights.map((weight) =>
		weight > upper || weight < lower ? clip(weight, { lower, upper }) : weight + share,
	);
	return { weights: trimmed, high, low, worst: worstGap(classes, trimmed, targets) };
}

/**
 * Clips what was raked and rakes again, until no weight is out of bounds and every margin is met (the practice of the American National Election
 * Studies: DeBell and Krosnick, Computing Weights for American National Election Study Survey Data, 2009).
 */
export function rakeWithin(
	classes: readonly SampleClass[],
	raked: Raking,
	targets: Targets,
	bounds: Bounds,
	limits: RakingLimits,
): Raking {
	let raking = raked;
	let rounds = raked.rounds;
	for (let trims = 0; raking.converged && trims < limits.rounds; trims++) {
		const weights = raking.weights.map((weight) => clip(weight, bounds));
		const worst = worstGap(classes, weights, targets);
		if (worst.gap < limits.tolerance) return { weights, rounds, converged: true, worst };
		raking = rake(classes, weights, targets, limits);
		rounds += raking.rounds;
		limits.onRound?.(rounds);
	}
	const weights = raking.weights.map((weight) => clip(weight, bounds));
	return { weights, rounds, converged: false, worst: worstGap(classes, weights, targets) };
}

function clip(weight: number, { lower, upper }: Bounds): number {
	return Math.min(upper, Math.max(lower, weight));
}
