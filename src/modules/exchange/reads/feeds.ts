import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { meetingEntriesOf } from '../../meetings/index.ts';
import {
	extensionsOfAll,
	type ParticipationProcess,
	phasesOfAll,
	processesOfArea,
	themesOf,
} from '../../processes/index.ts';
import type { DatedProcess } from '../dated-days.ts';
import { listNews } from './list-news.ts';
import { areaByKey, publicProcess } from './resources/narrowed.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const key = v.pipe(v.string(), v.maxLength(80));

/** The news of a process: what was proposed and what was answered. */
export const processNews = read({
	name: 'feed.process',
	path: '/forloeb/:slug/nyt.atom',
	shared: true,
	input: v.object({ slug }),
	async load(context, input) {
		const process = await publicProcess(context, input.slug);
		return process && { process, news: await listNews(context, { processId: process.id }) };
	},
	may: () => yes,
});

/** The news of one theme. */
export const themeNews = read({
	name: 'feed.theme',
	path: '/forloeb/:slug/tema/:theme/nyt.atom',
	shared: true,
	input: v.object({ slug, theme: slug }),
	async load(context, input) {
		const process = await publicProcess(context, input.slug);
		const theme = process && (await themesOf(context, process.id)).find((one) => one.slug === input.theme);
		if (!process || !theme) return undefined;
		return { process, theme, news: await listNews(context, { processId: process.id, themeId: theme.id }) };
	},
	may: () => yes,
});

/** The news of every process about one area. */
export const areaNews = read({
	name: 'feed.area',
	path: '/omraade/:key/nyt.atom',
	shared: true,
	input: v.object({ key }),
	async load(context, input) {
		const area = await areaByKey(context, input.key);
		if (!area) return undefined;
		const processes = await processesOfArea(context, area.id);
		return { area, news: await listNews(context, { processIds: processes.map(({ id }) => id) }) };
	},
	may: () => yes,
});

/** The dates of a process. */
export const processCalendar = read({
	name: 'calendar.process',
	path: '/forloeb/:slug/kalender.ics',
	shared: true,
	input: v.object({ slug }),
	async load(context, input) {
		const process = await publicProcess(context, input.slug);
		if (!process) return undefined;
		const [dated, meetings] = await Promise.all([withDays(context, [process]), meetingEntriesOf(context, process.id)]);
		return { title: process.title, dated, meetings };
	},
	may: () => yes,
});

/** The dates of every process about one area. */
export const areaCalendar = read({
	name: 'calendar.area',
	path: '/omraade/:key/kalender.ics',
	shared: true,
	input: v.object({ key }),
	async load(context, input) {
		const area = await areaByKey(context, input.key);
		if (!area) return undefined;
		// The latest of them: a calendar that goes back many years is fetched in vain.
		const processes = (await processesOfArea(context, area.id)).slice(0, 20);
		return { title: area.name, dated: await withDays(context, processes), meetings: [] };
	},
	may: () => yes,
});

async function withDays(context: Context, processes: readonly ParticipationProcess[]): Promise<DatedProcess[]> {
	const ids = processes.map(({ id }) => id);
	const [phases, extensions] = await Promise.all([phasesOfAll(context, ids), extensionsOfAll(context, ids)]);
	return processes.map((process) => ({
		process,
		parts: {
			phases: phases.filter(({ processId }) => processId === process.id),
			extensions: extensions.get(process.id) ?? [],
		},
	}));
}
