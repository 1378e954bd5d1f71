/** A z above this happens by chance once in ten times: significant at 90 %, one-sided. */
const oneInTen = 1.2816;

export function isSignificant(z: number): boolean {
	return z > oneInTen;
}

/** The share of those who saw a statement and chose so, one of each added: with few voters it stays near a half. */
export function share(chose: number, saw: number): number {
	return (chose + 1) / (saw + 2);
}

/** Whether more than half chose so, as a z with one added to both counts. */
export function halfTest(chose: number, saw: number): number {
	return 2 * Math.sqrt(saw + 1) * ((chose + 1) / (saw + 1) - 0.5);
}

/** Whether a group chose so more often than the others, as a z of two proportions with one added to all counts; nought where all chose so. */
export function differenceTest(chose: number, saw: number, othersChose: number, othersSaw: number): number {
	const [in1, in2, of1, of2] = [chose + 1, othersChose + 1, saw + 1, othersSaw + 1];
	const pooled = (in1 + in2) / (of1 + of2);
	if (pooled === 1) return 0;
	return (in1 / of1 - in2 / of2) / Math.sqrt(pooled * (1 - pooled) * (1 / of1 + 1 / of2));
}
