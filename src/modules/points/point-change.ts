/** What can happen to a point. */
export const pointChangeKinds = [
	'split',
	'edited',
	'merged',
	'unmerged',
	'assigned',
	'answered',
	'said-changed',
] as const;

/** One thing that happened to a point. */
export type PointChangeKind = (typeof pointChangeKinds)[number];

/** A change with who and when, and the words that it replaced. */
export interface PointChange {
	readonly version: number;
	readonly what: PointChangeKind;
	readonly earlier: string | null;
	readonly byPersonId: string | null;
	readonly changedAt: Date;
}
