import type { Point } from './point.ts';

/** So many points are merged at once. */
export const mostMergedAtOnce = 100;

/** Why some points cannot be merged into one. */
export type MergeRefusal = 'nothing-to-merge' | 'merged-already' | 'points-of-two-processes' | 'has-own-answer';

type Merged = Pick<Point, 'id' | 'processId' | 'mergedIntoId' | 'answeredAt'>;

/** Points that say the same get one answer: that of the one that they are merged into. One with an answer of its own keeps it. */
export function whyMergingIsRefused(into: Merged, others: readonly Merged[]): MergeRefusal | undefined {
	if (others.length === 0 || others.some(({ id }) => id === into.id)) return 'nothing-to-merge';
	const all = [into, ...others];
	if (all.some(({ mergedIntoId }) => mergedIntoId !== null)) return 'merged-already';
	if (all.some(({ processId }) => processId !== into.processId)) return 'points-of-two-processes';
	return others.some(({ answeredAt }) => answeredAt !== null) ? 'has-own-answer' : undefined;
}

/** Which of some points stands for them all: the one that has an answer, or the first of them. */
export function standingFor<One extends Pick<Point, 'number' | 'answeredAt'>>(points: readonly One[]): One | undefined {
	const inOrder = points.toSorted((one, other) => one.number - other.number);
	return inOrder.find(({ answeredAt }) => answeredAt !== null) ?? inOrder[0];
}

/** One point of a merge as it was before, and as it is now. */
export interface MergePart {
	readonly pointId: string;
	readonly earlierIntoId: string | null;
	readonly nowIntoId: string | null;
}

/**
 * Where each point of an undone merge goes: back to where it was, if it still is where the merge put it. What was merged on meanwhile is
 * left, and one whose earlier home was merged on follows that home, so that no point hangs on one that does not stand by itself.
 */
export function afterUndoing(
	mergedInto: string,
	parts: readonly MergePart[],
	homeOf: (pointId: string) => string | null,
): ReadonlyMap<string, string | null> {
	const moved = new Map<string, string | null>();
	for (const { pointId, earlierIntoId, nowIntoId } of parts)
		if (nowIntoId === mergedInto) moved.set(pointId, earlierIntoId);
	for (const [pointId, back] of moved) {
		if (back === null) continue;
		const home = moved.has(back) ? (moved.get(back) ?? null) : homeOf(back);
		if (home !== null) moved.set(pointId, home);
	}
	return moved;
}
