import type { Context } from '../../../platform/context.ts';
import { type Contribution, isPublic, lockContribution } from '../../contributions/index.ts';
import { isOwn } from '../permissions.ts';
import { heldProcess, type ProcessFacts } from './process-facts.ts';

/** A proposal with its process, locked for an act of its author. */
export interface OwnProposal extends ProcessFacts {
	readonly proposal: Contribution;
}

/** A proposal for its author's acts: a draft or one taken back is nobody else's, so for them it is not there. */
export async function lockOwnProposal(context: Context, number: number): Promise<OwnProposal | undefined> {
	const proposal = await lockContribution(context, number);
	if (proposal?.kind !== 'proposal') return undefined;
	if (!isPublic(proposal) && !isOwn(context.actor, proposal)) return undefined;
	const facts = await heldProcess(context, proposal.processId);
	return facts && { ...facts, proposal };
}
