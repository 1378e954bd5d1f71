import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { writeSetting } from '../../../platform/settings.ts';
import { mayChooseComparison } from '../permissions.ts';
import { populationAreas } from '../population.ts';
import { comparisonSetting } from '../reads/read-comparison.ts';
import { key } from '../refusals.ts';

/** An administrator chooses whose population those who take part are compared with. */
export const chooseComparison = act({
	name: 'comparison.choose',
	summary: 'An administrator chooses the population that the told ages are compared with.',
	example: { area: '751' },
	input: v.object({ area: v.picklist(populationAreas, key('area-missing')) }),
	load: nothingToLoad,
	may: mayChooseComparison,
	async run(context, _, { area }) {
		await writeSetting(context, comparisonSetting, area);
		return done();
	},
	about: () => ({ kind: 'municipality' }),
});
