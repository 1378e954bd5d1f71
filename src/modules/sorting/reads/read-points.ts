import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/index.ts';
import { countPoints, listPoints, tagsIn } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { pointPileOf } from '../piles.ts';
import { type SortingWish, sortingQuery } from '../sorting-wish.ts';
import { sortedProcess } from './sorted-process.ts';

const perPage = 30;

/** The points of a process. */
export const pointsRead = read({
	name: 'points.page',
	path: '/sortering/:slug/synspunkter',
	input: v.object({ slug: slugField, ...sortingQuery }),
	async load(context, { slug, ...wish }) {
		const process = await sortedProcess(context, slug);
		if (!process) return undefined;
		const list =
			maySort(context.actor, { process }).kind === 'yes' ? await loadPoints(context, process, wish) : undefined;
		return { process, list };
	},
	may: maySort,
});

async function loadPoints(context: Context, process: ParticipationProcess, wish: SortingWish) {
	const pile = pointPileOf(wish.bunke);
	const processId = process.id;
	const [points, counts, tags] = await Promise.all([
		listPoints(context, {
			processId,
			tag: wish.emne,
			...(pile === 'mine' ? { assigneeId: context.actor.personId } : pile === 'all' ? {} : { state: pile }),
			after: wish.efter,
			limit: perPage,
		}),
		countPoints(context, { processId }),
		tagsIn(context, processId),
	]);
	const assignees = points.items.flatMap(({ assigneeId }) => assigneeId ?? []);
	return { pile, points, counts, tags, wish, names: await namesOf(context, assignees) };
}

/** One page of points with how far they are. */
export type PointList = Awaited<ReturnType<typeof loadPoints>>;
