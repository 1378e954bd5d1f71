import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { contributionsById } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import {
	changesOfPoint,
	mergesInto,
	type Point,
	pointByNumber,
	pointsById,
	pointsMergedInto,
} from '../../points/index.ts';
import { listColleagues, type ParticipationProcess } from '../../processes/index.ts';
import { numberInPath, slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { sortedProcess } from './sorted-process.ts';

/** One point with all who say it, its answer and what happened to it. */
export const pointRead = read({
	name: 'point.page',
	path: '/sortering/:slug/synspunkter/:point',
	input: v.object({ slug: slugField, point: numberInPath }),
	async load(context, { slug, point: number }) {
		const process = await sortedProcess(context, slug);
		const point = process && (await pointByNumber(context, number));
		if (!process || !point || point.processId !== process.id) return undefined;
		const open =
			maySort(context.actor, { process }).kind === 'yes' ? await openPoint(context, point, process) : undefined;
		return { process, open };
	},
	may: maySort,
});

async function openPoint(context: Context, point: Point, process: ParticipationProcess) {
	const [merged, merges, changes, colleagues, homes] = await Promise.all([
		pointsMergedInto(context, point.id),
		mergesInto(context, point.id),
		changesOfPoint(context, point.id),
		listColleagues(context, process),
		pointsById(context, point.mergedIntoId ? [point.mergedIntoId] : []),
	]);
	const pieces = await contributionsById(
		context,
		[point, ...merged].map(({ contributionId }) => contributionId),
	);
	const persons = [
		point.assigneeId,
		...changes.map(({ byPersonId }) => byPersonId),
		...merges.map(({ byPersonId }) => byPersonId),
	];
	return {
		point,
		merged,
		merges,
		changes,
		colleagues,
		home: point.mergedIntoId ? homes.get(point.mergedIntoId) : undefined,
		pieces: new Map(pieces.map((piece) => [piece.id, piece])),
		names: await namesOf(
			context,
			persons.filter((id) => id !== null),
		),
	};
}

/** A point as it lies open. */
export type OpenPoint = Awaited<ReturnType<typeof openPoint>>;
