import type { AnyAct } from '../../../platform/act.ts';
import { appealByReceipt, appealDecision } from './appeal-decision.ts';
import { approveContribution } from './approve-contribution.ts';
import { confirmContribution } from './confirm-contribution.ts';
import { decideAppeal } from './decide-appeal.ts';
import { hideContribution } from './hide-contribution.ts';
import { maskContribution } from './mask-contribution.ts';
import { showContribution } from './show-contribution.ts';

/** Every act of this module. */
export const moderationActs: readonly AnyAct[] = [
	hideContribution,
	showContribution,
	approveContribution,
	confirmContribution,
	maskContribution,
	appealDecision,
	appealByReceipt,
	decideAppeal,
];
