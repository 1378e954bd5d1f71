import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { understand } from '../../../platform/search/understand.ts';
import { type Contribution, countPieces, listPieces, numberTyped, type PieceWish } from '../../contributions/index.ts';
import {
	countPoints,
	countPointsOf,
	type PointCounts,
	type Sorting,
	sortedIn,
	sortingsOf,
	taggedIn,
	tagsIn,
	type UsedTag,
} from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { type Pile, pileOf } from '../piles.ts';
import type { SortingWish } from '../sorting-wish.ts';

const perPage = 25;

/** The sorting desk of a process: how far it is, and one page of the pile that is open. */
export interface SortingDesk {
	readonly process: ParticipationProcess;
	readonly pile: Pile;
	readonly wish: SortingWish;
	readonly items: KeysetPage<Contribution>;
	readonly all: number;
	readonly sorted: number;
	readonly points: PointCounts;
	readonly tags: readonly UsedTag[];
	readonly sortings: ReadonlyMap<string, Sorting>;
	readonly pointsOfEach: ReadonlyMap<string, number>;
}

/** Loads the desk for somebody who may sort there. */
export async function loadDesk(
	context: Context,
	process: ParticipationProcess,
	wish: SortingWish,
): Promise<SortingDesk> {
	const pile = pileOf(wish.bunke);
	const processId = process.id;
	const [sorted, tagged, tags, points, words] = await Promise.all([
		sortedIn(context, processId),
		wish.emne ? taggedIn(context, processId, wish.emne) : undefined,
		tagsIn(context, processId),
		countPoints(context, { processId }),
		understand(context, wish.soeg),
	]);
	const [counts, items] = await Promise.all([
		countPieces(context, { processId, among: sorted }),
		listPieces(context, {
			processId,
			...narrowed(pile, sorted, tagged),
			...(pile === 'mine' && { assigneeId: context.actor.personId }),
			words,
			number: wish.soeg ? numberTyped(wish.soeg) : undefined,
			after: wish.efter,
			limit: perPage,
		}),
	]);
	const ids = items.items.map(({ id }) => id);
	const [sortings, pointsOfEach] = await Promise.all([sortingsOf(context, ids), countPointsOf(context, ids)]);
	return {
		process,
		pile,
		wish,
		items,
		all: counts.all,
		sorted: counts.among,
		points,
		tags,
		sortings,
		pointsOfEach,
	};
}

function narrowed(
	pile: Pile,
	sorted: readonly string[],
	tagged: readonly string[] | undefined,
): Pick<PieceWish, 'among' | 'except'> {
	if (pile === 'sorted') {
		const done = new Set(sorted);
		return { among: tagged ? tagged.filter((id) => done.has(id)) : sorted };
	}
	return { among: tagged, except: pile === 'unsorted' ? sorted : undefined };
}
