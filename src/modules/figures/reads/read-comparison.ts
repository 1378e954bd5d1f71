import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { readSetting } from '../../../platform/settings.ts';
import { mayChooseComparison } from '../permissions.ts';
import { firstComparison, isPopulationArea, type PopulationArea } from '../population.ts';

/** The setting that holds the area. */
export const comparisonSetting = 'comparison';

/** The area whose population is compared with; all of Denmark until one is chosen. */
export async function comparisonArea(context: Context): Promise<PopulationArea> {
	const area = await readSetting<unknown>(context.db, comparisonSetting);
	return isPopulationArea(area) ? area : firstComparison;
}

/** Where an administrator chooses it. */
export const comparisonRead = read({
	name: 'comparison.page',
	path: '/styr/sammenligning',
	input: v.object({}),
	load: async (context) => ({ area: await comparisonArea(context) }),
	may: mayChooseComparison,
});
