import type { AnyAct } from '../../../platform/act.ts';
import { appealByReceipt, appealDecision } from './appeal-decision.ts';
import { decideAppeal } from './decide-appeal.ts';
import { hideContribution } from './hide-contribution.ts';
import { showContribution } from './show-contribution.ts';

/** Every act of this module. */
export const moderationActs: readonly AnyAct[] = [
	hideContribution,
	showContribution,
	appealDecision,
	appealByReceipt,
	decideAppeal,
];
