import { greatestCommon, type Ratio, ratio, toNumber } from '../rational.ts';

/** A part of the whole of a ladder: `n` ÷ (the ladder's common divisor × `by`). Parts of the same step compare across. */
export interface Part {
	readonly n: bigint;
	readonly by: bigint;
}

/**
 * Fractions that come one after the other, each divided by a small number more than the one before: the prices of Equal Shares, the times
 * of Phragmén. They share one divisor that grows by a factor a step, so sums of thousands of voters' money need no greatest common
 * divisor of large numbers: they are whole multiples of few fractions, added by Horner's rule.
 */
export interface Ladder {
	/** The fractions as numbers, for showing and for filters. */
	readonly shown: readonly number[];
	/** Σ coefficient × fraction, as a whole number of 1 ÷ common divisor. Coefficients are whole numbers. */
	sum(coefficients: ArrayLike<number>): bigint;
	/** So much money as a whole number of 1 ÷ common divisor. */
	whole(amount: bigint): bigint;
	/** The part as a number within one part in 2⁵². */
	show(part: Part): number;
	/** Appends the part; from now on the common divisor is another. */
	add(part: Part): void;
	/** The fraction of that step, in lowest terms. */
	at(step: number): Ratio;
}

/** A ladder that begins with this fraction. */
export function ladderFrom(start: Ratio): Ladder {
	const numerators = [start.n];
	const steps = [start.d];
	const shown = [toNumber(start)];
	let common = start.d;
	return {
		shown,
		sum(coefficients) {
			let sum = BigInt(coefficients[0] ?? 0) * start.n;
			for (let step = 1; step < steps.length; step++) {
				sum *= steps[step] as bigint;
				const coefficient = coefficients[step] ?? 0;
				if (coefficient !== 0) sum += BigInt(coefficient) * (numerators[step] as bigint);
			}
			return sum;
		},
		whole: (amount) => amount * common,
		show: ({ n, by }) => toNumber({ n, d: common * by }),
		add({ n, by }) {
			const shared = greatestCommon(by, n % by);
			numerators.push(n / shared);
			steps.push(by / shared);
			common *= by / shared;
			shown.push(toNumber({ n: n / shared, d: common }));
		},
		at(step) {
			const divisor = steps.slice(0, step + 1).reduce((product, each) => product * each, 1n);
			return ratio(numerators[step] ?? 0n, divisor);
		},
	};
}

/** Less than nought where `a` is the smaller part of the same step. */
export function compareParts(a: Part, b: Part): number {
	const difference = a.n * b.by - b.n * a.by;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
