/** The eight parts of a documentation, in the order in which they are read. */
export const partKeys = ['name', 'held', 'audience', 'purpose', 'presentation', 'learning', 'good', 'advice'] as const;

/** One of them. */
export type PartKey = (typeof partKeys)[number];

/** What the eight parts say. */
export type Parts = Readonly<Record<PartKey, string>>;

/** How long each may be, in characters: the name is one line, the rest are texts. */
export const partLimits: Readonly<Record<PartKey, number>> = {
	name: 160,
	held: 3_000,
	audience: 2_000,
	purpose: 8_000,
	presentation: 8_000,
	learning: 8_000,
	good: 8_000,
	advice: 8_000,
};

/** The parts that nothing is written in yet. */
export function emptyParts(parts: Parts): PartKey[] {
	return partKeys.filter((part) => parts[part].trim() === '');
}
