import type { Contribution } from '../contributions/index.ts';

/** One line of the moderators' queue: what must be looked at, why, and since when. */
export interface QueueItem {
	readonly piece: Contribution;
	readonly why: 'flagged' | 'held' | 'appealed';
	readonly since: Date;
	/** How many flagged it. */
	readonly flags: number;
	/** The day by which an appeal is decided. */
	readonly answerBy?: string | undefined;
	/** The reader made the decision that is appealed, so a colleague must judge it. */
	readonly own?: boolean | undefined;
}

/** Lists that are each sorted, as one: the longest waiting first, in an order that is the same each time. */
export function mergedQueue(lists: readonly (readonly QueueItem[])[], limit: number): QueueItem[] {
	return lists
		.flat()
		.toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a.piece.id < b.piece.id ? -1 : 1))
		.slice(0, limit);
}
