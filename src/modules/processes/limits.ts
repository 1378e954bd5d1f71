/** How long the words of a process may be, in characters; the same figures stand on the forms. */
export const limits = {
	title: 80,
	question: 240,
	audience: 300,
	intro: 1_500,
	decided: 2_000,
	promiseWhat: 600,
	promiseWho: 200,
	contact: 300,
	caseNumber: 40,
	kle: 20,
	alt: 200,
	videoTitle: 120,
	videoUrl: 500,
	reason: 300,
	stopReason: 1_000,
	phaseTitle: 60,
	themeTitle: 80,
	themeLead: 200,
	themeText: 4_000,
	themeQuestions: 1_000,
	optionTitle: 80,
	optionText: 600,
	conclusionHeading: 160,
	conclusion: 6_000,
} as const;

/** How many parts a process may have: a page lists them all. */
export const mostParts = { phases: 10, themes: 12, options: 12 } as const;
