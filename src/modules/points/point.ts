import type { ContributionKind } from '../contributions/index.ts';

/** One thing that a contribution says, and what came of it. */
export interface Point {
	readonly id: string;
	/** The number that people see: point 14. */
	readonly number: number;
	readonly contributionId: string;
	readonly contributionKind: ContributionKind;
	readonly processId: string;
	readonly heading: string;
	/** The words of the contribution that say it. */
	readonly quote: string;
	/** Where they stood in the text when they were chosen. */
	readonly quotePlace: Place | null;
	readonly tags: readonly string[];
	readonly assigneeId: string | null;
	/** The point that stands for this one too, with its answer; none for one that stands by itself. */
	readonly mergedIntoId: string | null;
	readonly answer: string | null;
	readonly answeredAt: Date | null;
	/** Since when contributors can read the answer. */
	readonly answerShownAt: Date | null;
	/** Whether something was changed for it; null until somebody has said. */
	readonly changed: boolean | null;
	/** Where, in words: "§ 4, stk. 2". */
	readonly changedWhere: string | null;
	/** The document or paragraph that was changed, where it stands in this system. */
	readonly document: { readonly kind: string; readonly id: string } | null;
	/** Rises with each change, so that whoever comes second is told. */
	readonly version: number;
	readonly madeAt: Date;
}

/** A stretch of a text, from a sign up to before another. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A point in a list, with how many contributions say it. */
export interface ListedPoint extends Point {
	readonly voices: number;
}

/** How long the words of a point may be. */
export const pointLimits = { heading: 120, quote: 4_000, answer: 5_000, where: 200 } as const;

/** Why a point cannot be changed by somebody who saw an earlier version of it. */
export function whyChangingIsRefused(
	point: Pick<Point, 'version'>,
	seen: number,
): 'point-changed-meanwhile' | undefined {
	return point.version === seen ? undefined : 'point-changed-meanwhile';
}

/** Whether a point has been answered to the end: in words, and whether something was changed. */
export function isFullyAnswered(point: Pick<Point, 'answeredAt' | 'changed'>): boolean {
	return point.answeredAt !== null && point.changed !== null;
}

/**
 * The quoted words where they may be shown to everybody: as long as the contribution still says them. What its author corrected, or
 * a moderator took out, is not told again by a point.
 */
export function quoteThatStands(point: Pick<Point, 'quote'>, text: string): string | undefined {
	if (point.quote === '') return undefined;
	return point.quote.split(leftOut).every((run) => text.includes(run)) ? point.quote : undefined;
}

/** Stands in a quote where words of the contribution are left out. */
export const leftOut = ' […] ';
