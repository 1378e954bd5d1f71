/** How a piece that no longer stands by itself went on: in another, in several, or in another process. */
export type HowItWentOn = 'merged' | 'split' | 'moved';

/** What can happen to a contribution, as it stands on its receipt. `joined` is said of the one that another went on in. */
export type StepKind =
	| 'received'
	| 'edited'
	| 'withdrawn'
	| 'state'
	| 'answer'
	| 'theme-moved'
	| 'joined'
	| 'stands-again'
	| 'held'
	| 'hidden'
	| 'shown-again'
	| 'masked'
	| HowItWentOn;

/** The steps that gave a piece other words or another theme, and so a version more. */
export function isCorrection(step: StepKind): boolean {
	return step === 'edited' || step === 'theme-moved';
}
