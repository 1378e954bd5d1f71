/** Why a piece can be flagged: a short public list, the same words for everybody. */
export const flagReasons = ['threat', 'private', 'advert', 'elsewhere', 'other'] as const;

/** One reason to flag a piece. */
export type FlagReason = (typeof flagReasons)[number];

/** What one person flagged, and what staff found when they had looked. */
export interface Flag {
	readonly id: string;
	readonly contributionId: string;
	/** Who flagged it; nobody where they had no account. */
	readonly personId: string | null;
	readonly reason: FlagReason;
	readonly words: string;
	readonly flaggedAt: Date;
	readonly settledAt: Date | null;
	readonly settledBy: string | null;
	/** What staff told the one who flagged; null while it is open. */
	readonly verdict: string | null;
}

/** Whether staff have yet to look. */
export function isOpenFlag(flag: Pick<Flag, 'settledAt'>): boolean {
	return flag.settledAt === null;
}
