/** The facts that this module sends as jobs. */
export const contributionFacts = [
	'contribution-received',
	'contributions-received',
	'contribution-answered',
	'contribution-withdrawn',
] as const;
