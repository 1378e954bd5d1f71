import { type Assignment, type Flag, isOpenFlag } from '../contributions/index.ts';

/** How much a colleague is told when a piece is handed on, and how long a note or a verdict may be. */
export const handLimits = { message: 500, note: 2_000, verdict: 500, flagWords: 1_000 } as const;

/** So many open flags of people without an account a piece can have: more say nothing new. */
export const mostFlagsOfNobody = 5;

/** Whose hands a piece was shown in: goes along unseen with the form that hands it on. */
export function handMark(current: Pick<Assignment, 'id'> | undefined): string {
	return current?.id ?? 'none';
}

/** Why a piece cannot change hands now. Without a mark nobody chose from a page, and nothing can have changed under them. */
export function whyHandingOnIsRefused(
	current: Pick<Assignment, 'id' | 'personId'> | undefined,
	to: string | null,
	seen: string | undefined,
): 'assigned-meanwhile' | 'has-it-already' | undefined {
	if (seen !== undefined && seen !== handMark(current)) return 'assigned-meanwhile';
	return (current?.personId ?? null) === to ? 'has-it-already' : undefined;
}

/** The open flags that a page was shown with: one that comes while a verdict is written is not set aside unread. */
export function flagMark(flags: readonly Pick<Flag, 'id' | 'settledAt'>[]): string {
	return flags
		.filter(isOpenFlag)
		.map(({ id }) => id.slice(-12))
		.toSorted()
		.slice(0, 50)
		.join('.');
}

/** Why the flags of a piece cannot be set aside now. */
export function whySettlingIsRefused(
	flags: readonly Pick<Flag, 'id' | 'settledAt'>[],
	seen: string | undefined,
): 'nothing-flagged' | 'flagged-meanwhile' | undefined {
	if (!flags.some(isOpenFlag)) return 'nothing-flagged';
	return seen !== undefined && seen !== flagMark(flags) ? 'flagged-meanwhile' : undefined;
}
