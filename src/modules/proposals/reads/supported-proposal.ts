import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../../contributions/index.ts';
import { type ParticipationProcess, type ProcessLevels, processWithLevels } from '../../processes/index.ts';
import { holdWhereItStands } from '../steps/where-it-stands.ts';

/** A public proposal with what a support depends on. */
export interface SupportedProposal {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
}

/**
 * A public proposal, for support. The primary key is the rule, so a thousand supporters do not wait for each other; only for a merge,
 * after which their support counts where the proposal went on.
 */
export async function proposalToSupport(context: Context, number: number): Promise<SupportedProposal | undefined> {
	const proposal = await holdWhereItStands(context, number);
	const held = proposal && (await processWithLevels(context, proposal.processId));
	return held && { proposal, ...held };
}
