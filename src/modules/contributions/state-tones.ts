import type { ContributionState } from './state.ts';

/** The colour of each state in a whole, the same on every page; what waits is hatched, and brick means time and nothing else. */
export const stateTones = {
	received: 'wait',
	'under-consideration': 'five',
	'taken-up': 'one',
	partly: 'two',
	'already-so': 'four',
	elsewhere: 'six',
	'not-taken-up': 'seven',
} as const satisfies Readonly<Record<ContributionState, string>>;
