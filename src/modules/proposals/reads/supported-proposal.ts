import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionByNumber, isPublic } from '../../contributions/index.ts';
import { levelsOf, type ParticipationProcess, type ProcessLevels, processById } from '../../processes/index.ts';

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
	const process = await processById(context, proposal.processId);
	return process && { proposal, process, levels: await levelsOf(context, process.id) };
}
