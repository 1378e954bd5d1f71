import type { SampleClass } from './sample.ts';

/** How much uneven weights cost. */
export interface Precision {
	/** By how much the variance grows (Kish, Survey Sampling, 1965, 11.7): n Σw² ÷ (Σw)². */
	readonly designEffect: number;
	/** Of how many people a simple random sample would tell as much. */
	readonly effectiveSize: number;
}

/** The precision of people with these weights; of nobody it is nothing. */
export function precisionOf(weighted: readonly { readonly weight: number; readonly people: number }[]): Precision {
	let [people, sum, squares] = [0, 0, 0];
	for (const each of weighted) {
		people += each.people;
		sum += each.people * each.weight;
		squares += each.people * each.weight ** 2;
	}
	if (sum === 0) return { designEffect: 0, effectiveSize: 0 };
	const effectiveSize = sum ** 2 / squares;
	return { designEffect: people / effectiveSize, effectiveSize };
}

/** The precision of a whole sample. */
export function precisionOfClasses(classes: readonly SampleClass[], weights: Float64Array): Precision {
	return precisionOf(classes.map(({ people }, at) => ({ people, weight: weights[at] as number })));
}

/** The 97.5th percentile of the normal distribution: 95 of 100 lie within as much to both sides. */
export const ninetyFive = 1.959963984540054;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The interval of a share by Wilson (Probable Inference, the Law of Succession, and Statistical Inference, 1927), on the effective size. It stays between
 * none and all, also where a share is near to either. `finite` is √(1 − n ÷ N) where much of a population was asked, else 1: a part of it
 * that was asked cannot be in doubt, so the effective size grows by its square.
 */
export function wilson(share: number, effectiveSize: number, finite = 1): Interval {
	const size = effectiveSize / finite ** 2;
	const z2 = ninetyFive ** 2;
	const middle = (share + z2 / (2 * size)) / (1 + z2 / size);
	const half = (ninetyFive / (1 + z2 / size)) * Math.sqrt((share * (1 - share)) / size + z2 / (4 * size ** 2));
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The plain margin of error of a share to both sides, on the effective size. */
export function marginOfError(share: number, effectiveSize: number, finite = 1): number {
	return ninetyFive * Math.sqrt((share * (1 - share)) / effectiveSize) * finite;
}
