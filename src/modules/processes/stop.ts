/** A time in which the municipality kept an organisation's process from going on, with the reason that everybody can read. */
export interface Stop {
	readonly reason: string;
	readonly stoppedAt: Date;
	/** Null while it lasts. */
	readonly resumedAt: Date | null;
}
