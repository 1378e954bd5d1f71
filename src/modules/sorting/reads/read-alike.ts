import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { foldLetters, wordsOnly } from '../../../platform/search/fold.ts';
import { type Contribution, contributionsById, listStems } from '../../contributions/index.ts';
import { type AlikeGroup, alikeGroups, type Point, pointsById, pointsOf, sortedIn } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { sortedProcess } from './sorted-process.ts';

/** So many of the newest contributions are compared with each other. */
export const mostCompared = 5_000;

/** So many groups are shown: more nobody looks through before the first are merged. */
const mostGroups = 12;

/** Contributions that seem to say the same, and the points that were taken out of them. */
export interface AlikeContributions {
	readonly pieces: readonly { readonly piece: Contribution; readonly points: readonly Point[] }[];
	/** The words that most of them share, as one of them writes them. */
	readonly shared: readonly string[];
}

/** What is alike in a process. */
export const alikeRead = read({
	name: 'sorting-alike.page',
	path: '/sortering/:slug/ens',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await sortedProcess(context, slug);
		if (!process) return undefined;
		const alike = maySort(context.actor, { process }).kind === 'yes' ? await findAlike(context, process) : undefined;
		return { process, alike };
	},
	may: maySort,
});

async function findAlike(context: Context, process: ParticipationProcess) {
	const [said, sorted] = await Promise.all([
		listStems(context, { processId: process.id, limit: mostCompared }),
		sortedIn(context, process.id),
	]);
	const done = new Set(sorted);
	// A group that is sorted to the last piece has been looked through.
	const groups = alikeGroups(said).filter(({ ids }) => ids.some((id) => !done.has(id)));
	const shown = groups.slice(0, mostGroups);
	const ids = shown.flatMap((group) => group.ids);
	const [pieces, points] = await Promise.all([contributionsById(context, ids), pointsOf(context, ids)]);
	const homes = await pointsById(
		context,
		[...points.values()].flat().flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
	);
	const byId = new Map(pieces.map((piece) => [piece.id, piece]));
	return {
		groups: shown.map((group) => inWords(group, byId, points)),
		homes,
		more: groups.length - shown.length,
		isBounded: said.length === mostCompared,
	};
}

/** What is alike, as the page shows it. */
export type Alike = Awaited<ReturnType<typeof findAlike>>;

function inWords(
	{ ids, shared }: AlikeGroup,
	byId: ReadonlyMap<string, Contribution>,
	points: ReadonlyMap<string, readonly Point[]>,
): AlikeContributions {
	const pieces = ids.flatMap((id) => {
		const piece = byId.get(id);
		return piece ? [{ piece, points: points.get(id) ?? [] }] : [];
	});
	const written = new Set(pieces.flatMap(({ piece }) => wordsOnly(`${piece.title} ${piece.text}`)));
	const words = shared.map((stem) => [...written].find((word) => foldLetters(word).startsWith(stem)) ?? stem);
	return { pieces, shared: [...new Set(words)] };
}
