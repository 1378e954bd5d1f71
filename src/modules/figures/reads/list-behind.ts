import * as v from 'valibot';
import { isCalendarDate } from '../../../platform/clock.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { listAreas } from '../../areas/index.ts';
import { behalfKinds, channels, listCounted, states } from '../../contributions/index.ts';
import { themesOf } from '../../processes/index.ts';
import { publicProcess, slugInPath } from './read-figures.ts';

const perPage = 30;
/** A filter that makes no sense filters nothing. */
const sensible = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
const day = sensible(v.pipe(v.string(), v.check(isCalendarDate)));

/** The pieces behind one number of the figures. */
export const behindRead = read({
	name: 'figures.pieces',
	path: '/forloeb/:slug/statistik/bidrag',
	shared: true,
	input: v.object({
		slug: slugInPath,
		kanal: sensible(v.picklist(channels)),
		tema: sensible(v.pipe(v.string(), v.maxLength(80))),
		omraade: sensible(v.pipe(v.string(), v.maxLength(80))),
		kendt: sensible(v.picklist(['0', '1', '2', '3', 'ingen'])),
		for: sensible(v.picklist(behalfKinds)),
		svar: sensible(v.picklist(states)),
		fra: day,
		til: day,
		efter: sensible(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number))),
	}),
	async load(context, { slug, efter, ...query }) {
		const process = await publicProcess(context, slug);
		if (!process) return undefined;
		const [themes, areas] = await Promise.all([themesOf(context, process.id), listAreas(context)]);
		const area = areas.find((one) => one.key === query.omraade);
		const theme = themes.find((one) => one.slug === query.tema);
		const list = await listCounted(context, {
			processId: process.id,
			channel: query.kanal,
			themeId: query.tema === 'uden' && !theme ? null : theme?.id,
			areaId: query.omraade === 'uden' && !area ? null : area?.id,
			level: query.kendt === undefined ? undefined : query.kendt === 'ingen' ? null : Number(query.kendt),
			behalf: query.for,
			state: query.svar,
			from: query.fra,
			until: query.til,
			after: efter,
			limit: perPage,
		});
		return { process, theme, area, query, list };
	},
	may: () => yes,
});
