import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { countByArea, countContributions, listPlaced } from '../../contributions/index.ts';
import { maySeeProcess, processBySlug } from '../../processes/index.ts';
import { optionalPoint } from './read-areas.ts';

/** Dots beyond this say no more, and a map of the newest is a map still. */
const mostDots = 500;

/** The proposals of a process by where they are about: a list, and a map beside it. */
export const processMap = read({
	name: 'process.map',
	path: '/forloeb/:slug/kort',
	shared: true,
	input: v.object({
		slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
		ved: optionalPoint,
		valgt: v.optional(
			v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number))), undefined),
		),
	}),
	async load(context, { slug, ved: near, valgt: chosen }) {
		const process = await processBySlug(context, slug);
		if (!process) return undefined;
		const [areas, placed, counts, total] = await Promise.all([
			listDrawnAreas(context),
			listPlaced(context, { processId: process.id, limit: mostDots }),
			countByArea(context, process.id),
			countContributions(context, { kind: 'proposal', processId: process.id, order: 'newest' }),
		]);
		return { process, areas, placed, counts, total, near, chosen };
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});
