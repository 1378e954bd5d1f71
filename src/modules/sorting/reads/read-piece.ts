import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	type Assignment,
	anyContributionByNumber,
	assignmentsOf,
	type Contribution,
	isDraft,
} from '../../contributions/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { type Point, pointsOf, type Sorting, sortingFor } from '../../points/index.ts';
import { numberInPath, slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { sortingQuery } from '../sorting-wish.ts';
import { loadDesk, type SortingDesk } from './load-desk.ts';
import { sortedProcess } from './sorted-process.ts';

/** A contribution as it lies open on the sorting desk. */
export interface OpenPiece {
	readonly piece: Contribution;
	readonly sorting: Sorting;
	readonly points: readonly Point[];
	readonly assignment: Assignment | undefined;
	readonly names: ReadonlyMap<string, PersonNames>;
	readonly desk: SortingDesk;
}

/** One contribution on the desk, with the pile that it was taken from beside it. */
export const sortPieceRead = read({
	name: 'sorting-piece.page',
	path: '/sortering/:slug/bidrag/:number',
	input: v.object({ slug: slugField, number: numberInPath, ...sortingQuery }),
	async load(context, { slug, number, ...wish }) {
		const process = await sortedProcess(context, slug);
		const piece = process && (await anyContributionByNumber(context, number));
		if (!process || !piece || piece.processId !== process.id || isDraft(piece)) return undefined;
		if (maySort(context.actor, { process }).kind !== 'yes') return { process, open: undefined };
		return { process, open: await openPiece(context, piece, await loadDesk(context, process, wish)) };
	},
	may: maySort,
});

async function openPiece(context: Context, piece: Contribution, desk: SortingDesk): Promise<OpenPiece> {
	const [sorting, points, hands] = await Promise.all([
		sortingFor(context, piece.id),
		pointsOf(context, [piece.id]),
		assignmentsOf(context, piece.id),
	]);
	const [assignment] = hands;
	const persons = [piece.authorId, sorting.sortedById, sorting.changedById, assignment?.personId ?? null];
	return {
		piece,
		sorting,
		points: points.get(piece.id) ?? [],
		assignment,
		names: await namesOf(
			context,
			persons.filter((id) => id !== null),
		),
		desk,
	};
}
