import { type AgeBand, ageBands, bandOfAge } from './age-bands.ts';

/** The areas that the kept figures know: all of Denmark, the regions, and the municipalities that are in the copy. */
export const populationAreas = ['000', '081', '082', '083', '084', '085', '461', '561', '751', '851'] as const;

/** One of them, by its code. */
export type PopulationArea = (typeof populationAreas)[number];

/** Compared with all of Denmark until an administrator has chosen. */
export const firstComparison: PopulationArea = '000';

/** One line of the kept figures: so many of one sex have one age in one area. */
export interface PopulationRow {
	readonly area: string;
	readonly age: number;
	readonly count: number;
}

/** One band of the population. */
export interface PopulationBand {
	readonly band: AgeBand;
	readonly count: number;
	/** Ages of the band that the source says nothing of. */
	readonly missingAges: readonly number[];
}

/** The ages that a source should know one by one; above it they are few, and some sources stop. */
const oldestExpected = 99;

/** Folds the population of one area into the bands, and names the ages that the source lacks. */
export function populationBands(rows: readonly PopulationRow[], area: string): PopulationBand[] {
	const here = rows.filter((row) => row.area === area);
	const known = new Set(here.map(({ age }) => age));
	const missing = Array.from({ length: oldestExpected + 1 }, (_, age) => age).filter((age) => !known.has(age));
	return ageBands.map((band) => ({
		band,
		count: here.reduce((sum, { age, count }) => sum + (bandOfAge(age) === band ? count : 0), 0),
		missingAges: missing.filter((age) => bandOfAge(age) === band),
	}));
}

/** Whether a text is the code of an area in the kept figures. */
export function isPopulationArea(text: unknown): text is PopulationArea {
	return (populationAreas as readonly unknown[]).includes(text);
}
