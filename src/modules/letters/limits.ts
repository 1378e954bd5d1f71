/** How long the words of a batch may be, in characters; the same figures stand on the forms. */
export const limits = {
	title: 80,
	message: 900,
	reason: 300,
	addressLine: 60,
	/** More do not fit the window of an envelope. */
	addressLines: 4,
} as const;
