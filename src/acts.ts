import { answersActs } from './modules/answers/acts/index.ts';
import { areaActs } from './modules/areas/acts/index.ts';
import { associationsActs } from './modules/associations/acts/index.ts';
import { consultationsActs } from './modules/consultations/acts/index.ts';
import { deskActs } from './modules/desk/acts/index.ts';
import { documentationActs } from './modules/documentation/acts/index.ts';
import { evaluationsActs } from './modules/evaluations/acts/index.ts';
import { exchangeActs } from './modules/exchange/acts/index.ts';
import { figuresActs } from './modules/figures/acts/index.ts';
import { followingActs } from './modules/following/acts/index.ts';
import { importsActs } from './modules/imports/acts/index.ts';
import { lettersActs } from './modules/letters/acts/index.ts';
import { meetingsActs } from './modules/meetings/acts/index.ts';
import { mineActs } from './modules/mine/acts/index.ts';
import { moderationActs } from './modules/moderation/acts/index.ts';
import { peopleActs } from './modules/people/acts/index.ts';
import { plansActs } from './modules/plans/acts/index.ts';
import { processesActs } from './modules/processes/acts/index.ts';
import { proposalsActs } from './modules/proposals/acts/index.ts';
import { searchActs } from './modules/search/acts/index.ts';
import { sortingActs } from './modules/sorting/acts/index.ts';
import { wordingsActs } from './modules/wordings/acts/index.ts';
import type { AnyAct } from './platform/act.ts';

/** Every act of every module: the one list that the doors, the role matrix and the bad-input campaign read. */
export const acts: readonly AnyAct[] = [
	...areaActs,
	...peopleActs,
	...processesActs,
	...proposalsActs,
	...answersActs,
	...moderationActs,
	...lettersActs,
	...meetingsActs,
	...consultationsActs,
	...documentationActs,
	...evaluationsActs,
	...exchangeActs,
	...figuresActs,
	...associationsActs,
	...importsActs,
	...followingActs,
	...deskActs,
	...searchActs,
	...mineActs,
	...sortingActs,
	...plansActs,
	...wordingsActs,
];
