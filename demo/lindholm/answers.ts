import type { Answer } from '../types.ts';
import { answersOnChildrenAndYouth } from './answers-children-youth.ts';
import { answersOnCourtyard } from './answers-courtyard.ts';
import { answersOnEveryday } from './answers-everyday.ts';
import { answersOnLibrary } from './answers-library.ts';
import { answersOnMindAndHomes } from './answers-mind-homes.ts';

/** Every answer and every step on the way to one. */
export const answers: readonly Answer[] = [
	...answersOnChildrenAndYouth,
	...answersOnMindAndHomes,
	...answersOnEveryday,
	...answersOnLibrary,
	...answersOnCourtyard,
];
