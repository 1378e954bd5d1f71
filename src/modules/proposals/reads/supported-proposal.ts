import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionByNumber, isPublic } from '../../contributions/index.ts';
import { type ParticipationProcess, type ProcessLevels, processWithLevels } from '../../processes/index.ts';

/** A public proposal with what a support depends on. */
export interface SupportedProposal {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
}

/**
 * A public proposal, for support. Nothing is locked: the primary key is the rule, and a thousand supporters must not wait for each
 * other.
 */
export async function proposalToSupport(context: Context, number: number): Promise<SupportedProposal | undefined> {
	const proposal = await contributionByNumber(context, 'proposal', number);
	if (!proposal || !isPublic(proposal)) return undefined;
	const held = await processWithLevels(context, proposal.processId);
	return held && { proposal, ...held };
}
