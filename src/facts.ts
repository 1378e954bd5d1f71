import { consultationFacts } from './modules/consultations/index.ts';
import { contributionFacts } from './modules/contributions/index.ts';
import { documentationFacts } from './modules/documentation/index.ts';
import { evaluationFacts } from './modules/evaluations/index.ts';
import { importFacts } from './modules/imports/index.ts';
import { meetingFacts } from './modules/meetings/index.ts';
import { mineFacts } from './modules/mine/index.ts';
import { peopleFacts } from './modules/people/index.ts';
import { planFacts } from './modules/plans/index.ts';
import { processFacts } from './modules/processes/index.ts';

/** Every fact that is sent as a job; the worker has a handler for each. */
export const facts: readonly string[] = [
	...contributionFacts,
	...peopleFacts,
	...processFacts,
	...meetingFacts,
	...planFacts,
	...documentationFacts,
	...importFacts,
	...mineFacts,
	...consultationFacts,
	...evaluationFacts,
];
