import type { SampleClass } from './sample.ts';

/** Of each class, how many are counted at all (as those of a group), and how many of them say yes. */
export interface Said {
	readonly counted: readonly number[];
	readonly yes: readonly number[];
}

/** When the sweeps change nothing that matters any more, and how many there are at the most. */
const still = 1e-12;
const mostSweeps = 1000;

/**
 * The standard error of a weighted share by linearisation. What a person adds to the share is (y − p) ÷ Σw; where the weights are calibrated, what
 * the margins know of it is no longer in doubt, and only what is left over counts (Deville and Särndal, Calibration Estimators in Survey Sampling,
 * 1992): it is swept out margin by margin, by the weights from before the raking. With no margins it is the error of weights that were given.
 */
export function linearisedError(
	classes: readonly SampleClass[],
	weights: Float64Array,
	{ counted, yes }: Said,
	margins: number,
): number {
	const sum = classes.reduce((total, _, at) => total + (weights[at] as number) * (counted[at] as number), 0);
	const share = classes.reduce((total, _, at) => total + (weights[at] as number) * (yes[at] as number), 0) / sum;
	// In a class there are three kinds of people: yes, no, and those who are not counted, who add nothing.
	const [ofYes, ofNo] = [(1 - share) / sum, -share / sum];
	const means = classes.map(
		({ people }, at) => ((yes[at] as number) * ofYes + ((counted[at] as number) - (yes[at] as number)) * ofNo) / people,
	);
	const known = sweptOut(classes, means, margins);
	let [total, squares, people] = [0, 0, 0];
	for (const [at, each] of classes.entries()) {
		const kinds = [
			[yes[at] as number, ofYes],
			[(counted[at] as number) - (yes[at] as number), ofNo],
			[each.people - (counted[at] as number), 0],
		] as const;
		for (const [count, adds] of kinds) {
			const left = (weights[at] as number) * (adds - (known[at] as number));
			total += count * left;
			squares += count * left ** 2;
			people += count;
		}
	}
	return Math.sqrt((people / (people - 1)) * Math.max(0, squares - total ** 2 / people));
}

/** Of each class what the margins know: the sum of a part for each category, as near to the means as such sums can come. */
function sweptOut(classes: readonly SampleClass[], means: readonly number[], margins: number): readonly number[] {
	const left = [...means];
	const size = Math.max(...means.map(Math.abs));
	for (let sweep = 0, moved = Infinity; moved > still * size && sweep < mostSweeps; sweep++) {
		moved = 0;
		for (let margin = 0; margin < margins; margin++) {
			const [weight, sum]: [number[], number[]] = [[], []];
			for (const [at, { places, base, people }] of classes.entries()) {
				const place = places[margin] as number;
				weight[place] = (weight[place] ?? 0) + base * people;
				sum[place] = (sum[place] ?? 0) + base * people * (left[at] as number);
			}
			for (const [at, { places }] of classes.entries()) {
				const place = places[margin] as number;
				const mean = (sum[place] as number) / (weight[place] as number);
				left[at] = (left[at] as number) - mean;
				moved = Math.max(moved, Math.abs(mean));
			}
		}
	}
	return means.map((mean, at) => mean - (left[at] as number));
}
