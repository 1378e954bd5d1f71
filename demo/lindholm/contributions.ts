import type { Contribution } from '../types.ts';
import { contributionsOnBenches } from './contributions-benches.ts';
import { contributionsThatChanged } from './contributions-changed.ts';
import { contributionsOnChildren } from './contributions-children.ts';
import { contributionsOnCourtyard } from './contributions-courtyard.ts';
import { contributionsOnEveryday } from './contributions-everyday.ts';
import { contributionsOnHomes } from './contributions-homes.ts';
import { contributionsOnLibrary } from './contributions-library.ts';
import { contributionsOnMind } from './contributions-mind.ts';
import { contributionsOnYouth } from './contributions-youth.ts';

/** Every contribution to the processes. */
export const contributions: readonly Contribution[] = [
	...contributionsOnChildren,
	...contributionsOnYouth,
	...contributionsOnMind,
	...contributionsOnHomes,
	...contributionsOnEveryday,
	...contributionsThatChanged,
	...contributionsOnBenches,
	...contributionsOnLibrary,
	...contributionsOnCourtyard,
];
