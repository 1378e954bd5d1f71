/** How many must be there for a meeting to decide anything. */
export interface QuorumRule {
	readonly share: readonly [numerator: number, denominator: number];
	readonly inclusive: boolean;
}

/** At least half of the members (kommunestyrelsesloven § 11(2)): 13 of 25, 12 of 24. */
export const halfOfMembers: QuorumRule = { share: [1, 2], inclusive: true };

/** Whether enough are there, and how many would be. */
export function quorum(members: number, present: number, { share, inclusive }: QuorumRule) {
	const [numerator, denominator] = share;
	const whole = Math.floor((members * numerator) / denominator);
	const exact = whole * denominator === members * numerator;
	const needed = inclusive && exact ? whole : whole + 1;
	return { quorate: present >= needed, needed };
}
