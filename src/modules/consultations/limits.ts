/** How long the words of a consultation may be, in characters, and how many a process may have. */
export const limits = {
	title: 120,
	summary: 1_500,
	caseNumber: 40,
	kle: 10,
	contact: 300,
	shortReason: 400,
	consultations: 50,
	consultees: 200,
	consulteeName: 120,
	reason: 400,
	conclusion: 4_000,
	/** Nobody plans a hearing further ahead; a year that was mistyped is told. */
	daysAhead: 1_500,
} as const;
