/** The ages that people may tell of themselves: wide enough to hide in. The first age of each band; the last is open. */
const firstAges = [0, 15, 18, 25, 35, 45, 55, 65, 75] as const;

/** The bands by name, the youngest first: what a form sends. */
export const ageBands = ['0-14', '15-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75'] as const;

/** One band. */
export type AgeBand = (typeof ageBands)[number];

/** The band of an age in whole years. */
export function bandOfAge(age: number): AgeBand {
	const place = firstAges.findLastIndex((first) => age >= first);
	return ageBands[Math.max(0, place)] as AgeBand;
}

/** How many told each age: those counted, and those of them that are shown so far. One number a band. */
export interface AgeCounts {
	readonly counted: readonly number[];
	readonly shown: readonly number[];
}

/** Nobody has told anything. */
export const noAges: AgeCounts = { counted: ageBands.map(() => 0), shown: ageBands.map(() => 0) };

/** So many must have answered since the figures were last shown anew. */
export const shownTogether = 5;

/**
 * One more answer. What is shown moves only when five have come since: otherwise whoever looked before and after their neighbour
 * handed something in would see which number went up.
 */
export function withAge({ counted, shown }: AgeCounts, band: AgeBand): AgeCounts {
	const now = counted.map((count, place) => count + (ageBands[place] === band ? 1 : 0));
	return { counted: now, shown: sumOf(now) - sumOf(shown) >= shownTogether ? now : shown };
}

/** All of them together. */
export function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
