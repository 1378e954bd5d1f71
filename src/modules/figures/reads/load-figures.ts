import type { Context } from '../../../platform/context.ts';
import { type Area, listAreas } from '../../areas/index.ts';
import { countFigures, type ProcessFigures } from '../../contributions/index.ts';
import { type ParticipationProcess, type Theme, themesOf } from '../../processes/index.ts';
import { sumOf } from '../age-bands.ts';
import { type PopulationArea, type PopulationBand, populationBands } from '../population.ts';
import { suppressed } from '../suppression.ts';
import { comparisonArea } from './read-comparison.ts';
import { readPopulation } from './read-population.ts';
import { toldAges } from './told-ages.ts';

/** The ages that were told, as they may be shown, beside the population. */
export interface ShownAges {
	readonly area: PopulationArea;
	/** All that are shown: the whole that the shares are of. */
	readonly all: number;
	/** Null is hidden. */
	readonly counts: readonly (number | null)[];
	readonly population: readonly PopulationBand[];
}

/** All figures of a process. */
export interface FiguresOfProcess {
	readonly process: ParticipationProcess;
	readonly themes: readonly Theme[];
	readonly areas: readonly Area[];
	readonly figures: ProcessFigures;
	readonly ages: ShownAges;
}

/** Loads every figure of a process, in as many questions for a large one as for a small one. */
export async function loadFigures(context: Context, process: ParticipationProcess): Promise<FiguresOfProcess> {
	const [themes, areas, figures, { shown }, area, rows] = await Promise.all([
		themesOf(context, process.id),
		listAreas(context),
		countFigures(context, process.id),
		toldAges(context, process.id),
		comparisonArea(context),
		readPopulation(),
	]);
	const ages = { area, all: sumOf(shown), counts: suppressed(shown), population: populationBands(rows, area) };
	return { process, themes, areas, figures, ages };
}
