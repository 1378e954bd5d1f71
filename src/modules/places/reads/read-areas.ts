import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { countByArea, listContributions } from '../../contributions/index.ts';
import { meetingsInUse, processesOfArea } from '../../processes/index.ts';

const newestShown = 10;

const processesShown = 20;

const meetingsShown = 5;

const areaKey = v.pipe(v.string(), v.maxLength(80));

/** Every area of the municipality, with how much has been proposed about each. */
export const areaList = read({
	name: 'area.list',
	path: '/omraader',
	shared: true,
	input: v.object({}),
	async load(context) {
		const [areas, counts] = await Promise.all([listDrawnAreas(context), countByArea(context)]);
		return { areas, counts };
	},
	may: () => yes,
});

/** One area: the processes about it, and the newest that people have proposed for places there. */
export const areaPage = read({
	name: 'area.page',
	path: '/omraade/:key',
	shared: true,
	input: v.object({ key: areaKey }),
	async load(context, { key }) {
		const area = (await listDrawnAreas(context)).find((one) => one.key === key);
		if (!area) return undefined;
		const processes = (await processesOfArea(context, area.id)).slice(0, processesShown);
		const [meetings, counts, proposals] = await Promise.all([
			meetingsInUse().among(context, { processIds: processes.map(({ id }) => id) }, meetingsShown),
			countByArea(context),
			listContributions(context, { kind: 'proposal', areaId: area.id, order: 'newest', limit: newestShown }),
		]);
		return {
			area,
			processes,
			meetings,
			count: counts.get(area.id) ?? 0,
			proposals: proposals.items,
			today: dateInCopenhagen(context.now),
		};
	},
	may: () => yes,
});

/** A coordinate in an address. */
const pointInQuery = v.pipe(
	v.string(),
	v.regex(/^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/),
	v.transform((typed) => {
		const [latitude = 0, longitude = 0] = typed.split(',').map(Number);
		return { latitude, longitude };
	}),
);

/** A point in an address; nonsense is none. */
export const optionalPoint = v.optional(v.fallback(v.optional(pointInQuery), undefined));

/** The municipality as a picture, whole or close to a point, with what is marked. */
export const mapPicture = read({
	name: 'area.picture',
	path: '/kort.svg',
	shared: true,
	input: v.object({ punkt: optionalPoint, hele: v.optional(v.string()), omraade: v.optional(areaKey) }),
	async load(context, input) {
		const areas = await listDrawnAreas(context);
		return areas.some(({ shape }) => shape) ? { areas, input } : undefined;
	},
	may: () => yes,
});

/** The outlines of all areas. */
export const outlinesRead = read({
	name: 'area.outlines',
	path: '/kort.json',
	shared: true,
	input: v.object({}),
	load: (context) => listDrawnAreas(context),
	may: () => yes,
});
