import type { SearchSource } from '../source.ts';
import { answerSource, commentSource, proposalSource, responseSource } from './contributions.ts';
import { areaSource, meetingSource, organisationSource, pageSource } from './others.ts';
import { planSource } from './plans.ts';
import { processSource, themeSource } from './processes.ts';

/** Everything that is searched. A new kind adds its source here, and its word to `kinds.ts`. */
export const sources: readonly SearchSource[] = [
	processSource,
	themeSource,
	proposalSource,
	commentSource,
	responseSource,
	answerSource,
	planSource,
	meetingSource,
	organisationSource,
	areaSource,
	pageSource,
];
