import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { areaKeyField, listDrawnAreas, mayAddArea } from '../../areas/index.ts';

/** The areas as administrators keep them. */
export const areasManaged = read({
	name: 'area.manage',
	path: '/styr/omraader',
	input: v.object({}),
	load: async (context) => ({ areas: await listDrawnAreas(context) }),
	may: (actor) => mayAddArea(actor),
});

/** One of them, with its neighbours. */
export const areaEdited = read({
	name: 'area.edit-page',
	path: '/styr/omraader/:key',
	input: v.object({ key: areaKeyField }),
	async load(context, { key }) {
		const areas = await listDrawnAreas(context);
		const area = areas.find((one) => one.key === key);
		return area && { areas, area };
	},
	may: (actor) => mayAddArea(actor),
});
