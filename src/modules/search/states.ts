import { type ContributionState, states } from '../contributions/index.ts';

/** A state of a contribution as it stands in an address: the same word as in the program. */
export type StateWord = ContributionState;

/** Whether a word in an address is a state. */
export function isState(word: string | undefined): word is StateWord {
	return (states as readonly (string | undefined)[]).includes(word);
}
