import type { Profile } from './profile.ts';
import type { Purses } from './purses.ts';

/** About what a weight of 1 must pay, and how far off that may be; or that it cannot be paid; or that only exact arithmetic can tell. */
export type Estimate = { readonly price: number; readonly error: number } | 'too-dear' | 'unsure';

/**
 * Searches the price at which the supporters pay the cost together: the price π with Σ min(money, π × weight) = cost. That sum bends
 * downwards as π grows, so steps from the left (who is too poor at this price pays all, the rest share what is left) rise to it and
 * never pass it. It may begin at any price that is not above the true one, such as that of the round before: prices only grow.
 *
 * The answer is trusted only where every supporter is further from the boundary between poor and rich than rounding can reach: then the
 * division into poor and rich is the exact one, and the price is off by no more than the sums can be.
 */
export function estimatePrice(
	purses: Purses,
	{ candidates, counts }: Profile,
	candidate: number,
	from: number,
): Estimate {
	const { supporters, weights, cost } = candidates[candidate] as Profile['candidates'][number];
	const { shown } = purses;
	const whole = Number(cost);
	let [price, poorBefore] = [from, -1];
	for (let pass = 0; pass < 1000; pass++) {
		let [paid, poor, rich, gap] = [0, 0, 0, Number.POSITIVE_INFINITY];
		for (let at = 0; at < supporters.length; at++) {
			const ballot = supporters[at] as number;
			const money = shown[ballot] as number;
			const weight = weights[at] as number;
			const distance = money / weight - price;
			if (distance < 0) {
				paid += (counts[ballot] as number) * money;
				poor += counts[ballot] as number;
				if (-distance < gap) gap = -distance;
			} else {
				rich += (counts[ballot] as number) * weight;
				if (distance < gap) gap = distance;
			}
		}
		const sumError = poor * purses.error + (supporters.length + 4) * 2 ** -52 * (paid + whole);
		if (rich === 0) return whole - paid > sumError ? 'too-dear' : 'unsure';
		if (poor === poorBefore) {
			const error = sumError / rich + 2 ** -50 * price;
			return gap > purses.error + error + 2 ** -50 * price ? { price, error } : 'unsure';
		}
		price = (whole - paid) / rich;
		poorBefore = poor;
	}
	return 'unsure';
}
