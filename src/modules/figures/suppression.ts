/** A number below this could point at somebody. */
export const fewest = 5;

/**
 * Hides every number that could point at somebody; null stands for hidden. The whole is shown, so one hidden number alone could be
 * found by subtraction: the smallest of the others are hidden with it, until there are two and together they are neither none nor as
 * many as they can be. Those that are equal are hidden together: which of two equals was chosen would tell something.
 */
export function suppressed(counts: readonly number[]): (number | null)[] {
	const hidden = counts.filter((count) => count < fewest);
	let limit = hidden.length > 0 ? fewest - 1 : -1;
	const under = () => counts.filter((count) => count <= limit);
	while (limit >= 0 && under().length < counts.length && !isSafe(under(), limit)) {
		limit = Math.min(...counts.filter((count) => count > limit));
	}
	return counts.map((count) => (count <= limit ? null : count));
}

function isSafe(hidden: readonly number[], limit: number): boolean {
	const sum = hidden.reduce((before, count) => before + count, 0);
	return hidden.length >= 2 && sum > 0 && sum < hidden.length * limit;
}
