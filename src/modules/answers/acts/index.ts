import type { AnyAct } from '../../../platform/act.ts';
import { answerContribution } from './answer-contribution.ts';
import { considerContribution } from './consider-contribution.ts';

/** Every act of this module. */
export const answersActs: readonly AnyAct[] = [considerContribution, answerContribution];
