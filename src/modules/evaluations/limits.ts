/** How long the words of an evaluation and its stories may be, in characters, and how many there may be of each. */
export const limits = {
	title: 120,
	intention: 2_000,
	nextStep: 1_000,
	payer: 120,
	contact: 300,
	summary: 2_000,
	reason: 600,
	caseNumber: 40,
	offer: 1_500,
	decision: 3_000,
	dissent: 2_000,
	changeReason: 600,
	link: 500,
	/** Of one measurement. */
	corrections: 20,
	/** Of the council about one project. */
	decisions: 20,
	/** Costs and changes of one sheet together. */
	sheetLines: 24,
	lineName: 120,
	unit: 40,
	source: 200,
	persons: 100_000,
	criteria: 8,
	criterion: 300,
	/** In one process. */
	evaluations: 50,
	story: 8_000,
	answer: 2_000,
	transcript: 20_000,
	name: 80,
	people: 60,
	/** Nobody plans a project further ahead; a year that was mistyped is told. */
	daysAhead: 5_500,
} as const;
