/** One time that a piece came into somebody's hands, or was put back where `personId` is null. */
export interface Assignment {
	readonly id: string;
	readonly contributionId: string;
	readonly personId: string | null;
	readonly byPersonId: string | null;
	/** What the one who handed it on wanted the next to know. */
	readonly message: string;
	readonly assignedAt: Date;
	readonly endedAt: Date | null;
}
